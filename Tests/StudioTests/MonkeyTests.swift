import Foundation
import OrderedJSON
import StatesLanguage
import Terminal
import TestSupport
import Testing

@testable import Studio

/// 20,000 random keys, clicks, pastes, sizes and commands, over three files and the examples.
@Suite struct MonkeyTests {
  static let files: [(name: String, text: String)] = [
    ("job-poller.asl.json", Samples.jobPoller),
    (
      "nested.asl.json",
      """
      {"Comment": "入れ子", "StartAt": "Both", "States": {
        "Both": {"Type": "Parallel", "Branches": [
          {"StartAt": "Each", "States": {
            "Each": {"Type": "Map", "ItemsPath": "$.items", "MaxConcurrency": 2,
              "ItemProcessor": {"StartAt": "Try", "States": {
                "Try": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
                  "Retry": [{"ErrorEquals": ["States.Timeout"], "MaxAttempts": 2}],
                  "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Give up"}], "End": true},
                "Give up": {"Type": "Pass", "Result": null, "End": true}}},
              "End": true}}},
          {"StartAt": "Pause", "States": {
            "Pause": {"Type": "Wait", "Seconds": 10, "Next": "Good?"},
            "Good?": {"Type": "Choice", "Choices": [
              {"And": [{"Variable": "$.a", "IsPresent": true},
                {"Variable": "$.a", "NumericGreaterThan": 3}], "Next": "Fine"}],
              "Default": "Pause"},
            "Fine": {"Type": "Succeed"}}}],
          "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Nein 👎"}],
          "Next": "Nein 👎"},
        "Nein 👎": {"Type": "Fail", "Error": "E", "Cause": "c"}}}
      """
    ),
    (
      "reminders.asl.yaml",
      """
      # Reminds until paid.
      Comment: Reminders # at the end of a line
      QueryLanguage: JSONata
      StartAt: Look up
      States:
        # The first.
        Look up:
          Type: Task
          Resource: arn:aws:states:::lambda:invoke
          Arguments: {FunctionName: f, Payload: "{% $states.input %}"}
          Assign:
            tries: 0
          Next: Paid?
        Paid?:
          Type: Choice
          Choices:
            - Condition: "{% $paid %}" # yes
              Next: Done
            - Condition: "{% $tries > 3 %}"
              Next: Give up
          Default: Remind
        Remind:
          Type: Wait
          Seconds: 5
          Next: Look up
        Done: {Type: Succeed}
        Give up:
          Type: Fail
          Cause: >-
            Folded
            text

      """
    ),
  ]

  /// Those above and the workflows of `Examples`.
  private static let allFiles: [(name: String, text: String)] = {
    let directory = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []
    return files
      + names.filter { $0.contains(".asl.") }.sorted().compactMap { name in
        (try? String(contentsOf: directory.appending(path: name), encoding: .utf8)).map {
          (name, $0)
        }
      }
  }()

  /// Chunks of 2,000: ten of them, or as many as TREADLE_MONKEYS says.
  private static let seeds: Range<Int> = {
    let count = ProcessInfo.processInfo.environment["TREADLE_MONKEYS"].flatMap { Int($0) }
    return 0..<max(1, count ?? 10)
  }()

  @Test(arguments: seeds)
  func randomKeysAndClicks(seed: Int) {
    let file = Self.allFiles[seed % Self.allFiles.count]
    var monkey = Monkey(file.name, file.text, seed: seed)
    for step in 0..<2000 {
      if let problem = monkey.step() {
        Issue.record("seed \(seed), step \(step), \(monkey.last): \(problem)")
        return
      }
    }
    monkey.undoAll()
    #expect(monkey.state.document.text.string == file.text, "seed \(seed)")
  }
}

import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import TestSupport
import Testing

@testable import Studio

/// Names and data of all scripts, with control characters and marks, in every place.
@Suite struct HostileNamesTests {
  private static func quoted(_ text: String) -> String { JSONValue.string(text).compactText }

  /// Three states in a row that say the text wherever a text may be.
  private static func machine(_ text: String) -> String {
    let name = quoted(text)
    return """
      {"Comment": \(name), "StartAt": \(name), "States": {
        \(name): {"Type": "Pass", "Comment": \(name), "Result": {\(name): \(name)},
          "Next": \(quoted(text + "2"))},
        \(quoted(text + "2")): {"Type": "Choice", "Choices": [
          {"Variable": "$.a", "StringEquals": \(name), "Next": \(name)}],
          "Default": \(quoted(text + "3"))},
        \(quoted(text + "3")): {"Type": "Fail", "Error": \(name), "Cause": \(name)}}}
      """
  }

  @Test(arguments: HostileText.all)
  func areDrawnEditedAndRun(_ text: String) throws {
    var state = StudioState(
      hostile: Self.machine(text), name: "\(text).asl.json", size: Size(width: 110, height: 30))
    func check(_ place: String) {
      if let problem = FrameCheck.problem(StudioFrame(state).buffer) {
        Issue.record("\(text.debugDescription), \(place): \(problem)")
      }
    }
    check("start")
    for keys in [
      "<enter>", "<esc>", "<down>", "<right>", "w", "<esc>", "t", "<esc>", "/x", "<esc>", ":e",
      "<esc>", "<end>", "<enter>", "<tab><tab>", "<esc>", "<f8>", "4", "<down><down>", "1", "m",
    ] {
      for step in try KeyScript.parse(keys) {
        if case .event(let event) = step { _ = update(&state, .event(event)) }
      }
      check(keys)
    }
    // A definition of such names need not be right, but where it is it runs.
    _ = state.setRunInput(JSONValue.object([:]).compactText)
    for keys in ["2", "S", "S", "S", "g", "<right>", "<right>", "<right>", "b", "<tab>", "<tab>"] {
      for step in try KeyScript.parse(keys) {
        if case .event(let event) = step { _ = update(&state, .event(event)) }
      }
      check("run \(keys)")
    }
    _ = update(&state, .command("run", argument: "3"))
    _ = update(&state, .tick(milliseconds: 600_000))
    check("dashboard")
  }

  @Test(arguments: HostileText.all)
  func areGivenTakenBackAndFollowed(_ text: String) {
    for name in ["job-poller.asl.json", "reminders.asl.yaml"] {
      let original = MonkeyTests.files.first { $0.name == name }?.text ?? ""
      var state = StudioState(hostile: original, name: name)
      let count = state.definition.allStates.count
      _ = update(&state, .command("rename", argument: text))
      _ = update(&state, .event(.paste(text)))
      _ = update(&state, .event(.key(Key(.enter))))
      #expect(state.document.tree.problems.isEmpty, "\(name), \(text.debugDescription)")
      #expect(state.definition.allStates.count == count)
      #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil, "\(text.debugDescription)")
      if state.file.isModified {
        // Every reference followed.
        let missing = state.document.findings.filter { $0.code == "MISSING_TRANSITION_TARGET" }
        #expect(missing.isEmpty, "\(name), \(text.debugDescription)")
      }
      _ = update(&state, .event(.key(Key(.escape))))
      while !state.file.history.undoLabels.isEmpty { _ = state.undo() }
      #expect(state.document.text.string == original)
    }
  }

  @Test func dataAndCausesAreShownWithoutDisturbingTheTerminal() throws {
    let value = JSONValue.array(HostileText.all.map { .string($0) }).compactText
    var state = StudioState(hostile: Samples.jobPoller, size: Size(width: 120, height: 40))
    _ = state.setRunInput(#"{"wait_time": 1, "x": \#(value)}"#)
    for text in HostileText.all {
      let answers =
        #"{"StateMachines": {"test": {"TestCases": {"C": {"Submit Job": "S"}}}}, "MockedResponses": {"S": {"0": {"Throw": {"Error": \#(Self.quoted(text)), "Cause": \#(Self.quoted(text))}}}}}"#
      state.companions.mocks = .init(
        name: text, value: try .init(try JSONSource.value(answers)))
      state.run.plan?.tasks = .mocks(testCase: "C")
      _ = state.startRun(state.run.plan ?? RunPlan())
      _ = update(&state, .command("view-run", argument: ""))
      for command in ["run-to-end", "step-back"] {
        _ = update(&state, .command(command, argument: ""))
        let problem = FrameCheck.problem(StudioFrame(state).buffer)
        #expect(problem == nil, "\(text.debugDescription): \(problem ?? "")")
      }
    }
  }
}

import Drawing
import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport

/// Definitions that show what is hard to draw.
enum Samples {
  static func definition(_ json: String) -> Definition {
    Document(Array(json.utf8), format: .json).definition
  }

  static let jobPoller = definition(
    """
    {"StartAt": "Submit Job", "States": {
      "Submit Job": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111122223333:function:SubmitJob",
        "ResultPath": "$.guid", "Next": "Wait X Seconds"},
      "Wait X Seconds": {"Type": "Wait", "SecondsPath": "$.wait_time", "Next": "Get Job Status"},
      "Get Job Status": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111122223333:function:CheckJob",
        "ResultPath": "$.status", "Next": "Job Complete?"},
      "Job Complete?": {"Type": "Choice", "Choices": [
          {"Variable": "$.status", "StringEquals": "FAILED", "Next": "Job Failed"},
          {"Variable": "$.status", "StringEquals": "SUCCEEDED", "Next": "Get Final Job Status"}],
        "Default": "Wait X Seconds"},
      "Job Failed": {"Type": "Fail", "Cause": "Job failed", "Error": "DescribeJob returned FAILED"},
      "Get Final Job Status": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:111122223333:function:CheckJob",
        "End": true}}}
    """)

  static let parallel = definition(
    """
    {"StartAt": "Prepare", "States": {
      "Prepare": {"Type": "Pass", "Next": "Process"},
      "Process": {"Type": "Parallel", "Next": "Publish", "Branches": [
        {"StartAt": "Resize", "States": {
          "Resize": {"Type": "Task", "Resource": "r", "Next": "Thumbnail"},
          "Thumbnail": {"Type": "Task", "Resource": "r", "End": true}}},
        {"StartAt": "Scan", "States": {
          "Scan": {"Type": "Task", "Resource": "r", "Next": "Infected?"},
          "Infected?": {"Type": "Choice", "Choices": [
            {"Variable": "$.infected", "BooleanEquals": true, "Next": "Quarantine"}],
            "Default": "Clean"},
          "Quarantine": {"Type": "Fail"}, "Clean": {"Type": "Succeed"}}},
        {"StartAt": "Index", "States": {"Index": {"Type": "Task", "Resource": "r", "End": true}}}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Clean Up"}]},
      "Publish": {"Type": "Task", "Resource": "r", "End": true},
      "Clean Up": {"Type": "Task", "Resource": "r", "End": true}}}
    """)

  static let mapWithCatch = definition(
    """
    {"StartAt": "Load Order", "States": {
      "Load Order": {"Type": "Task", "Resource": "r", "Next": "For Each Item",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Notify Error"}]},
      "For Each Item": {"Type": "Map", "MaxConcurrency": 3, "Next": "Summarise",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Notify Error"}],
        "ItemProcessor": {"StartAt": "Item Kind?", "States": {
          "Item Kind?": {"Type": "Choice", "Choices": [
            {"Variable": "$.kind", "StringEquals": "digital", "Next": "Digital"},
            {"Variable": "$.kind", "StringEquals": "physical", "Next": "Physical"}],
            "Default": "Item Done"},
          "Digital": {"Type": "Task", "Resource": "r", "Next": "Item Done"},
          "Physical": {"Type": "Task", "Resource": "r", "Next": "Reserve Stock"},
          "Reserve Stock": {"Type": "Task", "Resource": "r", "Next": "Item Done",
            "Catch": [{"ErrorEquals": ["OutOfStock"], "Next": "Backorder"}]},
          "Backorder": {"Type": "Wait", "Seconds": 60, "Next": "Reserve Stock"},
          "Item Done": {"Type": "Pass", "End": true}}}},
      "Summarise": {"Type": "Task", "Resource": "r", "Next": "Done",
        "Catch": [{"ErrorEquals": ["Timeout", "States.TaskFailed"], "Next": "Notify Error"}]},
      "Done": {"Type": "Succeed"},
      "Notify Error": {"Type": "Task", "Resource": "r", "Next": "Refund"},
      "Refund": {"Type": "Task", "Resource": "r", "Next": "Failed"},
      "Failed": {"Type": "Fail"}}}
    """)

  /// A Parallel in a Map in a Parallel, and a loop around one of them.
  static let nested = definition(
    """
    {"StartAt": "Outer", "States": {
      "Outer": {"Type": "Parallel", "Next": "Again?", "Branches": [
        {"StartAt": "Each", "States": {
          "Each": {"Type": "Map", "Next": "Count", "ItemProcessor": {"StartAt": "Inner", "States": {
            "Inner": {"Type": "Parallel", "End": true, "Branches": [
              {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}},
              {"StartAt": "B", "States": {"B": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Succeed"}}}]}}}},
          "Count": {"Type": "Pass", "End": true}}},
        {"StartAt": "Empty", "States": {"Empty": {"Type": "Map", "End": true}}}]},
      "Again?": {"Type": "Choice", "Choices": [
        {"Variable": "$.again", "BooleanEquals": true, "Next": "Outer"}], "Default": "End"},
      "End": {"Type": "Succeed"}}}
    """)

  static let loops = definition(
    """
    {"StartAt": "Poll", "States": {
      "Poll": {"Type": "Choice", "Choices": [
        {"Variable": "$.n", "NumericLessThan": 3, "Next": "Poll"},
        {"Variable": "$.n", "NumericEquals": 3, "Next": "Work"}], "Default": "Done"},
      "Work": {"Type": "Task", "Resource": "r", "Next": "Check",
        "Catch": [{"ErrorEquals": ["Retry"], "Next": "Work"}, {"ErrorEquals": ["States.ALL"], "Next": "Poll"}]},
      "Check": {"Type": "Choice", "Choices": [
        {"Variable": "$.a", "IsPresent": true, "Next": "Work"},
        {"Variable": "$.b", "IsPresent": true, "Next": "Poll"}], "Default": "Done"},
      "Done": {"Type": "Succeed"}}}
    """)

  static let manyRules: Definition = {
    let rules = (1...12).map { number in
      "{\"Variable\": \"$.country\", \"StringEquals\": \"country \(number)\", "
        + "\"Next\": \"Rate \((number - 1) / 2)\"}"
    }.joined(separator: ", ")
    let rates = (0...5).map { number in
      "\"Rate \(number)\": {\"Type\": \"Pass\", \"Next\": \"\(number % 2 == 0 ? "Sum" : "Route")\"}"
    }.joined(separator: ", ")
    return definition(
      "{\"StartAt\": \"Route\", \"States\": {\"Route\": {\"Type\": \"Choice\", \"Choices\": [\(rules)],"
        + "\"Default\": \"Sum\"}, \(rates), \"Sum\": {\"Type\": \"Succeed\"}}}")
  }()

  static let missingTargets = definition(
    """
    {"StartAt": "Nowhere", "States": {
      "First": {"Type": "Task", "Resource": "r", "Next": "Lost",
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Lost"}]},
      "Second": {"Type": "Choice", "Choices": [
        {"And": [{"Variable": "$.a", "IsPresent": true}, {"Variable": "$.b", "NumericGreaterThan": 12345678}],
          "Next": "First"},
        {"Next": "Third"}]},
      "Third": {"Type": "Whatever", "Next": "Third"}}}
    """)

  static let wideNames = definition(
    """
    {"StartAt": "注文を受け付ける", "States": {
      "注文を受け付ける": {"Type": "Task", "Resource": "r", "Next": "\u{1F4E6} pack \u{1F69A} ship"},
      "\u{1F4E6} pack \u{1F69A} ship": {"Type": "Choice", "Choices": [
        {"Variable": "$.国", "StringEquals": "日本", "Next": "e\u{301}te\u{301}"},
        {"Variable": "$.tab\\t", "StringEquals": "a\\nb", "Next": "control\\u0007\\u001b[31mred"}],
        "Default": "注文を受け付ける"},
      "e\u{301}te\u{301}": {"Type": "Pass", "Next": "\(String(repeating: "very long name ", count: 6))"},
      "control\\u0007\\u001b[31mred": {"Type": "Pass", "End": true},
      "\(String(repeating: "very long name ", count: 6))": {"Type": "Succeed"}}}
    """)

  /// Sixty states that lead to one another without much order.
  static let tangle: Definition = {
    var generator = SeededGenerator(state: 5)
    let count = 60
    return Definition(
      scope: Scope(
        startAt: "S0",
        states: (0..<count).map { number in
          var targets: [Catcher] = []
          if generator.next(3) == 0 {
            let skip = generator.next(8) + 1
            targets.append(
              Catcher(errorEquals: ["skip"], next: "S\(min(count - 1, number + skip))"))
          }
          if generator.next(7) == 0 {
            targets.append(
              Catcher(errorEquals: ["again"], next: "S\(max(0, number - generator.next(9)))"))
          }
          return State(
            name: "S\(number)", pointer: JSONPointer([.key("States"), .key("S\(number)")]),
            next: number + 1 < count
              ? "S\(min(count - 1, number + 1 + generator.next(3) / 2))" : nil,
            catchers: targets, kind: .pass(result: nil))
        }))
  }()

  static let empty = definition("{}")

  static let all: [(name: String, definition: Definition)] = [
    ("job poller", jobPoller), ("parallel", parallel), ("map with catch", mapWithCatch),
    ("nested", nested), ("loops", loops), ("many rules", manyRules),
    ("missing targets", missingTargets), ("wide names", wideNames), ("tangle", tangle),
    ("empty", empty),
  ]
}

extension SeededGenerator {
  /// From 0 up to, and without, a bound.
  mutating func next(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

import Drawing
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Themes

@testable import Studio

/// A studio on a screen in memory, driven by keys as a user would.
struct StudioDriver {
  var state: StudioState
  var effects: [Effect] = []

  init(_ text: String, name: String = "test.asl.json", size: Size = Size(width: 120, height: 36)) {
    state = StudioState(
      file: FileState(path: name, bytes: Array(text.utf8)), size: size,
      theme: Theme.builtIn("terminal") ?? Theme(name: "terminal"))
    _ = update(&state, .tick(milliseconds: 0))
  }

  /// A file that does not exist yet.
  init(new name: String, size: Size = Size(width: 120, height: 36)) {
    self.init("", name: name, size: size)
    state = StudioState(
      file: FileState(path: name, bytes: nil), size: size, theme: state.theme)
    _ = update(&state, .tick(milliseconds: 0))
  }

  /// Presses keys; `<wait>` lets a second go by.
  mutating func press(_ keys: String) throws {
    for step in try KeyScript.parse(keys) {
      switch step {
      case .event(let event): effects += update(&state, .event(event))
      case .wait: wait(milliseconds: 1000)
      }
    }
  }

  mutating func wait(milliseconds: Int64) {
    effects += update(&state, .tick(milliseconds: state.now + milliseconds))
  }

  mutating func run(_ command: String, _ argument: String = "") {
    effects += update(&state, .command(command, argument: argument))
  }

  var rows: [String] { StudioFrame(state).buffer.rows }
  var screen: String { rows.joined(separator: "\n") }
  var text: String { state.document.text.string }
  var message: String { state.message?.text ?? "" }
  var selectedName: String? { state.selectedState?.name }
}

enum Samples {
  static let jobPoller = """
    {
      "Comment": "Submits a job and polls until it is done",
      "StartAt": "Submit Job",
      "TimeoutSeconds": 300,
      "States": {
        "Submit Job": {
          "Type": "Task",
          "Resource": "arn:aws:lambda:us-east-1:123456789012:function:SubmitJob",
          "ResultPath": "$.guid",
          "Next": "Wait X Seconds"
        },
        "Wait X Seconds": {
          "Type": "Wait",
          "SecondsPath": "$.wait_time",
          "Next": "Get Job Status"
        },
        "Get Job Status": {
          "Type": "Task",
          "Resource": "arn:aws:lambda:us-east-1:123456789012:function:CheckJob",
          "InputPath": "$.guid",
          "ResultPath": "$.status",
          "Next": "Job Complete?"
        },
        "Job Complete?": {
          "Type": "Choice",
          "Choices": [
            {
              "Variable": "$.status",
              "StringEquals": "FAILED",
              "Next": "Job Failed"
            },
            {
              "Variable": "$.status",
              "StringEquals": "SUCCEEDED",
              "Next": "Get Final Job Status"
            }
          ],
          "Default": "Wait X Seconds"
        },
        "Job Failed": {
          "Type": "Fail",
          "Error": "DescribeJob returned FAILED",
          "Cause": "AWS Batch Job Failed"
        },
        "Get Final Job Status": {
          "Type": "Task",
          "Resource": "arn:aws:lambda:us-east-1:123456789012:function:CheckJob",
          "InputPath": "$.guid",
          "End": true
        }
      }
    }

    """
}

extension StudioDriver {
  /// Puts the files beside a workflow in place.
  mutating func useMocks(_ mocks: String, input: String) throws {
    var companions = CompanionFiles()
    companions.input = .init(name: "input.json", value: try JSONSource.value(input))
    companions.mocks = .init(
      name: "mock.json", value: try MockConfiguration(try JSONSource.value(mocks)))
    state.companions = companions
  }
}

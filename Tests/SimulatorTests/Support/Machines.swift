import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Testing

/// Makes a program from a machine's States, given as JSON text.
func program(
  _ states: String, startAt: String? = nil, timeoutSeconds: Int? = nil
) throws -> Program {
  let names = try #require(try JSONSource.value(states).object?.keys)
  let start = startAt ?? names[0]
  let timeout = timeoutSeconds.map { ", \"TimeoutSeconds\": \($0)" } ?? ""
  let text = "{\"StartAt\": \"\(start)\"\(timeout), \"States\": \(states)}"
  return try Program(
    Document(Array(text.utf8), format: .json).definition, name: "Machine")
}

/// Runs a machine to its end.
func simulate(
  _ states: String, input: JSONValue = [:], behavior: TaskBehavior = TaskBehavior(),
  seed: UInt64 = 0, timeoutSeconds: Int? = nil
) throws -> Simulation {
  var options = SimulationOptions()
  options.input = input
  options.behavior = behavior
  options.seed = seed
  var simulation = Simulation(
    try program(states, timeoutSeconds: timeoutSeconds), options: options)
  simulation.run()
  return simulation
}

extension Simulation {
  /// Names of the states entered, in order.
  var path: [String] {
    history.compactMap { event in
      event.type.isStateEntered ? event.details?["name"]?.string : nil
    }
  }

  /// Types of the events, in order.
  var types: [HistoryEventType] { history.map(\.type) }

  /// Milliseconds since the start.
  var elapsed: Int64 { now.milliseconds - options.startTime.milliseconds }

  /// The history as bytes.
  var historyText: String { history.map(\.json.compactText).joined(separator: "\n") }
}

/// A machine with a bit of everything: a Map, a Parallel, retries, catches and a loop.
let variedMachine = """
  {"Start": {"Type": "Pass", "Result": {"items": [1, 2, 3], "n": 0}, "Next": "Each"},
   "Each": {"Type": "Map", "ItemsPath": "$.items", "ResultPath": "$.done", "MaxConcurrency": 2,
     "ItemProcessor": {"StartAt": "Work", "States": {
       "Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
         "Retry": [{"ErrorEquals": ["States.ALL"], "MaxAttempts": 5, "JitterStrategy": "FULL"}],
         "End": true}}},
     "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Both"}],
     "Next": "Both"},
   "Both": {"Type": "Parallel", "ResultPath": "$.both", "Next": "More?",
     "Branches": [
       {"StartAt": "Nap", "States": {"Nap": {"Type": "Wait", "Seconds": 2, "End": true}}},
       {"StartAt": "Call", "States": {"Call": {"Type": "Task",
         "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": true}}}],
     "Catch": [{"ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "More?"}]},
   "More?": {"Type": "Choice", "Default": "Done", "Choices": [
     {"Variable": "$.n", "NumericLessThan": 2, "Next": "Count"}]},
   "Count": {"Type": "Pass", "Parameters": {"items.$": "$.items",
     "n.$": "States.MathAdd($.n, 1)"}, "Next": "Each"},
   "Done": {"Type": "Succeed"}}
  """

import ExecutionTrace
import OrderedJSON
import Simulator
import Terminal

/// An execution as `run --format json` prints it.
struct ExecutionReport {
  private let simulation: Simulation

  init(_ simulation: Simulation) { self.simulation = simulation }

  /// Absent members are left out.
  var json: JSONValue {
    var object: JSONObject = ["status": .string(simulation.status.rawValue)]
    object["output"] = simulation.output
    object["error"] = simulation.error.map(JSONValue.string)
    object["cause"] = simulation.cause.map(JSONValue.string)
    object["startDate"] = .string(simulation.options.startTime.iso8601)
    if simulation.status != .running { object["stopDate"] = .string(simulation.now.iso8601) }
    if simulation.redriveCount > 0 {
      object["redriveCount"] = .number(JSONNumber(simulation.redriveCount))
      object["redriveDate"] = simulation.redriveDate.map { .string($0.iso8601) }
    }
    object["events"] = .array(simulation.history.map(\.json))
    if !simulation.nestedExecutions.isEmpty {
      // Those that nested ones started stand in the same list.
      object["executions"] = .array(
        simulation.nestedExecutions.map { nested in
          [
            "executionArn": .string(nested.simulation.executionARN),
            "stateMachineArn": .string(nested.simulation.stateMachineARN),
            "parentExecutionArn": .string(
              nested.parent.map { simulation.nestedExecutions[$0].simulation.executionARN }
                ?? simulation.executionARN),
            "execution": ExecutionReport(nested.simulation).json,
          ]
        })
    }
    return .object(object)
  }

  /// `FAILED: error: cause`, as far as there is an error and a cause, on one line.
  var failureText: String {
    ([simulation.status.rawValue] + [simulation.error, simulation.cause].compactMap(\.self))
      .joined(separator: ": ").printable
  }
}

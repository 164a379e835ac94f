import ExecutionTrace
import OrderedJSON
import Simulator
import Terminal

/// A test case that has been run.
struct TestCaseResult {
  let name: String
  let simulation: Simulation
  /// Names of the states in the order they were entered.
  let path: [String]
  let differences: [String]

  init(name: String, simulation: Simulation, expectation: Expectation) {
    self.name = name
    self.simulation = simulation
    path = simulation.history.compactMap { event in
      event.type.isStateEntered ? event.details?["name"]?.string : nil
    }
    differences = expectation.differences(simulation, path: path)
  }

  var passed: Bool { differences.isEmpty }

  /// - Parameter width: how many columns the names of all cases take at most.
  func text(width: Int) -> String {
    let elapsed = HistoryLine.elapsedText(
      simulation.now.milliseconds - simulation.options.startTime.milliseconds)
    let ending =
      simulation.status == .succeeded ? "SUCCEEDED" : ExecutionReport(simulation).failureText
    let title = name.padded(toColumns: width)
    let line = "\(passed ? "ok  " : "FAIL")  \(title)  \(elapsed)  \(ending)"
    return ([line] + differences.map { "        \($0)" }).map(\.printable)
      .joined(separator: "\n")
  }

  var json: JSONValue {
    var object: JSONObject = [
      "name": .string(name), "result": .string(passed ? "OK" : "FAIL"),
      "status": .string(simulation.status.rawValue),
    ]
    object["output"] = simulation.output
    object["error"] = simulation.error.map(JSONValue.string)
    object["cause"] = simulation.cause.map(JSONValue.string)
    object["path"] = .array(path.map(JSONValue.string))
    object["differences"] = .array(differences.map(JSONValue.string))
    return .object(object)
  }
}

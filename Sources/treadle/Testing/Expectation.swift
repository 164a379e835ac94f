import ExecutionTrace
import OrderedJSON
import Simulator

/// How a test case is to end. What is nil does not matter.
struct Expectation {
  var status: ExecutionStatus?
  var output: JSONValue?
  var error: String?
  /// Names of the states in the order they are entered.
  var path: [String]?

  static let success = Expectation(status: .succeeded)

  /// What is different, a line each; empty for a case that passes.
  func differences(_ simulation: Simulation, path entered: [String]) -> [String] {
    var lines: [String] = []
    if let status, status != simulation.status {
      lines.append("status: expected \(status.rawValue), got \(simulation.status.rawValue)")
    }
    if let output, output != simulation.output {
      lines.append(
        "output: expected \(output.compactText), got \(simulation.output?.compactText ?? "none")")
    }
    if let error, simulation.error.map({ !error.isByteEqual(to: $0) }) ?? true {
      lines.append("error: expected \(error), got \(simulation.error ?? "none")")
    }
    if let path, !path.elementsEqual(entered, by: { $0.isByteEqual(to: $1) }) {
      lines.append(
        "path: expected \(path.joined(separator: " > ")), got \(entered.joined(separator: " > "))")
    }
    return lines
  }
}

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
      lines += OutputDifference.lines(expected: output, actual: simulation.output)
    }
    if let error, simulation.error.map({ !error.isByteEqual(to: $0) }) ?? true {
      lines.append("error: expected \(error), got \(simulation.error ?? "none")")
    }
    if let path, !path.elementsEqual(entered, by: { $0.isByteEqual(to: $1) }) {
      let shared = zip(path, entered).prefix { $0.isByteEqual(to: $1) }.count
      lines.append(
        "path: from step \(shared + 1): expected \(Self.rest(path, shared)), got "
          + Self.rest(entered, shared))
    }
    return lines
  }

  private static func rest(_ path: [String], _ count: Int) -> String {
    count == path.count ? "the end" : path.dropFirst(count).joined(separator: " > ")
  }
}

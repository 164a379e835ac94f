import Files
import OrderedJSON
import Simulator

/// A mock configuration and the machine in it that a command is about.
struct MockFile {
  private let file: DataFile
  private let configuration: MockConfiguration
  let machine: String

  /// - Parameters:
  ///   - machine: the machine's name in the file, where the user gave it.
  ///   - workflow: the workflow's name, which the machine has otherwise, unless it is the only one.
  init(path: String, machine: String?, workflow: String) throws {
    file = try DataFile(path: path)
    do {
      configuration = try MockConfiguration(file.value)
    } catch {
      throw file.error(error.message, at: error.pointer)
    }
    let names = configuration.stateMachineNames
    guard !names.isEmpty else {
      throw CommandError("\(path): has no machine under StateMachines")
    }
    let found =
      if let machine {
        names.first { $0.isByteEqual(to: machine) }
      } else {
        configuration.stateMachineName(for: workflow)
      }
    guard let found else {
      throw CommandError(
        "\(path): has no machine '\(machine ?? workflow)'; choose one with --state-machine: "
          + names.joined(separator: ", "))
    }
    self.machine = found
  }

  var testCases: [String] { configuration.testCases(of: machine) }

  /// What nested executions follow while the machine runs a test case.
  func nested(testCase: String) -> NestedMocks {
    NestedMocks(configuration, testCase: testCase)
  }

  /// States that the case does not name answer with their effective input.
  func behavior(testCase: String) throws -> TaskBehavior {
    guard testCases.contains(where: { $0.isByteEqual(to: testCase) }) else {
      let cases = testCases.joined(separator: ", ")
      throw CommandError(
        "\(file.name): machine '\(machine)' has no test case '\(testCase)'; it has \(cases)")
    }
    do {
      return try configuration.behavior(machine: machine, testCase: testCase, fallback: .echo)
    } catch {
      throw file.error(error.message, at: error.pointer)
    }
  }
}

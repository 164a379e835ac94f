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
    func has(_ name: String) -> Bool { names.contains { $0.isByteEqual(to: name) } }
    let choice = "choose one with --state-machine: \(names.joined(separator: ", "))"
    if let machine {
      guard has(machine) else {
        throw CommandError("\(path): has no machine '\(machine)'; \(choice)")
      }
      self.machine = machine
    } else if has(workflow) {
      self.machine = workflow
    } else if let only = names.first, names.count == 1 {
      self.machine = only
    } else if names.isEmpty {
      throw CommandError("\(path): has no machine under StateMachines")
    } else {
      throw CommandError("\(path): has no machine '\(workflow)'; \(choice)")
    }
  }

  var testCases: [String] { configuration.testCases(of: machine) }

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

import OrderedJSON
import Simulator

/// Lets programs of this machine answer the tasks of a simulation.
struct CommandRunner {
  /// Where the programs work.
  let directory: String

  /// What a program may write to its standard output.
  private static let outputLimit = 16 << 20

  /// Runs the simulation to its next event, and the programs that answer what it asks by then: no
  /// virtual time passes between question and answer.
  ///
  /// - Returns: false where it is over, or waits for an answer of somebody else.
  func step(_ simulation: inout Simulation) throws -> Bool {
    let hasEvent = simulation.step()
    let answered = try answer(&simulation)
    return hasEvent || answered
  }

  private func answer(_ simulation: inout Simulation) throws -> Bool {
    var answered = false
    for task in simulation.pendingTasks {
      guard let command = task.command else { continue }
      let ending = try CommandProcess.run(
        command.arguments, in: directory, input: task.commandInput.compactText,
        timeLimitMilliseconds: command.timeLimitMilliseconds, outputLimit: Self.outputLimit)
      simulation.answer(task.id, with: task.outcome(of: ending))
      answered = true
    }
    return answered
  }
}

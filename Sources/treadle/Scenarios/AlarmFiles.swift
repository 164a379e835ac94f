import ExecutionTrace
import Files
import OrderedJSON
import Simulator
import WorkflowMetrics

/// Alarms of templates and scenarios, on the machine that is simulated.
struct AlarmFiles {
  private let reader: AlarmReader

  /// - Parameter machine: its name.
  init(_ options: FleetOptions, machine: String) {
    let arn = options.machineARN(machine)
    // Whatever names a machine by its place in a template means the one that is simulated.
    reader = AlarmReader { value in
      if value.string == nil { return arn }
      return value.string.flatMap { $0.contains("${") ? arn : nil }
    }
  }

  /// The alarms of a CloudFormation template; warns of those that cannot be taken over.
  func alarms(inTemplate path: String) throws -> [Alarm] {
    let file = try DataFile(path: path)
    let (alarms, problems) = reader.alarms(inTemplate: file.value)
    for problem in problems {
      let line = file.error("warning: \(problem.message)", at: problem.pointer).description
      try StandardStream.error.write(line + "\n")
    }
    return alarms
  }

  func alarms(of scenario: ScenarioFile) throws -> [Alarm] {
    var alarms: [Alarm] = []
    for (index, entry) in scenario.scenario.fleet.alarms.enumerated() {
      do {
        alarms.append(try reader.alarm(entry.properties, logicalID: "alarm-\(index + 1)"))
      } catch { throw scenario.file.error(error.message, atOffset: entry.offset) }
    }
    return alarms
  }
}

/// A price list named on the command line.
enum PriceFile {
  /// - Parameter path: nil for the built-in list.
  static func load(_ path: String?) throws -> PriceList {
    guard let path else {
      guard let list = PriceList.builtIn else { throw CommandError("the price list is broken") }
      return list
    }
    let file = try DataFile(path: path)
    do {
      return try PriceList(file.value)
    } catch { throw file.error(error.message, at: error.pointer) }
  }
}

import OrderedJSON
import TaskIntegrations

/// In the execution whose Task starts another.
extension Simulation {
  /// Whether an invocation starts an execution of a machine loaded beside.
  func startsNested(
    _ task: CompiledTask, _ input: JSONValue, _ response: TaskBehavior.Response, hasScript: Bool
  ) -> Bool {
    guard case .fallback(let fallback) = response, fallback != .missing || !hasScript else {
      return false
    }
    return !options.machines.isEmpty && task.startsExecutions
      && options.machine(startedBy: input) != nil
  }

  /// Asks the run at the top to start an execution. The Task waits until it is answered.
  mutating func requestStart(_ fibre: Int, _ task: CompiledTask, _ id: Int) {
    wake(fibre)
    fibres[fibre].phase = .working(until: nil)
    current = nil
    startRequests.append(
      StartRequest(
        id: id, fibre: fibre, isSync: task.pattern != .requestResponse,
        parsesJSON: task.pattern == .runJob2, isSDK: task.resourceType != "states",
        parameters: fibres[fibre].effectiveInput))
  }
}

extension CompiledTask {
  /// Whether it calls StartExecution and, if it waits, waits for the execution's end.
  var startsExecutions: Bool {
    kind == .integration && pattern != .waitForTaskToken
      && (resourceType == "states" || resourceType == "aws-sdk:sfn")
      && action.hasPrefix("startExecution")
  }
}

extension SimulationOptions {
  /// The machine loaded beside that StateMachineArn names. Versions, aliases and test cases do not
  /// count.
  func machine(startedBy parameters: JSONValue) -> Program? {
    guard let text = parameters["StateMachineArn"]?.string else { return nil }
    let arn = text.prefix { $0 != "#" }
    let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
    let isARN = parts.count >= 7 && parts[0] == "arn" && parts[5] == "stateMachine"
    let name = isARN ? String(parts[6]) : String(arn)
    return machines.first { $0.name.isByteEqual(to: name) }
  }
}

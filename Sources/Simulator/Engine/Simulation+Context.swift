import ExecutionTrace
import OrderedJSON

extension Simulation {
  /// The context object (`$$`) as the fibre's state sees it.
  func context(of fibre: Int, _ state: CompiledState, item: JSONValue? = nil) -> JSONValue {
    let log = executions[fibres[fibre].execution]
    var execution: JSONObject = [
      "Id": .string(executionARN(fibres[fibre].execution)),
      "Input": log.input,
      "StartTime": .string(log.startTime.iso8601),
      "Name": .string(log.name),
      "RoleArn": .string(arns.role),
    ]
    if !log.isExpress { execution["RedriveCount"] = .number(JSONNumber(log.redriveCount)) }
    if let date = log.redriveDate { execution["RedriveTime"] = .string(date.iso8601) }
    var current: JSONObject = [
      "Name": .string(state.name),
      "EnteredTime": .string(fibres[fibre].enteredTime.iso8601),
    ]
    if state.isRetriable { current["RetryCount"] = .number(JSONNumber(fibres[fibre].retryCount)) }
    var context: JSONObject = [
      "Execution": .object(execution),
      "StateMachine": [
        "Id": .string(stateMachineARN(log)), "Name": .string(program.name),
      ],
      "State": .object(current),
    ]
    if let token = fibres[fibre].task?.token { context["Task"] = ["Token": .string(token)] }
    if let test = options.stateUnderTest {
      return test.context(
        standard: context, executionARN: "\(arns.prefix):express:\(program.name):\(log.name)",
        item: item)
    }
    if let item = item ?? fibres[fibre].mapItem { context["Map"] = ["Item": item] }
    return .object(context)
  }

  func executionARN(_ execution: Int) -> String {
    let log = executions[execution]
    guard let mapRun = log.mapRun else { return arns.execution }
    let place = "\(program.name)/\(mapRun.label)"
    return log.isExpress
      ? "\(arns.prefix):express:\(place):\(mapRun.uuid):\(log.name)"
      : "\(arns.prefix):execution:\(place):\(log.name)"
  }

  func stateMachineARN(_ log: ExecutionLog) -> String {
    log.mapRun.map { "\(arns.stateMachine)/\($0.label)" } ?? arns.stateMachine
  }
}

extension CompiledState {
  /// Whether the state's type has Retry.
  var isRetriable: Bool {
    switch work {
    case .task, .parallel, .map: true
    case .pass, .choice, .wait, .succeed, .fail: false
    }
  }
}

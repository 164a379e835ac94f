import ExecutionTrace
import OrderedJSON
import StatesLanguage

/// Runs one state apart from its machine, as the TestState API does.
public struct StateTest: Sendable {
  private let request: StateTestRequest
  private let tested: TestedState
  private var simulation: Simulation

  /// - Throws: what the API refuses the request with.
  public static func respond(
    to request: StateTestRequest
  ) throws(StateTestError) -> StateTestResponse {
    var test = try StateTest(request)
    return test.run()
  }

  private init(_ request: StateTestRequest) throws(StateTestError) {
    self.request = request
    tested = try TestedState(request)
    try request.validate(tested)
    var options = SimulationOptions()
    options.input = request.input
    options.type = .express
    options.account = request.account
    options.startTime = request.startTime
    options.seed = request.seed
    options.behavior = TaskBehavior(fallback: .echo)
    let answer = request.mockedOutcome.map { TaskAnswer($0) } ?? request.answer
    if let answer {
      options.behavior.scripts[ByteKey(TestedState.name)] = .init([answer], repeats: true)
    }
    options.stateUnderTest = StateUnderTest(
      context: request.context, roleARN: request.roleARN, childOutcome: request.mockedOutcome,
      mapIterationFailureCount: request.stateConfiguration.mapIterationFailureCount ?? 0,
      itemReaderData: request.stateConfiguration.mapItemReaderData)
    simulation = Simulation(tested.program, options: options)
  }

  private mutating func run() -> StateTestResponse {
    while simulation.fibres[0].visit == 0, simulation.advance() {}
    let retries = request.stateConfiguration.retrierRetryCount ?? 0
    simulation.fibres[0].variables = request.variables
    simulation.fibres[0].retryCount = retries
    simulation.fibres[0].retries = Array(
      repeating: retries, count: simulation.program.states[0].retriers.count)
    var fold = StateTestFold(state: simulation.program.states[0], variables: request.variables)
    var read = 0
    while !fold.isOver {
      let goesOn = simulation.advance()
      for record in simulation.trace[read...] where !fold.isOver { fold.take(record) }
      read = simulation.trace.count
      if !goesOn { break }
    }
    var response = fold.response(simulation)
    if request.inspectionLevel == .info { response.inspectionData = nil }
    if request.inspectionLevel == .trace, tested.resource?.hasSuffix(":::http:invoke") == true {
      addExchange(to: &response)
    }
    return response
  }

  private func addExchange(to response: inout StateTestResponse) {
    guard let stages = response.inspectionData?.stages,
      let task = stages[.afterParameters] ?? stages[.afterArguments],
      let sent = HTTPExchange.Request(task: task, region: simulation.options.region)
    else { return }
    response.inspectionData?.request = sent
    if let result = stages[.result] {
      response.inspectionData?.response = HTTPExchange.Response(
        result: result, endpoint: sent.url)
    }
  }
}

extension StateTestRequest {
  fileprivate var mockedOutcome: TaskOutcome? {
    switch mock {
    case nil: nil
    case .result(let result): .result(result)
    case .error(let error, let cause): .failure(error: error, cause: cause)
    }
  }
}

/// The response as a fold over the records of the state's visit.
private struct StateTestFold {
  let state: CompiledState
  private var inspection = StateInspection()
  private var status = StateTestResponse.Status.succeeded
  private var output: JSONValue?
  private var nextState: String?
  private(set) var isOver = false

  init(state: CompiledState, variables: JSONObject) {
    self.state = state
    inspection.variables = variables
  }

  mutating func take(_ record: TraceRecord) {
    guard record.visit == 1 else { return }
    switch record.kind {
    case .staged(let stage, let value):
      inspection.stages[stage] = value
      if stage == .output { output = value }
    case .variables(let variables): inspection.variables = variables
    case .retried(let retrier, _, let delay, _):
      status = .retriable
      inspection.errorDetails.retryIndex = retrier
      inspection.errorDetails.retryBackoffIntervalSeconds = Int(delay / 1000)
      isOver = true
    case .caught(let catcher, _):
      status = .caughtError
      inspection.errorDetails.catchIndex = catcher
    case .failed: status = .failed
    case .transition(let pointer):
      if case .key(let name)? = pointer.tokens.last { nextState = name }
      isOver = true
    default: break
    }
  }

  func response(_ simulation: Simulation) -> StateTestResponse {
    var response = StateTestResponse(status: status)
    response.error = simulation.testedFailure?.error
    response.cause = simulation.testedFailure?.cause
    var inspection = inspection
    if simulation.status == .timedOut {
      response.status = .failed
      response.error = simulation.error
    }
    if response.status != .succeeded, response.status != .retriable, let error = response.error {
      // A retrier that is used up is named still.
      inspection.errorDetails.retryIndex = state.retriers.firstIndex {
        StateFailure(error: error, cause: nil).isMatched(by: $0.errorEquals)
      }
    }
    if response.status == .succeeded || response.status == .caughtError {
      response.output = output
      response.nextState = nextState
    }
    inspection.complete(for: state)
    response.inspectionData = inspection
    return response
  }
}

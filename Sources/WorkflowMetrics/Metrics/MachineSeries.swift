/// Where the store keeps what belongs to one machine.
struct MachineSeries: Sendable {
  let machine: MeteredMachine
  let started, succeeded, failed, aborted, timedOut, time: Int
  let throttled, throttledEvents, consumedCapacity: Int
  let redriven, redrivenSucceeded, redrivenFailed, redrivenAborted, redrivenTimedOut: Int
  let memory, billedDuration, billedMemory: Int
  /// By the state's position in the machine's counters.
  var tasks: [TaskSeries?] = []
  /// Transitions in the second that is going on.
  var transitions = 0
  var use = MachineUse()

  init(_ machine: MeteredMachine, in store: inout MetricStore) {
    self.machine = machine
    let arn = MetricDimension(.stateMachineArn, machine.arn)
    func series(_ metric: StatesMetric) -> Int {
      store.position(of: MetricIdentity(metric, [arn]))
    }
    func service(_ metric: StatesMetric) -> Int {
      store.position(of: MetricIdentity(metric, [.stateTransition, arn]))
    }
    started = series(.executionsStarted)
    succeeded = series(.executionsSucceeded)
    failed = series(.executionsFailed)
    aborted = series(.executionsAborted)
    timedOut = series(.executionsTimedOut)
    time = series(.executionTime)
    throttled = series(.executionThrottled)
    throttledEvents = service(.throttledEvents)
    consumedCapacity = service(.consumedCapacity)
    redriven = series(.executionsRedriven)
    redrivenSucceeded = series(.redrivenExecutionsSucceeded)
    redrivenFailed = series(.redrivenExecutionsFailed)
    redrivenAborted = series(.redrivenExecutionsAborted)
    redrivenTimedOut = series(.redrivenExecutionsTimedOut)
    memory = series(.expressExecutionMemory)
    billedDuration = series(.expressExecutionBilledDuration)
    billedMemory = series(.expressExecutionBilledMemory)
  }
}

extension MetricDimension {
  static let stateTransition = MetricDimension(.serviceMetric, "StateTransition")
  static let startExecution = MetricDimension(.apiName, "StartExecution")
}

/// Where the store keeps what belongs to one resource.
struct TaskSeries: Sendable {
  let scheduled, started, succeeded, failed, timedOut, heartbeatTimedOut: Int
  let scheduleTime, runTime, time: Int

  enum Kind: Sendable { case activity, lambdaFunction, serviceIntegration }

  init(_ kind: Kind, arn: String, in store: inout MetricStore) {
    func series(_ metric: StatesMetric, _ name: MetricDimension.Name) -> Int {
      store.position(of: MetricIdentity(metric, [MetricDimension(name, arn)]))
    }
    switch kind {
    case .activity:
      scheduled = series(.activitiesScheduled, .activityArn)
      started = series(.activitiesStarted, .activityArn)
      succeeded = series(.activitiesSucceeded, .activityArn)
      failed = series(.activitiesFailed, .activityArn)
      timedOut = series(.activitiesTimedOut, .activityArn)
      heartbeatTimedOut = series(.activitiesHeartbeatTimedOut, .activityArn)
      scheduleTime = series(.activityScheduleTime, .activityArn)
      runTime = series(.activityRunTime, .activityArn)
      time = series(.activityTime, .activityArn)
    case .lambdaFunction:
      scheduled = series(.lambdaFunctionsScheduled, .lambdaFunctionArn)
      started = series(.lambdaFunctionsStarted, .lambdaFunctionArn)
      succeeded = series(.lambdaFunctionsSucceeded, .lambdaFunctionArn)
      failed = series(.lambdaFunctionsFailed, .lambdaFunctionArn)
      timedOut = series(.lambdaFunctionsTimedOut, .lambdaFunctionArn)
      heartbeatTimedOut = timedOut
      scheduleTime = series(.lambdaFunctionScheduleTime, .lambdaFunctionArn)
      runTime = series(.lambdaFunctionRunTime, .lambdaFunctionArn)
      time = series(.lambdaFunctionTime, .lambdaFunctionArn)
    case .serviceIntegration:
      scheduled = series(.serviceIntegrationsScheduled, .serviceIntegrationResourceArn)
      started = series(.serviceIntegrationsStarted, .serviceIntegrationResourceArn)
      succeeded = series(.serviceIntegrationsSucceeded, .serviceIntegrationResourceArn)
      failed = series(.serviceIntegrationsFailed, .serviceIntegrationResourceArn)
      timedOut = series(.serviceIntegrationsTimedOut, .serviceIntegrationResourceArn)
      heartbeatTimedOut = timedOut
      scheduleTime = series(.serviceIntegrationScheduleTime, .serviceIntegrationResourceArn)
      runTime = series(.serviceIntegrationRunTime, .serviceIntegrationResourceArn)
      time = series(.serviceIntegrationTime, .serviceIntegrationResourceArn)
    }
  }
}

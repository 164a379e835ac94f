/// Where the store keeps what belongs to the account.
struct AccountSeries: Sendable {
  let openExecutions, openExecutionLimit: Int
  let openMapRuns, openMapRunLimit, mapRunBacklog: Int
  let throttledTransitions, consumedTransitions, transitionBucketSize, transitionRefillRate: Int
  let throttledStarts, consumedStarts, startBucketSize, startRefillRate: Int

  init(in store: inout MetricStore) {
    func series(_ metric: StatesMetric, _ dimensions: [MetricDimension] = []) -> Int {
      store.position(of: MetricIdentity(metric, dimensions))
    }
    openExecutions = series(.openExecutionCount)
    openExecutionLimit = series(.openExecutionLimit)
    openMapRuns = series(.approximateOpenMapRunCount)
    openMapRunLimit = series(.openMapRunLimit)
    mapRunBacklog = series(.approximateMapRunBacklogSize)
    throttledTransitions = series(.throttledEvents, [.stateTransition])
    consumedTransitions = series(.consumedCapacity, [.stateTransition])
    transitionBucketSize = series(.provisionedBucketSize, [.stateTransition])
    transitionRefillRate = series(.provisionedRefillRate, [.stateTransition])
    throttledStarts = series(.throttledEvents, [.startExecution])
    consumedStarts = series(.consumedCapacity, [.startExecution])
    startBucketSize = series(.provisionedBucketSize, [.startExecution])
    startRefillRate = series(.provisionedRefillRate, [.startExecution])
  }
}

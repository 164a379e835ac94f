import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import WorkflowMetrics

extension SimulationReport {
  /// - Parameter seconds: length of the metrics' periods.
  func json(periodSeconds seconds: Int) -> JSONValue {
    let counts = counters.executions
    return [
      "stateMachine": .string(workflow.name), "seed": number(Int(clamping: fleet.options.seed)),
      "region": .string(fleet.options.region),
      "startTime": .string(fleet.options.startTime.iso8601),
      "endTime": .string(fleet.now.iso8601),
      "executions": [
        "arrived": number(fleet.arrivedCount), "started": number(counts.started),
        "succeeded": number(counts.succeeded), "failed": number(counts.failed),
        "timedOut": number(counts.timedOut), "aborted": number(counts.aborted),
        "running": number(counts.running), "milliseconds": percentiles(counts.durations),
      ],
      "throttled": [
        "tasks": number(counts.throttledTasks), "executions": number(counts.throttledExecutions),
        "transitions": number(counts.throttledTransitions),
      ],
      "transitions": number(counts.transitions), "retries": number(counts.retries),
      "caught": number(counts.caught),
      "states": .array(states.map { state($0.state.name, $0.counters) }),
      "errors": .array(
        counters.topErrors(100).map { error, count in
          var members: JSONObject = ["error": .string(error), "count": number(count)]
          if let run = example(of: error) { members["example"] = self.run(run) }
          return .object(members)
        }),
      "coverage": coverage.json, "cost": cost,
      "alarms": .array(fleet.alarms.alarms.map(alarm)),
      "timeline": timeline, "metrics": fleet.metrics.store.json(periodSeconds: seconds),
    ]
  }

  private func number(_ value: Int) -> JSONValue { .number(JSONNumber(value)) }

  private func number(_ value: Double) -> JSONValue { .number(JSONNumber(value)) }

  private func percentiles(_ durations: DurationHistogram) -> JSONValue {
    var members: JSONObject = [:]
    for percent in [50, 90, 99] {
      if let value = durations.milliseconds(atPercentile: Double(percent)) {
        members["p\(percent)"] = number(Int(value))
      }
    }
    if let value = durations.maximumMilliseconds { members["maximum"] = number(Int(value)) }
    return .object(members)
  }

  private func state(_ name: String, _ counts: StateCounters) -> JSONValue {
    func byIndex(_ counts: [Int: Int]) -> JSONValue {
      .object(
        JSONObject(
          counts.sorted { $0.key < $1.key }.map {
            JSONMember(key: "\($0.key)", value: number($0.value))
          }))
    }
    return [
      "name": .string(name), "entered": number(counts.entered),
      "succeeded": number(counts.succeeded), "caught": number(counts.caught),
      "failed": number(counts.failed), "aborted": number(counts.aborted),
      "timedOut": number(counts.timedOut), "retries": number(counts.retried),
      "throttled": number(counts.throttled),
      "throttledTransitions": number(counts.throttledTransitions),
      "milliseconds": percentiles(counts.durations), "rules": byIndex(counts.rulesMatched),
      "default": number(counts.defaultTaken), "retriers": byIndex(counts.retriersFired),
      "catchers": byIndex(counts.catchersFired),
    ]
  }

  private func run(_ run: RunSummary) -> JSONValue {
    [
      "name": .string(run.name), "seed": .string("\(run.seed)"), "input": run.input,
      "startTime": .string(run.start.iso8601), "cause": run.cause.map(JSONValue.string) ?? .null,
    ]
  }

  private var cost: JSONValue {
    let use = use
    return [
      "amount": number(use.cost(prices)), "currency": .string(prices.currency),
      "region": .string(prices.region), "transitions": number(use.transitions),
      "requests": number(use.requests), "gigabyteSeconds": number(use.gigabyteSeconds),
    ]
  }

  private func alarm(_ status: AlarmStatus) -> JSONValue {
    let alarm = status.alarm
    func value(_ value: Double?) -> JSONValue { value.map { number($0) } ?? .null }
    return [
      "name": .string(alarm.name), "metric": .string(alarm.metric.metric.rawValue),
      "statistic": .string(alarm.statistic.name), "period": number(alarm.periodSeconds),
      "evaluationPeriods": number(alarm.evaluationPeriods),
      "datapointsToAlarm": number(alarm.datapointsToAlarm),
      "comparisonOperator": .string(alarm.comparison.rawValue),
      "threshold": number(alarm.threshold), "treatMissingData": .string(alarm.missingData.rawValue),
      "state": .string(status.state.rawValue), "value": value(status.value),
      "history": .array(
        status.history.map { change in
          [
            "timestamp": .string(change.time.iso8601), "from": .string(change.from.rawValue),
            "to": .string(change.to.rawValue), "value": value(change.value),
          ]
        }),
    ]
  }

  private var timeline: JSONValue {
    [
      "intervalMilliseconds": number(Int(fleet.timeline.intervalMilliseconds)),
      "samples": .array(
        fleet.timeline.samples.map { sample in
          var members: JSONObject = [
            "timestamp": .string(sample.time.iso8601), "started": number(sample.started),
            "succeeded": number(sample.succeeded), "failed": number(sample.failed),
            "timedOut": number(sample.timedOut), "running": number(sample.running),
            "throttled": number(sample.throttled),
          ]
          members["functions"] = sample.functions.map { number($0) }
          members["transitionTokens"] = sample.transitionTokens.map { number($0) }
          members["waitingTransitions"] = sample.waitingTransitions.map { number($0) }
          members["startTokens"] = sample.startTokens.map { number($0) }
          return .object(members)
        }),
    ]
  }
}

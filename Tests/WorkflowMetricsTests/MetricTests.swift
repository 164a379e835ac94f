import ExecutionTrace
import Foundation
import OrderedJSON
import TestSupport
import Testing
import WorkflowMetrics

@Suite struct MetricTests {
  @Test func statisticsOfAPeriod() {
    var point = Datapoint()
    for value in [0, 1, 1, 7, 90] as [Int64] { point.record(value) }
    #expect(point.value(.sum) == 99)
    #expect(point.value(.average) == 19.8)
    #expect(point.value(.minimum) == 0)
    #expect(point.value(.maximum) == 90)
    #expect(point.value(.sampleCount) == 5)
    #expect(point.value(.percentile(50)) == 1)
    #expect(point.value(.percentile(80)) == 7)
    #expect(point.value(.percentile(100)) == 90)
    #expect(Datapoint().value(.sum) == nil)
  }

  @Test func percentilesAreRightToThreeDigits() throws {
    var point = Datapoint()
    for value in 1...100_000 as ClosedRange<Int64> { point.record(value) }
    for percent in [1, 25, 50, 90, 99, 99.9] {
      let value = try #require(point.value(.percentile(percent)))
      #expect(abs(value - percent * 1000) <= percent)
    }
  }

  @Test func datapointsAdd() {
    var (all, first, second) = (Datapoint(), Datapoint(), Datapoint())
    for value in 0..<5000 as Range<Int64> {
      all.record(value * 7)
      if value % 3 == 0 { first.record(value * 7) } else { second.record(value * 7) }
    }
    first.add(second)
    #expect(first == all)
  }

  @Test func periodsBeginAtMultiplesOfTheirLength() {
    let metric = MetricIdentity(.executionsFailed)
    var store = MetricStore()
    for minute in [4, 5, 9, 10] as [Int64] {
      store.record(1, of: metric, at: Timestamp(milliseconds: minute * 60_000 + 59_999))
    }
    let periods = store.datapoints(of: metric, periodSeconds: 300)
    #expect(periods.map { $0.start.milliseconds / 60_000 } == [0, 5, 10])
    #expect(periods.map { $0.point.sum } == [1, 2, 1])
    #expect(
      store.datapoint(
        of: metric, from: Timestamp(milliseconds: 300_000), to: Timestamp(milliseconds: 600_000)
      ).sum == 2)
    #expect(store.total(of: metric).sum == 4)
  }

  @Test func theAccountsAreThoseOfItsMachines() {
    var store = MetricStore()
    for machine in ["a", "b"] {
      store.record(
        2, of: MetricIdentity(.executionsFailed, [MetricDimension(.stateMachineArn, machine)]),
        at: Timestamp(milliseconds: 0))
    }
    #expect(store.total(of: MetricIdentity(.executionsFailed)).sum == 4)
    #expect(store.total(of: MetricIdentity(.executionsSucceeded)).sampleCount == 0)
  }

  /// Names, units and dimensions as the documentation lists them.
  @Test func catalogueFollowsTheDocumentation() throws {
    let counts: [MetricDimension.Name: (String, [String], [String])] = [
      .activityArn: (
        "Activit",
        [
          "iesScheduled", "iesStarted", "iesSucceeded", "iesFailed", "iesTimedOut",
          "iesHeartbeatTimedOut",
        ], ["yScheduleTime", "yRunTime", "yTime"]
      ),
      .lambdaFunctionArn: (
        "LambdaFunction",
        ["sScheduled", "sStarted", "sSucceeded", "sFailed", "sTimedOut"],
        ["ScheduleTime", "RunTime", "Time"]
      ),
      .serviceIntegrationResourceArn: (
        "ServiceIntegration",
        ["sScheduled", "sStarted", "sSucceeded", "sFailed", "sTimedOut"],
        ["ScheduleTime", "RunTime", "Time"]
      ),
    ]
    for (dimension, (prefix, countNames, timeNames)) in counts {
      for name in countNames {
        let metric = try #require(StatesMetric(rawValue: prefix + name))
        #expect(metric.dimensionSets == [[dimension]])
        #expect(metric.unit == .count)
        #expect(metric.mainStatistic == .sum)
      }
      for name in timeNames {
        let metric = try #require(StatesMetric(rawValue: prefix + name))
        #expect(metric.dimensionSets == [[dimension]])
        #expect(metric.unit == .milliseconds)
        #expect(metric.mainStatistic == .average)
      }
    }
    #expect(StatesMetric(rawValue: "ExecutionThrottled")?.unit == .count)
    #expect(StatesMetric(rawValue: "ExecutionsThrottled") == nil)
  }

  /// Every metric of the facts' table stands here, with its dimensions, and no other.
  @Test(.enabled(if: SharedData.isAvailable, "the shared facts are not there"))
  func catalogueFollowsTheFacts() throws {
    let facts = try String(contentsOf: SharedData.url("facts/service.md"), encoding: .utf8)
    let table = facts.components(separatedBy: "## 2. CloudWatch metrics")[1]
      .components(separatedBy: "## 3.")[0]
    for metric in StatesMetric.allCases {
      #expect(isNamed(metric.rawValue, in: table), "\(metric.rawValue)")
      for name in Set(metric.dimensionSets.flatMap(\.self)) {
        #expect(table.contains(dimensionText(name)), "\(name.rawValue)")
      }
    }
    #expect(StatesMetric.allCases.filter { $0.unit == .bytes } == [.expressExecutionMemory])
    #expect(
      StatesMetric.allCases.filter { $0.unit == .megabytes } == [.expressExecutionBilledMemory])
  }

  /// The table lists some as `LambdaFunctionsScheduled, Started, …`.
  private func isNamed(_ name: String, in table: String) -> Bool {
    if table.contains(name) { return true }
    for prefix in [
      "Activities", "LambdaFunctions", "LambdaFunction", "ServiceIntegrations",
      "ServiceIntegration", "RedrivenExecutions",
    ] where name.hasPrefix(prefix) {
      return table.contains(String(name.dropFirst(prefix.count)))
    }
    return false
  }

  private func dimensionText(_ name: MetricDimension.Name) -> String {
    switch name {
    case .version: "StateMachineArn+Version"
    case .alias: "StateMachineArn+Alias"
    case .serviceMetric: "ServiceMetric = StateTransition"
    default: name.rawValue
    }
  }
}

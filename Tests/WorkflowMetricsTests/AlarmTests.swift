import ExecutionTrace
import OrderedJSON
import Testing
import WorkflowMetrics

@Suite struct AlarmTests {
  private static let settings: [Alarm.MissingData] = [.missing, .ignore, .breaching, .notBreaching]

  private func alarm(_ points: Int, of periods: Int, _ missing: Alarm.MissingData) -> Alarm {
    Alarm(
      name: "a", metric: MetricIdentity(.executionsFailed), periodSeconds: 60,
      evaluationPeriods: periods, datapointsToAlarm: points, threshold: 1, missingData: missing)
  }

  /// `0` fine, `X` breaching, `-` missing; the newest at the right.
  private func values(_ text: String) -> [Double?] {
    text.map { $0 == "-" ? nil : $0 == "X" ? 5 : 0 }
  }

  /// O, A, I, and P where the state is kept.
  private func letter(_ state: AlarmState?) -> String {
    switch state {
    case .ok: "O"
    case .alarm: "A"
    case .insufficientData: "I"
    case nil: "P"
    }
  }

  /// The tables of CloudWatch's guide: the results under missing, ignore, breaching, notBreaching.
  @Test(arguments: [
    (3, "0-X-X", "OOOO"), (3, "0----", "OOOO"), (3, "-----", "IPAO"), (3, "0XX-X", "AAAA"),
    (3, "--X--", "APAO"), (2, "0-X-X", "AAAA"), (2, "00X0X", "AAAA"), (2, "0-X--", "OOAO"),
    (2, "----0", "OOAO"), (2, "---X-", "APAO"),
  ])
  func windowsOfTheGuide(_ row: (points: Int, window: String, results: String)) {
    let results = Self.settings.map { setting in
      let alarm = alarm(row.points, of: 3, setting)
      let after = AlarmState.allCases.map { alarm.state(after: values(row.window), from: $0) }
      return Set(after).count == 1 ? letter(after[0]) : letter(nil)
    }
    #expect(results.joined() == row.results)
  }

  /// Hand-worked: the state after each period, from INSUFFICIENT_DATA.
  @Test(arguments: [
    (3, 3, "0XXX00", ["OOOAOO", "OOOAOO", "OOOAOO", "OOOAOO"]),
    (2, 3, "00X0XX000", ["OOOOAAAOO", "OOOOAAAOO", "AOOOAAAOO", "OOOOAAAOO"]),
    (2, 2, "XX--00", ["IAAAOO", "IAAAOO", "AAAAOO", "OAAAOO"]),
    (1, 1, "0X-----", ["OAAAIII", "OAAAAAA", "OAAAAAA", "OAAAOOO"]),
  ])
  func seriesOfPeriods(_ row: (points: Int, periods: Int, series: String, states: [String])) {
    for (setting, expected) in zip(Self.settings, row.states) {
      #expect(states(row.series, alarm(row.points, of: row.periods, setting)) == expected)
    }
  }

  private func states(_ series: String, _ alarm: Alarm) -> String {
    var store = MetricStore()
    var monitor = AlarmMonitor([alarm])
    var states = ""
    for (minute, value) in values(series).enumerated() {
      let start = Int64(minute) * 60_000
      if let value {
        store.record(Int64(value), of: alarm.metric, at: Timestamp(milliseconds: start + 1))
      }
      monitor.evaluate(store, to: Timestamp(milliseconds: start + 60_000))
      states += letter(monitor.alarms[0].state)
    }
    return states
  }

  @Test func historyTellsEveryChange() throws {
    let alarm = alarm(1, of: 1, .notBreaching)
    var store = MetricStore()
    for minute in [1, 2, 7] as [Int64] {
      store.record(3, of: alarm.metric, at: Timestamp(milliseconds: minute * 60_000))
    }
    var monitor = AlarmMonitor([alarm])
    monitor.evaluate(store, to: Timestamp(milliseconds: 0))
    monitor.evaluate(store, to: Timestamp(milliseconds: 30 * 60_000))
    let status = monitor.alarms[0]
    #expect(status.state == .ok)
    #expect(status.history.map(\.to) == [.ok, .alarm, .ok, .alarm, .ok])
    #expect(status.history.map { $0.time.milliseconds / 60_000 } == [0, 2, 6, 8, 11])
    #expect(status.since == Timestamp(milliseconds: 660_000))
  }

  @Test func aLongPauseTakesNoLongerThanItsEnd() {
    let alarm = alarm(1, of: 1, .missing)
    var store = MetricStore()
    store.record(3, of: alarm.metric, at: Timestamp(milliseconds: 0))
    var monitor = AlarmMonitor([alarm])
    monitor.evaluate(store, to: Timestamp(milliseconds: 60_000))
    monitor.evaluate(store, to: Timestamp(milliseconds: 1 << 50))
    #expect(monitor.alarms[0].history.map(\.to) == [.alarm, .insufficientData])
    #expect(monitor.alarms[0].since == Timestamp(milliseconds: 240_000))
  }

  @Test func periodsLongerThanAMinuteSlide() {
    let metric = MetricIdentity(.executionsFailed)
    let alarm = Alarm(name: "a", metric: metric, periodSeconds: 180, threshold: 3)
    var store = MetricStore()
    for minute in 0..<4 as Range<Int64> {
      store.record(1, of: metric, at: Timestamp(milliseconds: minute * 60_000))
    }
    var monitor = AlarmMonitor([alarm])
    var states = ""
    for minute in 1...6 as ClosedRange<Int64> {
      monitor.evaluate(store, to: Timestamp(milliseconds: minute * 60_000))
      states += letter(monitor.alarms[0].state)
    }
    // Sums of the last three minutes: 1 2 3 3 2 1.
    #expect(states == "OOAAOO")
  }

  @Test func percentilesOfFewSamplesCanKeepTheState() {
    let metric = MetricIdentity(.executionTime)
    let alarm = Alarm(
      name: "a", metric: metric, statistic: .percentile(50), periodSeconds: 60, threshold: 100,
      ignoresLowSampleCount: true)
    var store = MetricStore()
    store.record(500, count: 19, of: metric, at: Timestamp(milliseconds: 0))
    var monitor = AlarmMonitor([alarm])
    monitor.evaluate(store, to: Timestamp(milliseconds: 60_000))
    #expect(monitor.alarms[0].state == .insufficientData)
    store.record(500, count: 20, of: metric, at: Timestamp(milliseconds: 60_000))
    monitor.evaluate(store, to: Timestamp(milliseconds: 120_000))
    #expect(monitor.alarms[0].state == .alarm)
  }

  @Test func readsTheAlarmsOfATemplate() throws {
    let template = try JSONSource.value(
      """
      {"Resources": {
        "Machine": {"Type": "AWS::StepFunctions::StateMachine"},
        "TooMany": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
          "Namespace": "AWS/States", "MetricName": "ExecutionsFailed", "Statistic": "Sum",
          "Dimensions": [{"Name": "StateMachineArn", "Value": {"Ref": "Machine"}}],
          "Period": 300, "EvaluationPeriods": 3, "DatapointsToAlarm": "2", "Threshold": 1,
          "ComparisonOperator": "GreaterThanOrEqualToThreshold", "TreatMissingData": "ignore"}},
        "Slow": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
          "AlarmName": "slow", "Namespace": "AWS/States", "MetricName": "ExecutionTime",
          "ExtendedStatistic": "p99.9", "Period": 60, "EvaluationPeriods": 1, "Threshold": 2e3,
          "ComparisonOperator": "GreaterThanThreshold"}},
        "Fast": {"Type": "AWS::CloudWatch::Alarm", "Properties": {
          "Namespace": "AWS/States", "MetricName": "ExecutionTime", "Period": 10,
          "EvaluationPeriods": 1, "Threshold": 1, "ComparisonOperator": "LessThanThreshold"}},
        "Other": {"Type": "AWS::CloudWatch::Alarm", "Properties": {"Namespace": "AWS/Lambda"}}}}
      """)
    let reader = AlarmReader { $0["Ref"] == "Machine" ? "arn:m" : nil }
    let (alarms, problems) = reader.alarms(inTemplate: template)
    #expect(
      alarms == [
        Alarm(
          name: "TooMany",
          metric: MetricIdentity(
            .executionsFailed, [MetricDimension(.stateMachineArn, "arn:m")]),
          statistic: .sum, periodSeconds: 300, evaluationPeriods: 3, datapointsToAlarm: 2,
          threshold: 1, missingData: .ignore),
        Alarm(
          name: "slow", metric: MetricIdentity(.executionTime), statistic: .percentile(99.9),
          periodSeconds: 60, threshold: 2000, comparison: .greaterThan),
      ])
    #expect(problems.map(\.message).count == 1)
    #expect(problems.first?.message.hasPrefix("alarm 'Fast': a Period of 10 s has no data") == true)
  }
}

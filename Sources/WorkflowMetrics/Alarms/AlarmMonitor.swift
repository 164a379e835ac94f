public import ExecutionTrace

/// An alarm, the state it is in and how it came there.
public struct AlarmStatus: Hashable, Sendable {
  public struct Change: Hashable, Sendable {
    public var time: Timestamp
    public var from: AlarmState
    public var to: AlarmState
    /// The newest value that was looked at; nil where there was none.
    public var value: Double?
  }

  public var alarm: Alarm
  public var state = AlarmState.insufficientData
  /// When it came into its state; nil where it never changed.
  public var since: Timestamp?
  /// Value of the period that ended last; nil where there is none.
  public var value: Double?
  /// All changes of state, the oldest first.
  public var history: [Change] = []
}

/// Evaluates alarms every minute, as CloudWatch does: a period may begin at any minute.
public struct AlarmMonitor: Equatable, Sendable {
  public private(set) var alarms: [AlarmStatus]
  /// The minute whose beginning was evaluated last.
  private var evaluated: Int64?

  public init(_ alarms: [Alarm]) { self.alarms = alarms.map { AlarmStatus(alarm: $0) } }

  /// Whether any alarm is in that state.
  public func contains(_ state: AlarmState) -> Bool { alarms.contains { $0.state == state } }

  /// Evaluates at each full minute up to that time. The store has to hold everything before it.
  public mutating func evaluate(_ store: MetricStore, to time: Timestamp) {
    guard !alarms.isEmpty else { return }
    let last = MetricStore.minute(of: time)
    let parts = alarms.map { store.parts(of: $0.alarm.metric) }
    // Where the ranges hold no data, one minute is like the next.
    let settled = zip(alarms, parts).compactMap { status, parts in
      store.lastMinute(of: parts).map { $0 + Int64(status.alarm.rangeMinutes) + 1 }
    }.max()
    var minute = evaluated.map { $0 + 1 } ?? last
    while minute <= last {
      for index in alarms.indices { evaluate(index, store, parts[index], at: minute) }
      evaluated = minute
      minute = settled.map({ minute >= $0 }) ?? true ? max(minute + 1, last) : minute + 1
    }
  }

  private mutating func evaluate(
    _ index: Int, _ store: MetricStore, _ parts: [Int], at minute: Int64
  ) {
    let alarm = alarms[index].alarm
    let length = Int64(alarm.periodSeconds / 60)
    var samples = 0
    let values: [Double?] = (0..<alarm.evaluationRange).reversed().map { age in
      let end = minute - Int64(age) * length
      let point = store.datapoint(of: parts, minutes: end - length..<end)
      if age < alarm.evaluationPeriods { samples += point.sampleCount }
      return point.value(alarm.statistic)
    }
    alarms[index].value = values.last ?? nil
    if samples > 0, alarm.hasTooFewSamples(samples) { return }
    let state = alarm.state(after: values, from: alarms[index].state)
    guard state != alarms[index].state else { return }
    let time = Timestamp(milliseconds: minute * MetricStore.resolutionMilliseconds)
    alarms[index].history.append(
      AlarmStatus.Change(
        time: time, from: alarms[index].state, to: state,
        value: values.last(where: { $0 != nil }) ?? nil))
    alarms[index].state = state
    alarms[index].since = time
  }
}

extension Alarm {
  fileprivate var rangeMinutes: Int { evaluationRange * periodSeconds / 60 }
}

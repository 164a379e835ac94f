extension Alarm {
  /// How many periods are looked at: some more than are evaluated, for those without data.
  var evaluationRange: Int { evaluationPeriods + 2 }

  /// The alarm's next state, by CloudWatch's rules.
  ///
  /// - Parameters:
  ///   - values: the last periods, the newest last; nil for those without data.
  ///   - state: the alarm's state before.
  public func state(after values: [Double?], from state: AlarmState) -> AlarmState {
    let range = Array(values.suffix(evaluationRange))
    let real = range.compactMap(\.self)
    if real.count >= evaluationPeriods {
      let breaching = real.suffix(evaluationPeriods).count(where: isBreached)
      return breaching >= datapointsToAlarm ? .alarm : .ok
    }
    let breaching = real.count(where: isBreached)
    switch missingData {
    case .breaching, .notBreaching:
      let fillers = missingData == .breaching ? evaluationPeriods - real.count : 0
      return breaching + fillers >= datapointsToAlarm ? .alarm : .ok
    case .missing, .ignore:
      if breaching >= datapointsToAlarm { return .alarm }
      if real.isEmpty { return missingData == .missing ? .insufficientData : state }
      if breaching < real.count { return .ok }
      guard missingData == .missing else { return state }
      // All there is breaches. Early, where the oldest of it is old enough.
      let oldest = range.firstIndex { $0 != nil } ?? range.count
      return range.count - oldest >= datapointsToAlarm ? .alarm : state
    }
  }

  private func isBreached(_ value: Double) -> Bool { comparison.holds(value, threshold) }

  /// Whether a percentile is taken of too few samples to say much.
  func hasTooFewSamples(_ count: Int) -> Bool {
    guard ignoresLowSampleCount, case .percentile(let percent) = statistic else { return false }
    let share = percent / 100
    let needed = share >= 0.5 ? 10 / max(1 - share, 1e-9) : 10 / max(share, 1e-9)
    return Double(count) < needed
  }
}

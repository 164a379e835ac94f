import StatesLanguage

/// Rules on one line.
enum RuleText {
  /// `ALL  5s x2  10 retries  = up to 1h25m15s`
  static func retrier(_ retrier: Retrier) -> String {
    let rate = retrier.backoffRate == 1 ? "" : " x\(RuleText.rate(retrier.backoffRate))"
    let interval = DurationText.short(seconds: Double(retrier.intervalSeconds)) + rate
    let count = retrier.maxAttempts == 1 ? "1 retry" : "\(retrier.maxAttempts) retries"
    guard retrier.maxAttempts > 0 else {
      return errors(retrier.errorEquals) + "  never retried"
    }
    return "\(errors(retrier.errorEquals))  \(interval)  \(count)  = up to "
      + DurationText.short(seconds: retrier.longestWaitSeconds)
  }

  /// `ALL  -> Job Failed  into $.error`
  static func catcher(_ catcher: Catcher) -> String {
    let place: String =
      switch catcher.resultPath {
      case .absent: ""
      case .null: "  error dropped"
      case .path(let path): "  into \(path)"
      }
    return "\(errors(catcher.errorEquals))  -> \(catcher.next ?? "?")\(place)"
  }

  /// `$.status == "FAILED"  -> Job Failed`
  static func branch(_ branch: ChoiceBranch) -> String {
    "\(branch.rule?.expression ?? "not readable")  -> \(branch.next ?? "?")"
  }

  /// Names without `States.`, which every reader knows.
  static func errors(_ names: [String]) -> String {
    names.isEmpty
      ? "no errors"
      : names.map { $0.hasPrefix("States.") ? String($0.dropFirst(7)) : $0 }.joined(
        separator: ", ")
  }

  static func rate(_ rate: Double) -> String {
    rate == rate.rounded() && abs(rate) < 1e9 ? "\(Int(rate))" : "\(rate)"
  }
}

import Simulator

/// How the runs of a fleet come, as the start sheet asks for it.
package struct FleetLoad: Hashable, Sendable {
  package enum Kind: Int, CaseIterable, Sendable {
    case constant, poisson, together

    var title: String {
      switch self {
      case .constant: "at a constant rate"
      case .poisson: "at random (Poisson)"
      case .together: "all at once"
      }
    }

    /// What the rate is asked in; nil where it has none.
    var rateHint: String? {
      switch self {
      case .constant, .poisson: "a second, such as 5 or 0.5"
      case .together: nil
      }
    }
  }

  package var kind = Kind.constant
  package var rate = "1"
  /// Runs in all; empty where only the time ends them.
  package var count = "50"
  /// `10m`; empty where only the count ends them.
  package var duration = ""

  package init() {}

  /// Where it is wrong, and why.
  struct Problem: Error, Hashable, Sendable {
    enum Field: Hashable, Sendable { case rate, count, duration }

    var field: Field
    var text: String
  }

  static let largestCount = 1_000_000

  /// - Throws: the first field that cannot be used.
  func arrivals() throws(Problem) -> ArrivalStream {
    let count = try runs()
    let time = try milliseconds()
    if kind == .together {
      guard let count else { throw Problem(field: .count, text: "all at once needs their number") }
      return ArrivalStream(.together, count: count)
    }
    let perSecond = try number(rate)
    let pattern: ArrivalStream.Pattern =
      kind == .poisson ? .poisson(perSecond: perSecond) : .constant(perSecond: perSecond)
    guard count != nil || time != nil else {
      throw Problem(field: .count, text: "say how many runs, or for how long they come")
    }
    return ArrivalStream(pattern, count: count ?? Self.largestCount, durationMilliseconds: time)
  }

  private func number(_ text: String, least: Double = 0.000_1) throws(Problem) -> Double {
    guard let value = Double(text), value >= least, value <= 1_000_000 else {
      throw Problem(field: .rate, text: "the rate is a number of runs \(kind.rateHint ?? "")")
    }
    return value
  }

  private func runs() throws(Problem) -> Int? {
    guard !count.isEmpty else { return nil }
    guard let value = Int(count), (1...Self.largestCount).contains(value) else {
      throw Problem(
        field: .count, text: "runs must be a whole number from 1 to \(Self.largestCount)")
    }
    return value
  }

  private func milliseconds() throws(Problem) -> Int64? {
    guard !duration.isEmpty else { return nil }
    guard let value = Self.milliseconds(duration), value > 0 else {
      throw Problem(field: .duration, text: "the time is written 30s, 10m or 2h")
    }
    return value
  }

  /// `200ms`, `30s`, `1.5m`, `2h`; seconds without a unit.
  static func milliseconds(_ text: String) -> Int64? {
    let units: [(String, Double)] = [("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000)]
    let unit = units.first { text.hasSuffix($0.0) } ?? ("", 1000)
    guard let amount = Double(text.dropLast(unit.0.count)), amount >= 0, amount < 1e10 else {
      return nil
    }
    return Int64(amount * unit.1)
  }

  /// `200 runs, 5/s`.
  package var title: String {
    let runs = count.isEmpty ? "" : "\(count) runs, "
    let time = duration.isEmpty ? "" : ", for \(duration)"
    switch kind {
    case .together: return "\(count) runs at once"
    case .constant: return "\(runs)\(rate)/s\(time)"
    case .poisson: return "\(runs)\(rate)/s at random\(time)"
    }
  }
}

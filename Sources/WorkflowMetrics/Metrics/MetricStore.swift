public import ExecutionTrace

/// Datapoints of many series, a minute each, as CloudWatch keeps those of Step Functions.
public struct MetricStore: Equatable, Sendable {
  /// Length of a kept period.
  public static let resolutionMilliseconds: Int64 = 60_000

  fileprivate struct Series: Equatable {
    var identity: MetricIdentity
    /// Minutes since 1970, rising, and what was recorded in each.
    var minutes: [Int64] = []
    var points: [Datapoint] = []
  }

  fileprivate var series: [Series] = []
  private var positions: [MetricIdentity: Int] = [:]

  public init() {}

  /// All series with datapoints, in the order of the documentation.
  public var identities: [MetricIdentity] {
    series.filter { !$0.minutes.isEmpty }.map(\.identity).sorted()
  }

  /// Where `record` finds a series; makes it where there is none yet.
  mutating func position(of identity: MetricIdentity) -> Int {
    if let position = positions[identity] { return position }
    positions[identity] = series.count
    series.append(Series(identity: identity))
    return series.count - 1
  }

  public mutating func record(
    _ value: Int64, count: Int = 1, of identity: MetricIdentity, at time: Timestamp
  ) {
    record(value, count: count, series: position(of: identity), at: time)
  }

  mutating func record(_ value: Int64, count: Int = 1, series position: Int, at time: Timestamp) {
    let minute = Self.minute(of: time)
    series[position].record(value, count: count, minute: minute)
  }

  static func minute(of time: Timestamp) -> Int64 {
    let (quotient, rest) = time.milliseconds.quotientAndRemainder(
      dividingBy: resolutionMilliseconds)
    return rest < 0 ? quotient - 1 : quotient
  }
}

extension MetricStore {
  /// The values of a series from one time up to, and without, another: whole minutes.
  public func datapoint(
    of identity: MetricIdentity, from start: Timestamp, to end: Timestamp
  ) -> Datapoint {
    datapoint(of: parts(of: identity), minutes: Self.minute(of: start)..<Self.minute(of: end))
  }

  /// The values of a series over all time.
  public func total(of identity: MetricIdentity) -> Datapoint {
    var sum = Datapoint()
    for part in parts(of: identity) {
      for point in series[part].points { sum.add(point) }
    }
    return sum
  }

  /// Periods of a series that have values, by when they begin; periods begin at multiples of their
  /// length since 1970.
  ///
  /// - Parameter seconds: a multiple of 60.
  public func datapoints(
    of identity: MetricIdentity, periodSeconds seconds: Int = 60
  ) -> [(start: Timestamp, point: Datapoint)] {
    let length = Int64(max(seconds / 60, 1))
    var periods: [Int64: Datapoint] = [:]
    for part in parts(of: identity) {
      for (minute, point) in zip(series[part].minutes, series[part].points) {
        let start = minute - (minute % length + length) % length
        periods[start, default: Datapoint()].add(point)
      }
    }
    return periods.sorted { $0.key < $1.key }.map { minute, point in
      (Timestamp(milliseconds: minute * Self.resolutionMilliseconds), point)
    }
  }

  /// The last minute that has values of that series.
  func lastMinute(of parts: [Int]) -> Int64? { parts.compactMap { series[$0].minutes.last }.max() }

  /// The series that make up another, itself or those of an account's machines.
  func parts(of identity: MetricIdentity) -> [Int] {
    if let own = positions[identity] { return [own] }
    return series.indices.filter { series[$0].identity.isPart(of: identity) }
  }

  func datapoint(of parts: [Int], minutes: Range<Int64>) -> Datapoint {
    var sum = Datapoint()
    for part in parts { series[part].add(to: &sum, minutes) }
    return sum
  }
}

extension MetricStore.Series {
  fileprivate mutating func record(_ value: Int64, count: Int, minute: Int64) {
    guard let last = minutes.last, minute <= last else {
      minutes.append(minute)
      points.append(Datapoint())
      points[points.count - 1].record(value, count: count)
      return
    }
    if minute == last {
      points[points.count - 1].record(value, count: count)
      return
    }
    let position = position(of: minute)
    if minutes[position] != minute {
      minutes.insert(minute, at: position)
      points.insert(Datapoint(), at: position)
    }
    points[position].record(value, count: count)
  }

  fileprivate func add(to sum: inout Datapoint, _ range: Range<Int64>) {
    var position = position(of: range.lowerBound)
    while position < minutes.count, minutes[position] < range.upperBound {
      sum.add(points[position])
      position += 1
    }
  }

  /// The first that is not before that minute.
  private func position(of minute: Int64) -> Int {
    var (low, high) = (0, minutes.count)
    while low < high {
      let middle = (low + high) / 2
      if minutes[middle] < minute { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// When executions of a machine start.
public struct ArrivalStream: Hashable, Sendable {
  public enum Pattern: Hashable, Sendable {
    /// All at once: a burst.
    case together
    /// Evenly apart.
    case constant(perSecond: Double)
    /// At random, so many a second on average: a Poisson process.
    case poisson(perSecond: Double)
    /// Evenly rising or falling, from so many a second to so many, over the stream's duration.
    case ramp(from: Double, to: Double)
  }

  public var pattern: Pattern
  /// How many at most; nil for as many as the duration holds.
  public var count: Int?
  /// How long, from the stream's start; nil for as long as `count` takes. With neither the stream
  /// has no end.
  public var durationMilliseconds: Int64?
  /// When the stream starts, from the fleet's start.
  public var startMilliseconds: Int64
  /// Index of the fleet's machine.
  public var machine: Int
  /// In place of the machine's.
  public var inputs: InputSource?

  public init(
    _ pattern: Pattern, count: Int? = nil, durationMilliseconds: Int64? = nil,
    startMilliseconds: Int64 = 0, machine: Int = 0, inputs: InputSource? = nil
  ) {
    self.pattern = pattern
    self.count = count
    self.durationMilliseconds = durationMilliseconds
    self.startMilliseconds = startMilliseconds
    self.machine = machine
    self.inputs = inputs
  }

  /// That many, so many milliseconds apart.
  public static func every(milliseconds: Int64, count: Int) -> ArrivalStream {
    guard milliseconds > 0 else { return ArrivalStream(.together, count: count) }
    return ArrivalStream(.constant(perSecond: 1000 / Double(milliseconds)), count: count)
  }

  /// How many arrivals there will be, on average where chance decides; nil for no end.
  public var expectedCount: Int? {
    guard case .together = pattern else {
      guard let durationMilliseconds else { return count }
      let seconds = Double(durationMilliseconds) / 1000
      let expected =
        switch pattern {
        case .together: 0.0
        case .constant(let rate), .poisson(let rate): rate * seconds
        case .ramp(let from, let to): (from + to) / 2 * seconds
        }
      return min(count ?? .max, Int(max(0, min(expected, 1e15)).rounded(.up)))
    }
    return count ?? 1
  }
}

/// Goes through the arrivals of a stream.
struct ArrivalCursor: Sendable {
  let stream: ArrivalStream
  private(set) var index = 0
  /// Of a Poisson process, in seconds.
  private var elapsed = 0.0
  private var generator: RandomGenerator

  init(_ stream: ArrivalStream, seed: UInt64) {
    self.stream = stream
    generator = RandomGenerator(seed: seed)
  }

  /// Milliseconds from the fleet's start to the next arrival; nil after the last one.
  mutating func next() -> Int64? {
    if let count = stream.count, index >= count { return nil }
    guard let seconds = nextSeconds(), seconds < 1e12 else { return nil }
    let milliseconds = Int64((seconds * 1000).rounded())
    if let duration = stream.durationMilliseconds, milliseconds >= duration, duration > 0 {
      return nil
    }
    index += 1
    return stream.startMilliseconds + milliseconds
  }

  private mutating func nextSeconds() -> Double? {
    switch stream.pattern {
    case .together: return stream.count != nil || index == 0 ? 0 : nil
    case .constant(let rate): return rate > 0 ? Double(index) / rate : nil
    case .poisson(let rate):
      guard rate > 0 else { return nil }
      elapsed += Exponential.interval(rate: rate, using: &generator)
      return elapsed
    case .ramp(let from, let to):
      let duration = Double(stream.durationMilliseconds ?? 0) / 1000
      return Self.time(of: Double(index), from: from, to: to, duration: duration)
    }
  }

  /// When that many arrivals have come, of a rate that rises or falls evenly: the time t with
  /// from·t + (to - from)·t²/2·duration = count.
  private static func time(
    of count: Double, from: Double, to: Double, duration: Double
  ) -> Double? {
    guard duration > 0, from >= 0, to >= 0 else { return nil }
    let growth = (to - from) / duration
    guard abs(growth) > 1e-12 else { return from > 0 ? count / from : nil }
    let root = from * from + 2 * growth * count
    guard root >= 0 else { return nil }
    return (root.squareRoot() - from) / growth
  }
}

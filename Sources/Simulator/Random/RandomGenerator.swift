import JSONPathQuery

/// The one source of chance in a run: xoshiro256**, seeded through SplitMix64 (Blackman and Vigna).
struct RandomGenerator: Hashable, Sendable {
  private var state: (UInt64, UInt64, UInt64, UInt64)

  init(seed: UInt64) {
    var seeds = RandomSource(state: seed)
    state = (seeds.next(), seeds.next(), seeds.next(), seeds.next())
  }

  mutating func next() -> UInt64 {
    let result = (state.1 &* 5).rotated(by: 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = state.3.rotated(by: 45)
    return result
  }

  /// From 0 up to, and without, 1.
  mutating func unitInterval() -> Double { Double(next() >> 11) * 0x1p-53 }

  mutating func integer(in range: ClosedRange<Int64>) -> Int64 {
    let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
    guard width < .max else { return Int64(bitPattern: next()) }
    let offset = next().multipliedFullWidth(by: width + 1).high
    return range.lowerBound &+ Int64(bitPattern: offset)
  }

  static func == (a: RandomGenerator, b: RandomGenerator) -> Bool { a.state == b.state }

  func hash(into hasher: inout Hasher) { hasher.combine(state.0) }
}

extension UInt64 {
  fileprivate func rotated(by count: UInt64) -> UInt64 { (self << count) | (self >> (64 - count)) }
}

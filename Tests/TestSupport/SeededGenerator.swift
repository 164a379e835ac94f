/// Random numbers that are the same in every run (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// The sequence that begins behind that very state.
  package init(state: UInt64) { self.state = state }

  package init(seed: Int) {
    // Scrambled, or the next seed would only run one number ahead.
    state = UInt64(truncatingIfNeeded: seed)
    state = next()
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  package mutating func chance(_ one: Int, in all: Int) -> Bool {
    Int.random(in: 0..<all, using: &self) < one
  }

  package mutating func element<T>(of choices: [T]) -> T {
    choices[Int.random(in: choices.indices, using: &self)]
  }
}

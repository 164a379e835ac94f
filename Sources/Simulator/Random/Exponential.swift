/// Times between arrivals that know nothing of each other.
enum Exponential {
  /// Seconds to the next arrival.
  ///
  /// - Parameter rate: arrivals a second on average, above 0.
  static func interval(rate: Double, using generator: inout RandomGenerator) -> Double {
    -logarithm(1 - generator.unitInterval()) / max(rate, 1e-9)
  }

  /// Natural logarithm of a number above 0, from basic arithmetic only: the same bits on every
  /// platform, whatever its C library does.
  static func logarithm(_ value: Double) -> Double {
    let exponent = Double(value.exponent)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    var term = ratio
    var sum = 0.0
    var divisor = 1.0
    while abs(term / divisor) > 1e-17, divisor < 80 {
      sum += term / divisor
      term *= square
      divisor += 2
    }
    return 2 * sum + exponent * 0.693_147_180_559_945_3
  }
}

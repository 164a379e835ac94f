/// Functions from basic arithmetic only: the same bits on every platform, whatever its C library
/// does.
enum Elementary {
  /// Natural logarithm of a number above 0.
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

  /// e to the power of a number; infinite above 709, 0 below -745.
  static func exponential(_ value: Double) -> Double {
    guard value < 709.78 else { return .infinity }
    guard value > -745 else { return 0 }
    let exponent = (value / 0.693_147_180_559_945_3).rounded()
    // The logarithm of 2 in two parts, of which the first times the exponent is exact.
    let rest = value - exponent * 0.693_147_180_369_123_8 - exponent * 1.908_214_929_270_587_7e-10
    var term = 1.0
    var sum = 1.0
    var divisor = 1.0
    while abs(term) > 1e-18, divisor < 40 {
      term *= rest / divisor
      sum += term
      divisor += 1
    }
    // In two steps: 2^1024 is no number, though a number times it may be.
    let half = (exponent / 2).rounded(.down)
    return sum * Double(sign: .plus, exponent: Int(half), significand: 1)
      * Double(sign: .plus, exponent: Int(exponent - half), significand: 1)
  }
}

/// Times between arrivals that know nothing of each other.
enum Exponential {
  /// Seconds to the next arrival.
  ///
  /// - Parameter rate: arrivals a second on average, above 0.
  static func interval(rate: Double, using generator: inout RandomGenerator) -> Double {
    quantile(generator.unitInterval()) / max(rate, 1e-9)
  }

  /// The time, where the mean is 1, that a share from 0 up to, and without, 1 stays below.
  static func quantile(_ share: Double) -> Double { -Elementary.logarithm(1 - share) }
}

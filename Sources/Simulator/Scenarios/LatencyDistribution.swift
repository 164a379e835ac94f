/// How long a task takes. Every kind is drawn from one number between 0 and 1, so that a change of
/// the distribution leaves all else that is left to chance as it was. All times are milliseconds.
package enum LatencyDistribution: Hashable, Sendable {
  case constant(Double)
  case uniform(minimum: Double, maximum: Double)
  case exponential(mean: Double)
  /// What falls below 0 counts as 0.
  case normal(mean: Double, deviation: Double)
  /// - Parameter sigma: deviation of the logarithm.
  case lognormal(median: Double, sigma: Double)
  /// Times by the share of answers that take no longer, from 0 to 1, both rising; straight lines
  /// between them, and no time below the first or above the last.
  case percentiles([Percentile])

  package struct Percentile: Hashable, Sendable {
    package var share: Double
    package var milliseconds: Double

    package init(share: Double, milliseconds: Double) {
      self.share = share
      self.milliseconds = milliseconds
    }
  }

  /// The lognormal distribution of which half the answers take no longer than `median`, and 99 of
  /// 100 no longer than `percentile99`.
  package static func lognormal(median: Double, percentile99: Double) -> LatencyDistribution {
    .lognormal(
      median: median,
      sigma: Elementary.logarithm(percentile99 / median) / Normal.quantile(0.99))
  }

  /// The longest time: a year, which an execution can take.
  static let longestMilliseconds = 31_536_000_000.0

  /// The time that a share of all answers, from 0 up to, and without, 1, stays below: whole
  /// milliseconds, never below 0 or above a year.
  package func milliseconds(at share: Double) -> Int64 {
    let time = quantile(min(max(share, 0x1p-54), 1 - 0x1p-53))
    guard time > 0 else { return 0 }
    return Int64(min(time, Self.longestMilliseconds).rounded())
  }

  private func quantile(_ share: Double) -> Double {
    switch self {
    case .constant(let time): return time
    case .uniform(let minimum, let maximum): return minimum + share * (maximum - minimum)
    case .exponential(let mean): return mean * Exponential.quantile(share)
    case .normal(let mean, let deviation): return mean + deviation * Normal.quantile(share)
    case .lognormal(let median, let sigma):
      return median * Elementary.exponential(sigma * Normal.quantile(share))
    case .percentiles(let table):
      guard let above = table.firstIndex(where: { $0.share >= share }) else {
        return table.last?.milliseconds ?? 0
      }
      guard above > 0 else { return table[0].milliseconds }
      let (low, high) = (table[above - 1], table[above])
      let part = (share - low.share) / (high.share - low.share)
      return low.milliseconds + part * (high.milliseconds - low.milliseconds)
    }
  }
}

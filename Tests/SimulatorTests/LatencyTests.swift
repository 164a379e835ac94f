import OrderedJSON
import Simulator
import Testing

/// Each distribution as the time that a share of the answers stays below.
@Suite struct LatencyTests {
  private static let table = LatencyDistribution.percentiles([
    .init(share: 0.5, milliseconds: 100), .init(share: 0.9, milliseconds: 300),
    .init(share: 0.99, milliseconds: 1200),
  ])

  @Test(
    arguments: [
      (LatencyDistribution.constant(250), 0.7, 250),
      (.uniform(minimum: 100, maximum: 300), 0, 100),
      (.uniform(minimum: 100, maximum: 300), 0.25, 150),
      // -ln(1 - p)
      (.exponential(mean: 1000), 0.5, 693), (.exponential(mean: 1000), 0.99, 4605),
      // Tables of the normal distribution: 1.2815515655, 2.3263478740, 3.0902323062, 4.7534243088
      (.normal(mean: 10_000, deviation: 1000), 0.5, 10_000),
      (.normal(mean: 10_000, deviation: 1000), 0.9, 11_282),
      (.normal(mean: 10_000, deviation: 1000), 0.01, 7674),
      (.normal(mean: 10_000, deviation: 1000), 0.999, 13_090),
      (.normal(mean: 10_000_000, deviation: 1_000_000), 0.000001, 5_246_576),
      (.normal(mean: 0, deviation: 1e9), 1e-12, 0),
      (.normal(mean: 100, deviation: 1000), 0.01, 0),
      (.lognormal(median: 120, percentile99: 900), 0.5, 120),
      (.lognormal(median: 120, percentile99: 900), 0.99, 900),
      (.lognormal(median: 120, percentile99: 900), 0.01, 16),
      (table, 0.1, 100), (table, 0.5, 100), (table, 0.7, 200), (table, 0.9, 300),
      (table, 0.945, 750), (table, 0.999, 1200),
      (.exponential(mean: 3e10), 0.9, 31_536_000_000),
    ] as [(LatencyDistribution, Double, Int64)])
  func theQuantileIsAsInTables(distribution: LatencyDistribution, share: Double, time: Int64) {
    #expect(distribution.milliseconds(at: share) == time)
  }

  @Test(arguments: [
    LatencyDistribution.exponential(mean: 1e6), .normal(mean: 5e6, deviation: 1e6),
    .lognormal(median: 1e5, sigma: 1.5), table,
  ])
  func largerSharesTakeNoLessTime(distribution: LatencyDistribution) {
    let times = (0...1000).map { distribution.milliseconds(at: Double($0) / 1000) }
    #expect(times == times.sorted())
  }
}

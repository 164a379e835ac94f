import OrderedJSON
import Testing
import WorkflowMetrics

@Suite struct CostTests {
  /// 100,000 runs of 6 transitions and 2,000 retries: (602,000 - 4,000) / 1000 · 0.025.
  @Test func transitionsBeyondTheFreeOnes() throws {
    let prices = try #require(PriceList.builtIn)
    #expect(abs(prices.cost(transitions: 602_000) - 14.95) < 1e-9)
    #expect(prices.cost(transitions: 4000) == 0)
  }

  /// A million runs of 250 ms with 50 MB: 300 ms · 0.0625 GB each, 18,750 GB-s.
  @Test func requestsAndGigabyteSeconds() throws {
    let prices = try #require(PriceList.builtIn)
    let use = ExpressUse(durationMilliseconds: 250, memoryBytes: 50 << 20)
    #expect(use.billedMilliseconds == 300)
    #expect(use.billedMegabytes == 64)
    let seconds = 1e6 * 0.3 * 0.0625
    #expect(abs(prices.cost(requests: 1_000_000, gigabyteSeconds: seconds) - 1.3125625) < 1e-6)
  }

  @Test func higherTiersAreCheaper() throws {
    let prices = try #require(PriceList.builtIn)
    let hours = 6000.0
    let cost = (1000 * 0.00001667 + 4000 * 0.00000833 + 1000 * 0.00000456) * 3600
    #expect(abs(prices.cost(requests: 0, gigabyteSeconds: hours * 3600) - cost) < 1e-6)
  }

  @Test func aPriceThatIsMissingIsNamed() throws {
    let list = try JSONSource.value(#"{"standard": {"transition": 1, "freeTransitions": -1}}"#)
    #expect {
      try PriceList(list)
    } throws: { error in
      (error as? PriceList.Problem)?.message
        == "a price list needs standard.freeTransitions: a number from 0"
    }
  }
}

import StatesLanguage
import Testing

/// How long a Retry rule waits.
@Suite struct RetrierTests {
  @Test func waitsGrowByTheRateUpToMaxDelaySeconds() {
    var retrier = Retrier(errorEquals: [], intervalSeconds: 3, maxAttempts: 6, backoffRate: 1.5)
    let waits = { (1...6).map { retrier.delaySeconds(beforeAttempt: $0) } }
    #expect(waits() == [3, 4.5, 6.75, 10.125, 15.1875, 22.78125])
    #expect(retrier.longestWaitSeconds == waits().reduce(0, +))
    retrier.maxDelaySeconds = 10
    #expect(waits() == [3, 4.5, 6.75, 10, 10, 10])
    #expect(retrier.longestWaitSeconds == waits().reduce(0, +))
    retrier.backoffRate = 1
    #expect(waits() == [3, 3, 3, 3, 3, 3])
    #expect(retrier.longestWaitSeconds == 18)
    retrier.maxAttempts = 0
    #expect(retrier.longestWaitSeconds == 0)
  }

  @Test(arguments: [
    (1, 1e300), (0, Double.infinity), (99_999_999, 1.000_000_1), (.max, 2), (-5, -1), (1, 1),
  ])
  func waitsAreFiniteWhateverTheFieldsHold(interval: Int, rate: Double) {
    let retrier = Retrier(
      errorEquals: [], intervalSeconds: interval, maxAttempts: 99_999_999, backoffRate: rate)
    var previous = 0.0
    for attempt in [1, 2, 3, 1000, 99_999_999] {
      let wait = retrier.delaySeconds(beforeAttempt: attempt)
      #expect((previous...1e12).contains(wait))
      previous = wait
    }
    #expect((previous...1e12).contains(retrier.longestWaitSeconds))
  }
}

public struct Retrier: Hashable, Sendable {
  public enum JitterStrategy: String, Hashable, Sendable, CaseIterable {
    case none = "NONE"
    case full = "FULL"
  }

  public var errorEquals: [String]
  /// Seconds, at least 1.
  public var intervalSeconds: Int
  /// Retries, not runs; 0 means never.
  public var maxAttempts: Int
  /// At least 1.
  public var backoffRate: Double
  public var maxDelaySeconds: Int?
  public var jitterStrategy: JitterStrategy
  public var comment: String?

  public init(
    errorEquals: [String], intervalSeconds: Int = 1, maxAttempts: Int = 3,
    backoffRate: Double = 2, maxDelaySeconds: Int? = nil,
    jitterStrategy: JitterStrategy = .none, comment: String? = nil
  ) {
    self.errorEquals = errorEquals
    self.intervalSeconds = intervalSeconds
    self.maxAttempts = maxAttempts
    self.backoffRate = backoffRate
    self.maxDelaySeconds = maxDelaySeconds
    self.jitterStrategy = jitterStrategy
    self.comment = comment
  }
}

extension Retrier {
  /// Seconds that stand for ever: some 30,000 years.
  private static let forever = 1e12

  /// Seconds to wait before retry `attempt` (from 1), without jitter: from 0 to 1e12, whatever the
  /// fields hold. O(log attempt).
  public func delaySeconds(beforeAttempt attempt: Int) -> Double {
    min(interval * growth(after: attempt - 1), longestDelay)
  }

  /// Seconds of all waits when every retry is made, without jitter: from 0 to 1e12.
  /// O(log² MaxAttempts).
  package var longestWaitSeconds: Double {
    let attempts = max(maxAttempts, 0)
    // Waits never get shorter: how many retries there are before the longest one.
    var growing = 0
    var end = attempts
    while growing < end {
      let middle = growing + (end - growing) / 2
      if delaySeconds(beforeAttempt: middle + 1) < longestDelay {
        growing = middle + 1
      } else {
        end = middle
      }
    }
    let sum = rate == 1 ? Double(growing) : (growth(after: growing) - 1) / (rate - 1)
    return min(interval * sum + longestDelay * Double(attempts - growing), Self.forever)
  }

  private var interval: Double { Double(max(intervalSeconds, 0)) }
  private var rate: Double { min(max(backoffRate, 1), .greatestFiniteMagnitude) }
  private var longestDelay: Double {
    min(maxDelaySeconds.map { Double(max($0, 0)) } ?? Self.forever, Self.forever)
  }

  /// BackoffRate to the power of a number of retries, by squaring; never infinite.
  private func growth(after retries: Int) -> Double {
    var growth = 1.0
    var factor = rate
    var exponent = max(retries, 0)
    while exponent > 0, factor != 1 {
      if exponent & 1 == 1 { growth = min(growth * factor, .greatestFiniteMagnitude) }
      exponent >>= 1
      factor = min(factor * factor, .greatestFiniteMagnitude)
    }
    return growth
  }
}

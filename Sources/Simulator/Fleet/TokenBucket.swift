public import ExecutionTrace

/// A quota of the service: a bucket of tokens that fills steadily. Starts full.
public struct TokenBucket: Hashable, Sendable {
  public let size: Int
  /// Tokens a second, above 0.
  public let refillRate: Double
  private var level: Double
  private var updated: Timestamp?

  public init(size: Int, refillRate: Double) {
    self.size = max(size, 1)
    self.refillRate = max(refillRate, 1e-6)
    level = Double(max(size, 1))
  }

  /// Tokens there are at that time.
  public func tokens(at time: Timestamp) -> Double {
    guard let updated, time > updated else { return level }
    let seconds = Double(time.milliseconds - updated.milliseconds) / 1000
    return min(Double(size), level + seconds * refillRate)
  }

  /// Takes one token.
  ///
  /// - Returns: false where there is none; nothing is taken then.
  public mutating func take(at time: Timestamp) -> Bool {
    level = tokens(at: time)
    updated = max(time, updated ?? time)
    // A token counts as whole from a billionth below: refills are sums of doubles.
    guard level >= 1 - 1e-9 else { return false }
    level -= 1
    return true
  }

  /// The earliest time, not before the given one, when a token will be there.
  public func nextToken(after time: Timestamp) -> Timestamp {
    let missing = 1 - tokens(at: time)
    guard missing > 1e-9 else { return time }
    return time.advanced(byMilliseconds: Int64((missing / refillRate * 1000).rounded(.up)))
  }
}

extension TokenBucket {
  /// The service's buckets in the large Regions (us-east-1, us-west-2, eu-west-1).
  public static let standardTransitions = TokenBucket(size: 5000, refillRate: 5000)
  public static let standardStarts = TokenBucket(size: 1300, refillRate: 300)
  public static let expressStarts = TokenBucket(size: 6000, refillRate: 6000)
}

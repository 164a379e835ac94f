public import ExecutionTrace

/// A quota of the service: a bucket of tokens that fills steadily. Starts full.
public struct TokenBucket: Hashable, Sendable {
  public let size: Int
  /// Tokens a second, above 0.
  public let refillRate: Double
  /// Below 0 while tokens are promised that are not there yet.
  private var level: Double
  private var updated: Timestamp?

  public init(size: Int, refillRate: Double) {
    self.size = max(size, 1)
    self.refillRate = max(refillRate, 1e-6)
    level = Double(max(size, 1))
  }

  private func level(at time: Timestamp) -> Double {
    guard let updated, time > updated else { return level }
    let seconds = Double(time.milliseconds - updated.milliseconds) / 1000
    return min(Double(size), level + seconds * refillRate)
  }

  /// Tokens there are at that time.
  public func tokens(at time: Timestamp) -> Double { max(0, level(at: time)) }

  /// How many wait for a token that is promised to them.
  public func waiting(at time: Timestamp) -> Int {
    // The tolerance of `take`.
    max(0, Int((-level(at: time) - 1e-9).rounded(.up)))
  }

  /// Takes one token.
  ///
  /// - Returns: false where there is none; nothing is taken then.
  public mutating func take(at time: Timestamp) -> Bool {
    update(to: time)
    // A token counts as whole from a billionth below: refills are sums of doubles.
    guard level >= 1 - 1e-9 else { return false }
    level -= 1
    return true
  }

  /// Takes one token, or promises the next that nobody waits for.
  ///
  /// - Returns: milliseconds until the token is there; 0 where it is.
  public mutating func reserve(at time: Timestamp) -> Int64 {
    update(to: time)
    level -= 1
    guard level < -1e-9 else { return 0 }
    return max(1, Int64(((-level - 1e-9) / refillRate * 1000).rounded(.up)))
  }

  private mutating func update(to time: Timestamp) {
    level = level(at: time)
    updated = max(time, updated ?? time)
  }
}

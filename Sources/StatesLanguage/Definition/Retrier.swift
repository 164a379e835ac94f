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

  /// Seconds to wait before retry `attempt` (from 1), without jitter.
  public func delaySeconds(beforeAttempt attempt: Int) -> Double {
    var delay = Double(intervalSeconds)
    for _ in 1..<max(attempt, 1) {
      delay *= backoffRate
      if delay > 1e12 { break }
    }
    return maxDelaySeconds.map { min(delay, Double($0)) } ?? delay
  }
}

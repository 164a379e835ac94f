import ExecutionTrace
import HeapModule
import OrderedJSON

/// Lambda functions that run, and how many may.
struct LambdaConcurrency: Sendable {
  /// Functions that share a number of places: those without reserved concurrency, or one with it.
  private struct Pool: Sendable {
    var limit: Int
    /// When those that run will be over.
    var ends = Heap<Timestamp>()

    mutating func start(at now: Timestamp, until end: Timestamp) -> Bool {
      release(at: now)
      guard ends.count < limit else { return false }
      ends.insert(end)
      return true
    }

    mutating func release(at now: Timestamp) {
      while let end = ends.min, end <= now { _ = ends.popMin() }
    }
  }

  /// The longest that a function can run: 15 minutes.
  static let longestMilliseconds: Int64 = 900_000

  private var shared: Pool
  private var reserved: [ByteKey: Pool] = [:]

  init(limit: Int, reserved: [String: Int]) {
    shared = Pool(limit: max(0, limit - reserved.values.reduce(0, +)))
    for (function, limit) in reserved { self.reserved[ByteKey(function)] = Pool(limit: limit) }
  }

  /// - Parameter function: a name or an ARN.
  /// - Returns: false where there is no place left.
  mutating func start(_ function: String, at now: Timestamp, until end: Timestamp) -> Bool {
    if !reserved.isEmpty, let name = Self.name(function), reserved[name] != nil {
      return reserved[name]?.start(at: now, until: end) ?? false
    }
    return shared.start(at: now, until: end)
  }

  /// How many run.
  func running(at now: Timestamp) -> Int {
    ([shared] + reserved.values).reduce(0) { $0 + $1.ends.unordered.count { $0 > now } }
  }

  /// `f` of `arn:aws:lambda:us-east-1:123456789012:function:f:LIVE`.
  private static func name(_ function: String) -> ByteKey? {
    guard function.hasPrefix("arn:") else { return ByteKey(function) }
    let parts = function.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 6 ? ByteKey(String(parts[6])) : nil
  }
}

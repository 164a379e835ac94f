/// Which of a few trunks are above which, directly or by way of others: a set of bits for each, so
/// that asking costs nothing and a new pair little.
struct TrackOrder {
  private static let wordBits = 64
  private let words: Int
  private let count: Int
  /// By trunk: the words of those below it.
  private var reach: [UInt64]

  /// - Parameter below: by trunk, those that must be below it; without a ring unless one could not
  ///   be broken.
  init(_ below: [Set<Int>]) {
    count = below.count
    words = (count + Self.wordBits - 1) / Self.wordBits
    reach = Array(repeating: 0, count: count * words)
    for (upper, lowers) in below.enumerated() {
      for lower in lowers { insert(upper, above: lower) }
    }
  }

  func isAbove(_ upper: Int, _ lower: Int) -> Bool {
    reach[upper * words + lower / Self.wordBits] >> (lower % Self.wordBits) & 1 == 1
  }

  mutating func insert(_ upper: Int, above lower: Int) {
    for trunk in 0..<count where trunk == upper || isAbove(trunk, upper) {
      for word in 0..<words { reach[trunk * words + word] |= reach[lower * words + word] }
      reach[trunk * words + lower / Self.wordBits] |= 1 << (lower % Self.wordBits)
    }
  }
}

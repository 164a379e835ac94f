/// Counts the crossings between two layers with an accumulator tree: Barth, Jünger and Mutzel,
/// "Simple and Efficient Bilayer Cross Counting" (2002).
enum CrossingCount {
  /// - Parameter links: from a place in the upper layer to one in the lower.
  static func crossings(_ links: [(upper: Int, lower: Int)]) -> Int {
    guard links.count > 1 else { return 0 }
    let sorted = links.sorted { ($0.upper, $0.lower) < ($1.upper, $1.lower) }
    let places = (sorted.map(\.lower).max() ?? 0) + 1
    var first = 1
    while first < places { first *= 2 }
    var tree = Array(repeating: 0, count: 2 * first - 1)
    var result = 0
    for link in sorted {
      var index = link.lower + first - 1
      tree[index] += 1
      while index > 0 {
        if index % 2 == 1 { result += tree[index + 1] }
        index = (index - 1) / 2
        tree[index] += 1
      }
    }
    return result
  }

  /// How many pairs of a place in the first list and one in the second stand the wrong way round
  /// with the first list's item at the left. Both lists are sorted.
  static func crossings(_ left: [Int], _ right: [Int]) -> Int {
    var result = 0
    var smaller = 0
    for place in left {
      while smaller < right.count, right[smaller] < place { smaller += 1 }
      result += smaller
    }
    return result
  }
}

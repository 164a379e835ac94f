/// The names that somebody may have meant.
package enum NearestName {
  /// The name with the fewest changes from `text`, where a third of its letters at most are
  /// changed; nil where none is so near.
  ///
  /// One change replaces, adds or removes a letter, or swaps two neighbours. Capitals do not count.
  package static func of(_ text: String, among names: [String]) -> String? {
    let letters = Array(text.lowercased().prefix(100))
    var best: (name: String, changes: Int)?
    for name in names {
      let changes = changes(letters, Array(name.lowercased().prefix(100)))
      guard changes <= max(1, min(letters.count, name.count) / 3) else { continue }
      if changes < best?.changes ?? .max { best = (name, changes) }
    }
    return best?.name
  }

  private static func changes(_ a: [Character], _ b: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}

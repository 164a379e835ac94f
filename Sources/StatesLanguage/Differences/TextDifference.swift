import OrderedJSON

/// What was taken out of a text and what came in, line by line.
public struct TextDifference: Sendable {
  public enum Line: Hashable, Sendable {
    /// Of both; the line numbers count from 1.
    case same(String, old: Int, new: Int)
    case removed(String, old: Int)
    case added(String, new: Int)
  }

  public let lines: [Line]

  public init(_ old: String, _ new: String) {
    let a = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let b = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // What is the same at both ends is not compared further.
    var start = 0
    while start < a.count, start < b.count, a[start].isByteEqual(to: b[start]) { start += 1 }
    var end = 0
    while end < a.count - start, end < b.count - start,
      a[a.count - 1 - end].isByteEqual(to: b[b.count - 1 - end])
    { end += 1 }
    let (middleA, middleB) = (a[start..<(a.count - end)], b[start..<(b.count - end)])
    let change = middleB.difference(from: middleA) { $0.isByteEqual(to: $1) }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for element in change {
      switch element {
      case .remove(let offset, _, _): removed.insert(start + offset)
      case .insert(let offset, _, _): added.insert(start + offset)
      }
    }
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, removed.contains(i) {
        lines.append(.removed(a[i], old: i + 1))
        i += 1
      } else if j < b.count, added.contains(j) {
        lines.append(.added(b[j], new: j + 1))
        j += 1
      } else if i < a.count, j < b.count {
        lines.append(.same(a[i], old: i + 1, new: j + 1))
        i += 1
        j += 1
      } else {
        break
      }
    }
    self.lines = lines
  }

  public var isEmpty: Bool { !lines.contains { $0.isChange } }

  /// Where the changes are, each with so many lines around it, as ranges of `lines`.
  public func hunks(context: Int = 3) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.isChange {
      let range = max(0, index - context)..<min(lines.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= range.lowerBound {
        hunks[hunks.count - 1] = last.lowerBound..<range.upperBound
      } else {
        hunks.append(range)
      }
    }
    return hunks
  }
}

extension TextDifference.Line {
  public var isChange: Bool { if case .same = self { false } else { true } }

  public var text: String {
    switch self {
    case .same(let text, _, _), .removed(let text, _), .added(let text, _): text
    }
  }
}

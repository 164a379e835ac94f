import OrderedJSON

/// What differs between two texts, line by line. A comma at the end of a line is not looked at, so
/// that a member added behind another changes one line.
struct LineDifference: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case same, removed, added

    var sign: String {
      switch self {
      case .same: " "
      case .removed: "-"
      case .added: "+"
      }
    }
  }

  struct Line: Hashable, Sendable {
    var kind: Kind
    var text: String
  }

  /// Removed lines stand before those that came in their place.
  private(set) var lines: [Line] = []
  var isEmpty: Bool { lines.allSatisfy { $0.kind == .same } }

  /// Lines beyond which texts are not compared but shown one after the other.
  private static let limit = 2000

  /// - Parameter old: nil where there is nothing to compare with: no line counts as added then.
  init(from old: JSONValue?, to new: JSONValue) {
    let after = LineDifference.split(new)
    self.init(from: old.map(LineDifference.split) ?? after, to: after)
  }

  init(from before: [String], to after: [String]) {
    guard before.count <= Self.limit, after.count <= Self.limit else {
      lines =
        before == after
        ? after.map { Line(kind: .same, text: $0) }
        : before.map { Line(kind: .removed, text: $0) } + after.map { Line(kind: .added, text: $0) }
      return
    }
    let difference = after.difference(from: before) { a, b in
      a.withoutComma.isByteEqual(to: b.withoutComma)
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, removed.contains(old) {
        lines.append(Line(kind: .removed, text: before[old]))
        old += 1
      } else if new < after.count, added.contains(new) {
        lines.append(Line(kind: .added, text: after[new]))
        new += 1
      } else if new < after.count {
        lines.append(Line(kind: .same, text: after[new]))
        (old, new) = (old + 1, new + 1)
      } else {
        break
      }
    }
  }

  static func split(_ value: JSONValue) -> [String] {
    value.prettyText().split(separator: "\n").map(String.init)
  }
}

extension String {
  fileprivate var withoutComma: String { hasSuffix(",") ? String(dropLast()) : self }
}

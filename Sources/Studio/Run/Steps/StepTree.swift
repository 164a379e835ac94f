import OrderedJSON

/// A run's visits as a tree: what ran inside a Parallel or Map stands under it, by branch or
/// iteration.
struct StepTree: Sendable {
  /// The visits of one branch or iteration.
  struct Group: Sendable {
    /// Branch or iteration, from 0.
    var index: Int
    var visits: [Int] = []
  }

  /// The machine's own visits, in order of entry.
  private(set) var top: [Int] = []
  /// By visit of a Parallel or Map: its branches or iterations, in order of their index.
  private(set) var groups: [Int: [Group]] = [:]

  init() {}

  init(_ visits: [Int: RunProgress.Visit]) {
    var inside: [Int: [Int: [Int]]] = [:]
    for number in visits.keys.sorted() {
      guard let visit = visits[number] else { continue }
      if let parent = visit.parent, let around = visits[parent] {
        let index = visit.iteration ?? visit.state.branch(in: around.state)
        inside[parent, default: [:]][index, default: []].append(number)
      } else {
        top.append(number)
      }
    }
    groups = inside.mapValues { groups in
      groups.sorted { $0.key < $1.key }.map { Group(index: $0.key, visits: $0.value) }
    }
  }
}

extension JSONPointer {
  /// In which of a Parallel's Branches a state stands, from 0.
  fileprivate func branch(in container: JSONPointer) -> Int {
    for token in tokens.dropFirst(container.tokens.count) {
      if case .index(let index) = token { return index }
    }
    return 0
  }
}

/// A row of the steps: a visit, or a branch or iteration with its visits below.
enum StepRow: Hashable, Sendable {
  case visit(Int, depth: Int)
  case group(of: Int, index: Int, depth: Int)

  /// Tells rows apart whatever their depth.
  enum ID: Hashable, Sendable {
    case visit(Int)
    case group(Int, Int)
  }

  var id: ID {
    switch self {
    case .visit(let number, _): .visit(number)
    case .group(let parent, let index, _): .group(parent, index)
    }
  }

  var depth: Int {
    switch self {
    case .visit(_, let depth), .group(_, _, let depth): depth
    }
  }
}

extension StepTree {
  /// Whether a row's own rows show when nobody said otherwise: of a few branches all, of many
  /// iterations only their number.
  private func isUnfoldedAtFirst(_ id: StepRow.ID) -> Bool {
    switch id {
    case .visit(let number): (groups[number]?.count ?? 0) <= 8
    case .group(let parent, _): (groups[parent]?.count ?? 0) <= 3
    }
  }

  func isUnfolded(_ id: StepRow.ID, toggled: Set<StepRow.ID>) -> Bool {
    isUnfoldedAtFirst(id) != toggled.contains(id)
  }

  func hasRows(_ id: StepRow.ID) -> Bool {
    switch id {
    case .visit(let number): groups[number] != nil
    case .group: true
    }
  }

  /// The rows that show, from top to bottom. No recursion on depth.
  func rows(toggled: Set<StepRow.ID>) -> [StepRow] {
    var rows: [StepRow] = []
    var waiting: [StepRow] = top.reversed().map { .visit($0, depth: 0) }
    while let row = waiting.popLast() {
      rows.append(row)
      guard isUnfolded(row.id, toggled: toggled) else { continue }
      switch row {
      case .visit(let number, let depth):
        for group in (groups[number] ?? []).reversed() {
          waiting.append(.group(of: number, index: group.index, depth: depth + 1))
        }
      case .group(let parent, let index, let depth):
        for visit in (visits(of: parent, group: index)).reversed() {
          waiting.append(.visit(visit, depth: depth + 1))
        }
      }
    }
    return rows
  }

  func visits(of parent: Int, group index: Int) -> [Int] {
    groups[parent]?.first { $0.index == index }?.visits ?? []
  }
}

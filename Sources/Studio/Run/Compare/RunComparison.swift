import ExecutionTrace
import OrderedJSON

/// Two runs step by step: steps of the same state stand side by side, in the order of both.
struct RunComparison: Sendable {
  struct Row: Hashable, Sendable {
    /// Visits; nil where the run has no such step.
    var left: Int?
    var right: Int?
    var isDifferent: Bool
  }

  private(set) var rows: [Row] = []

  /// Steps beyond which they are set side by side in order alone.
  private static let limit = 3000

  init(_ left: RunProgress, _ right: RunProgress) {
    let (a, b) = (left.visits.keys.sorted(), right.visits.keys.sorted())
    func state(_ progress: RunProgress, _ visit: Int) -> JSONPointer? {
      progress.visits[visit]?.state
    }
    func row(_ i: Int?, _ j: Int?) -> Row {
      let old = i.flatMap { left.visits[$0] }
      let new = j.flatMap { right.visits[$0] }
      return Row(left: i, right: j, isDifferent: RunComparison.differ(old, new))
    }
    guard a.count <= Self.limit, b.count <= Self.limit else {
      for index in 0..<max(a.count, b.count) {
        rows.append(
          row(
            a.indices.contains(index) ? a[index] : nil, b.indices.contains(index) ? b[index] : nil))
      }
      return
    }
    let difference = b.map { state(right, $0) }.difference(from: a.map { state(left, $0) })
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, removed.contains(i) {
        rows.append(row(a[i], nil))
        i += 1
      } else if j < b.count, inserted.contains(j) {
        rows.append(row(nil, b[j]))
        j += 1
      } else if i < a.count, j < b.count {
        rows.append(row(a[i], b[j]))
        (i, j) = (i + 1, j + 1)
      } else {
        break
      }
    }
  }

  private static func differ(_ a: RunProgress.Visit?, _ b: RunProgress.Visit?) -> Bool {
    guard let a, let b else { return true }
    return a.outcome != b.outcome || a.retries != b.retries || a.error != b.error
      || a.stages[.input] != b.stages[.input] || a.stages[.output] != b.stages[.output]
  }

  var differences: Int { rows.count { $0.isDifferent } }
}

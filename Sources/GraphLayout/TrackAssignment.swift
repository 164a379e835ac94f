/// Chooses the row of every trunk in a channel: by the left-edge method under vertical
/// constraints, with the order of two trunks that overlap chosen to cross least.
struct TrackAssignment {
  private var trunks: [Channel.Trunk]
  private var usedColumns: Set<Int>
  /// By trunk: those that must be below it.
  private var below: [Set<Int>] = []

  static func assign(_ trunks: inout [Channel.Trunk], pins: [Int]) {
    guard !trunks.isEmpty else { return }
    guard trunks.count > 1 else { return }
    var assignment = TrackAssignment(trunks: trunks, usedColumns: Set(pins))
    assignment.constrain()
    assignment.prefer()
    assignment.layTracks()
    trunks = assignment.trunks
  }

  private init(trunks: [Channel.Trunk], usedColumns: Set<Int>) {
    self.trunks = trunks
    self.usedColumns = usedColumns
  }

  // MARK: - What must be above what

  /// A line going up and one going down in the same column must not meet: the first one's trunk is
  /// above. Where that goes in a ring a trunk is cut in two that meet in a free column.
  private mutating func constrain() {
    var isBroken = false
    for _ in 0...trunks.count * 2 {
      collectConstraints()
      guard let ring = findRing() else {
        isBroken = false
        break
      }
      isBroken = true
      cut(ring)
    }
    if isBroken { collectConstraints() }
  }

  private mutating func collectConstraints() {
    below = Array(repeating: [], count: trunks.count)
    var goingDown: [Int: [Int]] = [:]
    for (index, trunk) in trunks.enumerated() {
      for column in trunk.down { goingDown[column, default: []].append(index) }
    }
    for (index, trunk) in trunks.enumerated() {
      for column in trunk.up {
        for other in goingDown[column] ?? [] where trunks[other].net != trunk.net {
          below[index].insert(other)
        }
      }
    }
    for (upper, lower) in halves { below[upper].insert(lower) }
  }

  /// The parts of trunks that were cut.
  private var halves: [(upper: Int, lower: Int)] = []

  /// A trunk that is above itself by way of others.
  private func findRing() -> Int? {
    var waiting = Array(repeating: 0, count: trunks.count)
    for lower in below { for index in lower { waiting[index] += 1 } }
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    var done = 0
    while let index = ready.popLast() {
      done += 1
      for lower in below[index] {
        waiting[lower] -= 1
        if waiting[lower] == 0 { ready.append(lower) }
      }
    }
    guard done < trunks.count else { return nil }
    // Upwards from a trunk that waits one always comes to the ring.
    guard var index = waiting.indices.first(where: { waiting[$0] > 0 }) else { return nil }
    var seen: Set<Int> = []
    while seen.insert(index).inserted {
      let above = trunks.indices.first { waiting[$0] > 0 && below[$0].contains(index) }
      guard let above else { break }
      index = above
    }
    return index
  }

  private mutating func cut(_ index: Int) {
    let trunk = trunks[index]
    let column = freeColumn(near: (trunk.left + trunk.right) / 2)
    usedColumns.insert(column)
    let ends = trunk.joints
    var upper = Channel.Trunk(net: trunk.net, left: column, right: column)
    upper.up = trunk.up
    upper.joints = ends.union([column])
    var lower = Channel.Trunk(net: trunk.net, left: column, right: column)
    lower.down = trunk.down
    lower.joints = [column]
    for end in ends {
      // What passes straight is met by the upper part.
      lower.down.remove(end)
    }
    for x in upper.up.union(upper.joints) {
      upper.left = min(upper.left, x)
      upper.right = max(upper.right, x)
    }
    for x in lower.down.union(lower.joints) {
      lower.left = min(lower.left, x)
      lower.right = max(lower.right, x)
    }
    trunks[index] = upper
    halves.append((index, trunks.count))
    trunks.append(lower)
  }

  private func freeColumn(near middle: Int) -> Int {
    var distance = 0
    while true {
      for column in [middle - distance, middle + distance]
      where column >= 0 && !usedColumns.contains(column) {
        return column
      }
      distance += 1
    }
  }

  // MARK: - What should be above what

  private mutating func prefer() {
    // The benefit is not worth the time where hundreds of lines run side by side.
    guard trunks.count <= 120 else { return }
    var wishes: [(upper: Int, lower: Int, gain: Int)] = []
    for a in trunks.indices {
      for b in trunks.indices.dropFirst(a + 1) {
        guard trunks[a].left <= trunks[b].right, trunks[b].left <= trunks[a].right else {
          continue
        }
        let difference = crossings(a, above: b) - crossings(b, above: a)
        if difference < 0 { wishes.append((a, b, -difference)) }
        if difference > 0 { wishes.append((b, a, difference)) }
      }
    }
    guard !wishes.isEmpty else { return }
    wishes.sort { ($1.gain, $0.upper, $0.lower) < ($0.gain, $1.upper, $1.lower) }
    var order = TrackOrder(below)
    for wish in wishes where !order.isAbove(wish.lower, wish.upper) {
      order.insert(wish.upper, above: wish.lower)
      below[wish.upper].insert(wish.lower)
    }
  }

  private func crossings(_ upper: Int, above lower: Int) -> Int {
    let (a, b) = (trunks[upper], trunks[lower])
    return a.down.count(where: { b.covers($0) }) + b.up.count(where: { a.covers($0) })
  }

  // MARK: - Tracks

  private mutating func layTracks() {
    var waiting = Array(repeating: 0, count: trunks.count)
    for lower in below { for index in lower { waiting[index] += 1 } }
    var least = Array(repeating: 0, count: trunks.count)
    var tracks: [[ClosedRange<Int>]] = []
    var ready = waiting.indices.filter { waiting[$0] == 0 }
    while !ready.isEmpty {
      ready.sort { (trunks[$0].left, $0) > (trunks[$1].left, $1) }
      let index = ready.removeLast()
      let trunk = trunks[index]
      // One blank column between two trunks keeps their ends apart.
      let range = trunk.left - 1...trunk.right + 1
      var track = least[index]
      while track < tracks.count, tracks[track].contains(where: { $0.overlaps(range) }) {
        track += 1
      }
      while tracks.count <= track { tracks.append([]) }
      tracks[track].append(trunk.left...trunk.right)
      trunks[index].track = track
      for lower in below[index] {
        least[lower] = max(least[lower], track + 1)
        waiting[lower] -= 1
        if waiting[lower] == 0 { ready.append(lower) }
      }
    }
  }
}

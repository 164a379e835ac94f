/// The lines in the gap between two layers: every net gets horizontal tracks, so that no two lines
/// share more than a crossing.
struct Channel {
  struct Pin: Hashable {
    var column: Int
    var isUpper: Bool
  }

  struct Net {
    var sink: Pin
    var sources: [Pin]
  }

  /// A horizontal line of a net.
  struct Trunk {
    var net: Int
    var left: Int
    var right: Int
    /// Columns where a line goes up from the trunk, and where one goes down.
    var up: Set<Int> = []
    var down: Set<Int> = []
    /// Columns where the net goes on in another trunk.
    var joints: Set<Int> = []
    var track = 0

    func covers(_ column: Int) -> Bool { left <= column && column <= right }
  }

  private(set) var trunks: [Trunk] = []
  private(set) var trackCount = 0
  private let nets: [Net]
  /// By net: its trunks.
  private var trunksOfNet: [[Int]] = []

  init(_ nets: [Net]) {
    self.nets = nets
    for index in nets.indices { addTrunks(of: index) }
    TrackAssignment.assign(
      &trunks, pins: nets.flatMap { [$0.sink.column] + $0.sources.map(\.column) })
    trunksOfNet = Array(repeating: [], count: nets.count)
    for index in trunks.indices {
      trunksOfNet[trunks[index].net].append(index)
      trackCount = max(trackCount, trunks[index].track + 1)
    }
  }

  private mutating func addTrunks(of index: Int) {
    let pins = nets[index].sources + [nets[index].sink]
    let up = Set(pins.lazy.filter(\.isUpper).map(\.column))
    let down = Set(pins.lazy.filter { !$0.isUpper }.map(\.column))
    let columns = up.union(down).sorted()
    guard let left = columns.first, let right = columns.last, left < right else { return }
    // Where a line passes straight from above to below, the parts left and right of it meet it at
    // different rows: four arms in one cell would be read as a crossing.
    let joints = columns.filter { $0 > left && $0 < right && up.contains($0) && down.contains($0) }
    let ends = [left] + joints + [right]
    for (first, last) in zip(ends, ends.dropFirst()) {
      var trunk = Trunk(net: index, left: first, right: last)
      trunk.up = up.filter { trunk.covers($0) }
      trunk.down = down.filter { trunk.covers($0) }
      trunk.joints = Set([first, last].filter { joints.contains($0) })
      trunks.append(trunk)
    }
  }

  /// The corners of a line from a source of a net to its sink, as columns and tracks.
  func corners(net: Int, source: Int) -> [(column: Int, track: Int)] {
    let start = nets[net].sources[source].column
    let end = nets[net].sink.column
    guard start != end else {
      // A line that leaves and ends in one column turns only where it comes back.
      guard nets[net].sources[source].isUpper == nets[net].sink.isUpper,
        let trunk = trunksOfNet[net].first(where: { trunks[$0].covers(start) })
      else { return [] }
      return [(start, trunks[trunk].track)]
    }
    // Breadth first from trunk to trunk.
    let own = trunksOfNet[net]
    var cameFrom: [Int: (trunk: Int, joint: Int)] = [:]
    var queue = own.filter { hasPin($0, at: start, isUpper: nets[net].sources[source].isUpper) }
    let starts = Set(queue)
    var next = 0
    while next < queue.count {
      let trunk = queue[next]
      next += 1
      if hasPin(trunk, at: end, isUpper: nets[net].sink.isUpper) {
        return corners(endingIn: trunk, cameFrom: cameFrom, starts: starts, start: start, end: end)
      }
      for other in own where cameFrom[other] == nil && !starts.contains(other) {
        if let joint = trunks[trunk].joints.intersection(trunks[other].joints).first {
          cameFrom[other] = (trunk, joint)
          queue.append(other)
        }
      }
    }
    return []
  }

  private func hasPin(_ trunk: Int, at column: Int, isUpper: Bool) -> Bool {
    (isUpper ? trunks[trunk].up : trunks[trunk].down).contains(column)
  }

  private func corners(
    endingIn last: Int, cameFrom: [Int: (trunk: Int, joint: Int)], starts: Set<Int>, start: Int,
    end: Int
  ) -> [(column: Int, track: Int)] {
    var result = [(end, trunks[last].track)]
    var trunk = last
    while !starts.contains(trunk), let (before, joint) = cameFrom[trunk] {
      result.append((joint, trunks[trunk].track))
      result.append((joint, trunks[before].track))
      trunk = before
    }
    result.append((start, trunks[trunk].track))
    return result.reversed()
  }
}

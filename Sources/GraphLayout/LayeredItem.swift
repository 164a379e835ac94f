/// Something that takes columns in a layer: a box, a label, or a line on its way through.
struct LayeredItem {
  enum Kind: Hashable {
    case node(Int)
    case label(edge: Int)
    /// A line that passes the layer.
    case lane
    /// The line beside a box where loops come back to it.
    case entry(node: Int)
    /// The line beside a box where a loop leaves it.
    case exit(edge: Int)
  }

  var kind: Kind
  var layer: Int
  var width = 1
  var height = 1
  /// The column, from the item's first, that lines meet.
  var axis = 0
  /// The item's first column.
  var x = 0
  /// Columns before a box that the mark of where its scope begins takes.
  var leadColumns = 0
  /// Columns of the upper border where no line comes in.
  var markColumns = 0

  /// The columns of the box itself.
  var box: Range<Int> { x + leadColumns..<x + width }

  /// Columns inside the corners.
  var interior: ClosedRange<Int> {
    box.count >= 3 ? box.lowerBound + 1...box.upperBound - 2 : box.lowerBound...box.upperBound - 1
  }

  /// Columns where lines may come in from above.
  var entrance: ClosedRange<Int> {
    min(interior.lowerBound + markColumns, interior.upperBound)...interior.upperBound
  }

  /// Makes a box that wide, and its axis the middle of it.
  mutating func setBoxWidth(_ columns: Int) {
    width = leadColumns + columns
    axis = leadColumns + min(max((columns - 1) / 2, columns > 2 ? 1 + markColumns : 0), columns - 1)
  }

  var isNode: Bool { if case .node = kind { true } else { false } }
  var isLabel: Bool { if case .label = kind { true } else { false } }
  /// Whether the item belongs beside a box and is ordered with it.
  var isBesideNode: Bool {
    switch kind {
    case .entry, .exit: true
    case .node, .label, .lane: false
    }
  }
}

/// Where a line meets an item.
struct Pin: Hashable {
  enum Port: Hashable {
    /// At the item's axis.
    case axis
    /// At the lower border of a box.
    case outgoing(edge: Int)
    /// At the upper border of a box.
    case incoming(isError: Bool)
  }

  var item: Int
  var port: Port = .axis
  /// Whether the pin is at the upper edge of the gap, below its item.
  var isUpper: Bool
}

/// Lines that run together to one place, in the gap between two layers.
struct GapNet {
  /// The pin nearest to the arrowhead.
  var sink: Pin
  var sources: [Pin]
}

/// A pass of an edge through a gap, from a source of a net to its sink.
struct RouteStep {
  var gap: Int
  var net: Int
  var source: Int
}

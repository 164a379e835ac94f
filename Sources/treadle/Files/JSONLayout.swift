import OrderedJSON

/// JSON text laid out anew: two blanks a level, a line for every member. Strings and numbers stay
/// as they are written, and so do line ends.
struct JSONLayout {
  private let source: SourceText
  private let lineEnd: [UInt8]
  private var bytes: [UInt8] = []

  /// - Returns: nil for a text that holds no value.
  static func bytes(_ tree: SourceTree) -> [UInt8]? {
    guard let root = tree.root else { return nil }
    var layout = JSONLayout(tree.text)
    layout.write(root)
    return layout.bytes + layout.lineEnd
  }

  private init(_ source: SourceText) {
    self.source = source
    let lineFeed = UInt8(ascii: "\n")
    let carriageReturn = UInt8(ascii: "\r")
    let first = source.bytes.firstIndex { $0 == lineFeed || $0 == carriageReturn }
    lineEnd =
      switch first.map({ source.bytes[$0...].prefix(2) }) {
      case [carriageReturn, lineFeed]: [carriageReturn, lineFeed]
      case let end? where end.first == carriageReturn: [carriageReturn]
      default: [lineFeed]
      }
  }

  /// An array or object that is being written, and how far.
  private struct Level {
    var members: [(key: Range<Int>?, value: SourceNode)]
    var next = 0
    var closing: Unicode.Scalar
  }

  private mutating func write(_ root: SourceNode) {
    var levels: [Level] = []
    open(root, &levels)
    while let level = levels.last {
      guard level.next < level.members.count else {
        levels.removeLast()
        breakLine(levels.count)
        append(level.closing)
        continue
      }
      let (key, value) = level.members[level.next]
      if level.next > 0 { append(",") }
      breakLine(levels.count)
      levels[levels.count - 1].next += 1
      if let key {
        bytes += source.bytes[key]
        append(":")
        append(" ")
      }
      open(value, &levels)
    }
  }

  private mutating func open(_ node: SourceNode, _ levels: inout [Level]) {
    switch node.content {
    case .scalar: bytes += source.bytes[node.range]
    case .array(let elements):
      append("[")
      if elements.isEmpty { return append("]") }
      levels.append(Level(members: elements.map { (nil, $0) }, closing: "]"))
    case .object(let members):
      append("{")
      if members.isEmpty { return append("}") }
      levels.append(Level(members: members.map { ($0.keyRange, $0.value) }, closing: "}"))
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) { bytes.append(UInt8(ascii: scalar)) }

  private mutating func breakLine(_ depth: Int) {
    bytes += lineEnd
    bytes += [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
  }
}

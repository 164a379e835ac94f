import OrderedJSON

/// A YAML text with what its editor asks of lines, columns and items.
struct YAMLText {
  let bytes: [UInt8]
  let tokens: TokenOffsets

  init(_ text: SourceText) {
    bytes = text.bytes
    tokens = TokenOffsets(text)
  }

  // MARK: - Lines

  func startOfLine(_ offset: Int) -> Int {
    let start = (bytes[..<offset].lastIndex(where: Self.isLineEnd) ?? -1) + 1
    return start == 0 && bytes.starts(with: "\u{FEFF}".utf8) ? min(3, offset) : start
  }

  /// The end of the line's text.
  func endOfLine(_ offset: Int) -> Int {
    bytes[min(offset, bytes.count)...].firstIndex(where: Self.isLineEnd) ?? bytes.count
  }

  func startOfNextLine(_ offset: Int) -> Int {
    let end = endOfLine(offset)
    guard end < bytes.count else { return end }
    let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
    return end + (isPair ? 2 : 1)
  }

  /// Code points before that offset on its line.
  func column(_ offset: Int) -> Int {
    bytes[startOfLine(offset)..<offset].count { $0 & 0xC0 != 0x80 }
  }

  func beginsLine(_ offset: Int) -> Bool {
    bytes[startOfLine(offset)..<offset].allSatisfy { $0 == 0x20 }
  }

  func isOnOneLine(_ range: Range<Int>) -> Bool { !bytes[range].contains(where: Self.isLineEnd) }

  var lineEnd: String {
    guard let first = bytes.firstIndex(where: Self.isLineEnd) else { return "\n" }
    if bytes[first] == 0x0A { return "\n" }
    return first + 1 < bytes.count && bytes[first + 1] == 0x0A ? "\r\n" : "\r"
  }

  static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  // MARK: - Items

  /// A member or element with its places.
  struct Item {
    var key: YAMLNode?
    var value: YAMLNode
    /// The key, its `?`, or the dash.
    var start: Int
    /// Behind the colon or dash; nil where there is none.
    var head: Int?
    var end: Int
  }

  func items(of node: YAMLNode) -> [Item] {
    switch node.content {
    case .sequence(let elements):
      elements.map { element in
        let dash =
          node.isFlow ? nil : TokenOffsets.last(of: tokens.dashes, upTo: element.start - 1)
        return Item(
          value: element, start: dash ?? element.start, head: dash.map { $0 + 1 },
          end: max(element.range.upperBound, (dash ?? -1) + 1))
      }
    case .mapping(let pairs):
      pairs.map { pair in
        let colon = TokenOffsets.last(of: tokens.colons, upTo: pair.value.start)
          .flatMap { $0 >= pair.key.range.upperBound ? $0 + 1 : nil }
        let end = max(pair.value.range.upperBound, pair.key.range.upperBound)
        return Item(
          key: pair.key, value: pair.value,
          start: TokenOffsets.last(of: tokens.keys, upTo: pair.key.start) ?? pair.key.start,
          head: colon, end: max(end, colon ?? 0))
      }
    default: []
    }
  }

  /// The column of a block collection's items; nil for anything else.
  func blockColumn(of node: YAMLNode) -> Int? {
    node.isFlow ? nil : items(of: node).first.map { column($0.start) }
  }

  /// The beginning of the comment lines that stand directly above an item, at its column.
  func startOfComments(above start: Int) -> Int {
    let column = column(start)
    var first = start
    var line = startOfLine(start)
    while line > 0 {
      let previous = startOfLine(
        line - (line > 1 && bytes[line - 1] == 0x0A && bytes[line - 2] == 0x0D ? 2 : 1))
      let text = bytes[previous..<endOfLine(previous)]
      guard let mark = text.firstIndex(where: { $0 != 0x20 }), text[mark] == UInt8(ascii: "#"),
        mark - previous == column
      else { break }
      first = mark
      line = previous
    }
    return first
  }
}

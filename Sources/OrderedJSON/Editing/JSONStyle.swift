/// How a JSON text is written, found from what stands near the place of an edit.
struct JSONStyle {
  let bytes: [UInt8]
  let root: SourceNode
  /// The containers around the place, from the root.
  let containers: [SourceNode]

  /// Whether the whole value stands on one line.
  var isOneLine: Bool { !hasLineEnd(root.range) }

  var format: JSONFormat {
    var format = JSONFormat(indentation: indentation)
    format.lineEnd = lineEnd
    format.colon = nearest(colon(in:)) ?? format.colon
    let comma = nearest { container in
      container.items.indices.dropFirst().lazy.map { gap(before: $0, in: container) }
        .first { !$0.contains(where: \.isLineEnd) }
    }
    format.comma = comma.map(Array.init) ?? (format.colon.count > 1 ? [.comma, .space] : [.comma])
    format.padding = nearest(padding(of:)) ?? []
    format.keepsScalarArraysOnOneLine = keepsScalarArraysOnOneLine
    return format
  }

  func hasLineEnd(_ range: Range<Int>) -> Bool { bytes[range].contains(where: \.isLineEnd) }

  /// The bytes between an item and the one before it.
  func gap(before index: Int, in container: SourceNode) -> ArraySlice<UInt8> {
    let items = container.items
    return bytes[items[index - 1].range.upperBound..<items[index].range.lowerBound]
  }

  /// The blanks that begin the line of that offset.
  func indentation(ofLineAt offset: Int) -> ArraySlice<UInt8> {
    let start = startOfLine(at: offset)
    let end = bytes[start...].firstIndex { $0 != .space && $0 != 0x09 } ?? bytes.count
    return bytes[start..<min(end, max(offset, start))]
  }

  func startOfLine(at offset: Int) -> Int {
    let start = (bytes[..<offset].lastIndex(where: \.isLineEnd) ?? -1) + 1
    return start == 0 && bytes.starts(with: "\u{FEFF}".utf8) ? min(3, offset) : start
  }

  /// Whether only blanks stand before that offset on its line, and it is not the text's first.
  func beginsLine(_ offset: Int) -> Bool {
    indentation(ofLineAt: offset).endIndex == offset
      && startOfLine(at: offset) > root.range.lowerBound
  }

  /// The width of the line up to that offset, in code points.
  func column(of offset: Int) -> Int {
    bytes[startOfLine(at: offset)..<offset].count { $0 & 0xC0 != 0x80 }
  }

  func lineWidth(at offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(where: \.isLineEnd) ?? bytes.count
    return column(of: end)
  }

  // MARK: - What a container shows

  private var indentation: [UInt8] {
    nearest { container in
      guard let item = container.items.first(where: { beginsLine($0.range.lowerBound) })
      else { return nil }
      let inner = indentation(ofLineAt: item.range.lowerBound)
      let outer = indentation(ofLineAt: container.range.upperBound - 1)
      guard inner.starts(with: outer), inner.count > outer.count else { return nil }
      return Array(inner.dropFirst(outer.count))
    } ?? [.space, .space]
  }

  private var lineEnd: [UInt8] {
    guard let first = bytes.firstIndex(where: \.isLineEnd) else { return [.lineFeed] }
    let isPair =
      bytes[first] == .carriageReturn && first + 1 < bytes.count && bytes[first + 1] == .lineFeed
    return isPair ? [.carriageReturn, .lineFeed] : [bytes[first]]
  }

  /// The most frequent colon of a container with the blanks around it; of equals the shortest.
  private func colon(in container: SourceNode) -> [UInt8]? {
    var counts: [[UInt8]: Int] = [:]
    for item in container.items {
      guard let keyRange = item.keyRange else { break }
      let colon = bytes[keyRange.upperBound..<item.value.range.lowerBound]
      if !colon.contains(where: \.isLineEnd) { counts[Array(colon), default: 0] += 1 }
    }
    return counts.max { a, b in
      a.value != b.value
        ? a.value < b.value
        : a.key.count != b.key.count
          ? a.key.count > b.key.count : b.key.lexicographicallyPrecedes(a.key)
    }?.key
  }

  private func padding(of container: SourceNode) -> [UInt8]? {
    guard container.isObject, let first = container.items.first, !hasLineEnd(container.range)
    else { return nil }
    return Array(bytes[container.range.lowerBound + 1..<first.range.lowerBound])
  }

  private var keepsScalarArraysOnOneLine: Bool {
    var balance = 0
    visit(root) { node in
      guard case .array(let elements) = node.content, !elements.isEmpty,
        elements.allSatisfy(\.isScalar)
      else { return true }
      balance += hasLineEnd(node.range) ? -1 : 1
      return true
    }
    return balance > 0
  }

  // MARK: - Looking around

  /// What the nearest container tells: the one of the edit, those around it, then the others in
  /// the order of the text.
  private func nearest<T>(_ property: (SourceNode) -> T?) -> T? {
    for container in containers.reversed() {
      if let found = property(container) { return found }
    }
    var found: T?
    visit(root) { node in
      if found == nil { found = property(node) }
      return found == nil
    }
    return found
  }

  /// Goes through the containers of a tree while `body` gives true; the parser bounds the depth.
  private func visit(_ node: SourceNode, _ body: (SourceNode) -> Bool) {
    guard !node.isScalar, body(node) else { return }
    switch node.content {
    case .scalar: break
    case .array(let elements): for element in elements { visit(element, body) }
    case .object(let members): for member in members { visit(member.value, body) }
    }
  }
}

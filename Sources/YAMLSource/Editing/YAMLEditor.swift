import OrderedJSON

/// Makes edits in YAML text without syntax errors.
struct YAMLEditor {
  let text: YAMLText
  let root: YAMLNode
  /// The containers from the root to the one of the edit.
  let containers: [YAMLNode]
  let index: Int
  let writer: YAMLWriter

  init(_ text: YAMLText, root: YAMLNode, containers: [YAMLNode], index: Int) {
    self.text = text
    self.root = root
    self.containers = containers
    self.index = index
    writer = YAMLWriter(
      YAMLStyleFinder(text: text, root: root).style(
        near: containers, item: index))
  }

  var container: YAMLNode { containers[containers.count - 1] }
  var items: [YAMLText.Item] { text.items(of: container) }
  var isInFlow: Bool { containers.contains { $0.isFlow } }
  private var lineEnd: String { writer.style.lineEnd }

  private func joined(_ lines: some Sequence<String>) -> String {
    lines.joined(separator: lineEnd)
  }

  private func splice(_ range: Range<Int>, _ text: String) -> Splice { Splice(range, text.utf8) }

  // MARK: - Values

  static func replaceRoot(_ root: YAMLNode, in text: YAMLText, with value: JSONValue) -> [Splice] {
    var style = YAMLStyleFinder(text: text, root: root).style(near: [root], item: 0)
    style.lineEnd = text.lineEnd
    var document = YAMLWriter(style).document(value)
    document.removeLast()
    if text.beginsLine(root.start) {
      return [Splice(text.startOfLine(root.start)..<root.range.upperBound, document.utf8)]
    }
    let separator = value.isFilledContainer ? style.lineEnd : ""
    return [Splice(root.fullRange, (separator + document).utf8)]
  }

  /// - Parameter keeping: anchors that something else stands by.
  func replaceValue(with value: JSONValue, keeping anchors: Set<String>) -> [Splice] {
    let item = items[index]
    let old = item.value
    let anchor = old.anchor.flatMap { anchors.contains($0) ? " &\($0)" : nil } ?? ""
    if isInFlow {
      let new = inlineText(value, like: old, inFlow: true)
      if old.fullRange.isEmpty {
        let colon = item.key != nil && item.head == nil ? ": " : " "
        let place = item.head ?? item.end
        return [splice(place..<place, colon + new)]
      }
      return [splice(old.fullRange, anchor.isEmpty ? new : anchor.dropFirst() + " " + new)]
    }
    guard let head = item.head else {
      return [splice(item.end..<item.end, ": " + inlineText(value, like: old, inFlow: true))]
    }
    let lines = lines(of: value, in: item, like: old)
    let isBelow = text.startOfLine(old.start) != text.startOfLine(head)
    if isBelow { return replaceBelow(head, old, lines, value, anchor) }
    // The rest of the head's line may be a comment, which stays there.
    let end = item.end
    let rest = text.bytes[end..<text.endOfLine(end)]
    let new = [anchor + lines[0] + String(decoding: rest, as: UTF8.self)] + lines.dropFirst()
    return [splice(head..<text.endOfLine(end), joined(new))]
  }

  /// Replaces a value that stands on the lines below its key or dash.
  private func replaceBelow(
    _ head: Int, _ old: YAMLNode, _ lines: [String], _ value: JSONValue, _ anchor: String
  ) -> [Splice] {
    let start = text.startOfLine(old.start)
    let headSplice = splice(head..<head, anchor + lines[0])
    if lines.count > 1, lines[0].isEmpty {
      return [headSplice, splice(start..<old.range.upperBound, joined(lines.dropFirst()))]
    }
    let next = text.startOfNextLine(old.range.upperBound)
    if lines.count > 1, start == text.startOfNextLine(head) {
      let below = lines.dropFirst().map { $0 + lineEnd }.joined()
      return [headSplice, splice(start..<next, below)]
    }
    let inline = inlineText(value, like: old, inFlow: false)
    return [splice(head..<head, anchor + " " + inline), splice(start..<next, "")]
  }

  /// What follows the colon or dash of an item, in the style of its old value.
  private func lines(of value: JSONValue, in item: YAMLText.Item, like old: YAMLNode) -> [String] {
    let column = text.column(item.start)
    let isOneLineFlow = old.isFlow && text.isOnOneLine(old.range) && !text.items(of: old).isEmpty
    let flow = writer.flow(value)
    let fits = column + flow.unicodeScalars.count < YAMLStyle.width
    if value.isFilledContainer ? isOneLineFlow && fits : !standsAsBlock(value, like: old) {
      return [" " + inlineText(value, like: old, inFlow: false)]
    }
    return item.key == nil
      ? writer.afterDash(value, column: column) : writer.afterColon(value, column: column)
  }

  /// Whether a text of several lines becomes a literal block.
  private func standsAsBlock(_ value: JSONValue, like old: YAMLNode) -> Bool {
    guard case .string(let string) = value, ScalarText.literalLines(string) != nil else {
      return false
    }
    guard case .scalar(_, let style) = old.content else { return true }
    return style != .double
  }

  private func inlineText(_ value: JSONValue, like old: YAMLNode, inFlow: Bool) -> String {
    guard !value.isFilledContainer else { return writer.flow(value) }
    if case .scalar(_, let style) = old.content {
      return ScalarText.text(value, like: style, inFlow: inFlow)
    }
    return ScalarText.text(value, inFlow: inFlow)
  }

  // MARK: - Items

  /// Inserts before the item at the index. The container is not empty.
  func insert(key: String?, _ value: JSONValue) -> [Splice] {
    let items = items
    let isLast = index == items.count
    let neighbour = items[isLast ? index - 1 : index]
    if isInFlow {
      let name = key.map { ScalarText.text($0, inFlow: true) + ": " } ?? ""
      let new =
        name
        + inlineText(
          value, like: neighbour.value.isPlainScalar ? neighbour.value : root, inFlow: true)
      let column = text.column(neighbour.start)
      let begins = text.beginsLine(neighbour.start) && !text.isOnOneLine(container.range)
      let separator = begins ? "," + lineEnd + writer.blanks(column) : ", "
      return isLast
        ? [splice(neighbour.end..<neighbour.end, separator + new)]
        : [splice(neighbour.start..<neighbour.start, new + separator)]
    }
    let column = text.column(items[0].start)
    let lines =
      key.map { writer.member($0, value, column: column) }
      ?? writer.element(value, column: column)
    if isLast {
      let end = text.endOfLine(neighbour.end)
      return [splice(end..<end, lineEnd + joined(lines))]
    }
    if text.beginsLine(neighbour.start) {
      let first = index > 0 ? text.startOfComments(above: neighbour.start) : neighbour.start
      let start = text.startOfLine(first)
      return [splice(start..<start, lines.map { $0 + lineEnd }.joined())]
    }
    let new = joined(lines).dropFirst(column) + lineEnd + writer.blanks(column)
    return [splice(neighbour.start..<neighbour.start, String(new))]
  }

  /// Removes the item at the index. It is not the only one.
  func remove() -> [Splice] {
    let items = items
    let item = items[index]
    let isLast = index == items.count - 1
    if isInFlow {
      if isLast { return [splice(items[index - 1].end..<item.end, "")] }
      let next = items[index + 1].start
      let areLines = text.beginsLine(item.start) && text.beginsLine(next)
      return [
        areLines
          ? splice(text.startOfLine(item.start)..<text.startOfLine(next), "")
          : splice(item.start..<next, "")
      ]
    }
    if !text.beginsLine(item.start), !isLast {
      return [splice(item.start..<items[index + 1].start, "")]
    }
    let first = index > 0 ? text.startOfComments(above: item.start) : item.start
    var start = text.startOfLine(first)
    let end = text.startOfNextLine(item.end)
    // The last line of a text without a line end takes the one before it.
    if end == text.bytes.count, end == text.endOfLine(item.end), index > 0 {
      start = text.endOfLine(max(0, start - 1))
      if start > 0, text.bytes[start] == 0x0A, text.bytes[start - 1] == 0x0D { start -= 1 }
    }
    return [splice(start..<end, "")]
  }

  func renameKey(_ key: String) -> [Splice] {
    guard let old = items[index].key else { return [] }
    var style = YAMLNode.ScalarStyle.plain
    if case .scalar(_, let oldStyle) = old.content { style = oldStyle }
    return [splice(old.fullRange, ScalarText.text(key, like: style, inFlow: isInFlow))]
  }

  /// The items between the two places change seats, with their comments.
  func move(to index: Int) -> [Splice] {
    let items = items
    let ranges = items.indices.map { position in
      let item = items[position]
      if isInFlow { return item.start..<item.end }
      let start = position > 0 ? text.startOfComments(above: item.start) : item.start
      return start..<text.endOfLine(item.end)
    }
    var order = Array(items.indices)
    order.insert(order.remove(at: self.index), at: index)
    return zip(ranges, order).compactMap { seat, item in
      seat == ranges[item] ? nil : Splice(seat, text.bytes[ranges[item]])
    }
  }
}

extension YAMLNode {
  var isPlainScalar: Bool { if case .scalar = content { true } else { false } }
}

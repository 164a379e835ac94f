/// Makes located edits in JSON text without syntax errors: between two items there are only
/// blanks and one comma.
struct JSONEditor {
  let style: JSONStyle
  let format: JSONFormat

  init(_ tree: SourceTree, root: SourceNode, containers: [SourceNode]) {
    style = JSONStyle(bytes: tree.text.bytes, root: root, containers: containers)
    format = style.format
  }

  private var bytes: [UInt8] { style.bytes }

  // MARK: - Values

  func replaceRoot(_ value: JSONValue) -> [Splice] {
    let isShort = style.isOneLine && style.root.items.count > 0
    let text = text(
      of: value, at: style.root.range.lowerBound, margin: [],
      onOneLine: isShort && fits(value, at: style.root.range.lowerBound))
    return [Splice(style.root.range, text)]
  }

  func replaceValue(_ place: TreePlace, _ value: JSONValue) -> [Splice] {
    let item = place.item
    let start = item.value.range.lowerBound
    let old = item.value.value.isFilledContainer ? item.value : nil
    let text = text(
      of: value, at: start, margin: style.indentation(ofLineAt: start),
      onOneLine: standsOnOneLine(
        value, at: start, old: old, index: place.index, in: place.container)
    )
    return [Splice(item.value.range, text)]
  }

  /// Whether a value is written on one line at that offset.
  ///
  /// - Parameter old: the container that it replaces, if it does replace one.
  private func standsOnOneLine(
    _ value: JSONValue, at offset: Int, old: SourceNode?, index: Int, in container: SourceNode
  ) -> Bool {
    guard value.isFilledContainer, !style.isOneLine || container.items.isEmpty else { return true }
    if !container.items.isEmpty, !style.hasLineEnd(container.range) { return true }
    let isObject = value.object != nil
    let siblings = container.items.map(\.value).enumerated().filter { position, sibling in
      sibling.isObject == isObject && !sibling.items.isEmpty && (old == nil || position == index)
    }
    let example = old ?? siblings.min { abs($0.offset - index) < abs($1.offset - index) }?.element
    guard let example else {
      return format.keepsScalarArraysOnOneLine && !isObject
        && !(value.array ?? []).contains(where: \.isFilledContainer) && fits(value, at: offset)
    }
    guard !style.hasLineEnd(example.range) else { return false }
    let width = max(JSONFormat.width, style.lineWidth(at: example.range.lowerBound))
    return fits(value, at: offset, width: width)
  }

  private func fits(_ value: JSONValue, at offset: Int, width: Int = JSONFormat.width) -> Bool {
    var writer = JSONWriter(format.onOneLine)
    writer.write(value)
    return style.column(of: offset) + writer.bytes.count { $0 & 0xC0 != 0x80 } < width
  }

  private func text(
    of value: JSONValue, at offset: Int, margin: some Sequence<UInt8>, onOneLine: Bool,
    after key: [UInt8] = []
  ) -> [UInt8] {
    var writer = JSONWriter(
      onOneLine ? format.onOneLine : format, margin: Array(margin),
      column: style.column(of: offset) + key.count)
    writer.write(value)
    return key + writer.bytes
  }

  // MARK: - Items

  func insert(_ place: TreePlace, key: String?, _ value: JSONValue) -> [Splice] {
    var name: [UInt8] = []
    if let key {
      var writer = JSONWriter(format)
      writer.writeString(key)
      name = writer.bytes + format.colon
    }
    let container = place.container
    let items = container.items
    if items.isEmpty { return insertFirst(place, name, value) }
    // The neighbour that shows how an item stands here.
    let isLast = place.index == items.count
    let neighbour = items[isLast ? place.index - 1 : place.index]
    let start = neighbour.range.lowerBound
    let margin = style.indentation(ofLineAt: start)
    let text = text(
      of: value, at: start, margin: margin,
      onOneLine: standsOnOneLine(
        value, at: start, old: nil, index: place.index, in: container),
      after: name)
    let separator: [UInt8]
    if style.beginsLine(start) {
      separator = [.comma] + format.lineEnd + margin
    } else if items.count > 1 {
      separator = Array(
        style.gap(before: isLast ? items.count - 1 : max(place.index, 1), in: container))
    } else {
      separator = format.comma
    }
    if isLast {
      let end = neighbour.range.upperBound
      return [Splice(end..<end, separator + text)]
    }
    return [Splice(start..<start, text + separator)]
  }

  /// Inserts into an empty container.
  private func insertFirst(_ place: TreePlace, _ name: [UInt8], _ value: JSONValue) -> [Splice] {
    let range = place.container.range
    let inner = range.lowerBound + 1..<range.upperBound - 1
    let margin = style.indentation(ofLineAt: range.lowerBound)
    let isListOfScalars = !place.container.isObject && !value.isFilledContainer
    let staysOnOneLine =
      !style.hasLineEnd(inner)
      && (place.containers.count > 1 && style.isOneLine
        || place.containers.dropLast().last.map { !style.hasLineEnd($0.range) } ?? false
        || isListOfScalars && format.keepsScalarArraysOnOneLine)
    if staysOnOneLine {
      let padding = place.container.isObject ? format.padding : []
      let text = text(
        of: value, at: inner.lowerBound, margin: margin, onOneLine: true, after: name)
      return [Splice(inner, padding + text + padding)]
    }
    let innerMargin = margin + (format.indentation ?? [])
    let text = text(
      of: value, at: range.lowerBound, margin: innerMargin,
      onOneLine: standsOnOneLine(
        value, at: range.lowerBound, old: nil, index: 0, in: place.container), after: name)
    return [Splice(inner, format.lineEnd + innerMargin + text + format.lineEnd + margin)]
  }

  func remove(_ place: TreePlace) -> [Splice] {
    let container = place.container
    let items = container.items
    let item = items[place.index]
    if items.count == 1 {
      return [Splice(container.range.lowerBound + 1..<container.range.upperBound - 1, [])]
    }
    if place.index == items.count - 1 {
      let end = items[place.index - 1].range.upperBound
      return [Splice(end..<item.range.upperBound, [])]
    }
    let next = items[place.index + 1].range.lowerBound
    let beginsLine = style.beginsLine(item.range.lowerBound)
    if beginsLine, style.beginsLine(next) {
      // The item's own lines, with the comma after it; blank lines around stay.
      let gap = style.gap(before: place.index + 1, in: container)
      let comma = gap.firstIndex(of: .comma) ?? gap.startIndex
      if let end = gap[comma...].firstIndex(where: \.isLineEnd) {
        let isPair = bytes[end] == .carriageReturn && bytes[end + 1] == .lineFeed
        let start = style.startOfLine(at: item.range.lowerBound)
        return [Splice(start..<end + (isPair ? 2 : 1), [])]
      }
    } else if !beginsLine, style.beginsLine(next), place.index > 0 {
      let end = items[place.index - 1].range.upperBound
      return [Splice(end..<item.range.upperBound, [])]
    }
    return [Splice(item.range.lowerBound..<next, [])]
  }

  func renameKey(_ place: TreePlace, _ key: String) -> [Splice] {
    guard let range = place.item.keyRange else { return [] }
    var writer = JSONWriter(format)
    writer.writeString(key)
    return [Splice(range, writer.bytes)]
  }

  /// The items between the two places change seats; commas and blanks stay where they are.
  func move(_ place: TreePlace, to index: Int) -> [Splice] {
    let items = place.container.items
    var order = Array(items.indices)
    order.insert(order.remove(at: place.index), at: index)
    return zip(items.indices, order).compactMap { seat, item in
      seat == item ? nil : Splice(items[seat].range, bytes[items[item].range])
    }
  }
}

extension JSONValue {
  /// JSON text without blanks: `{"a":1,"b":[true,null]}`.
  public var compactText: String { String(decoding: compactBytes(limit: .max), as: UTF8.self) }

  /// The same, or nil where it takes more than `limit` bytes. No more than that is made, whatever
  /// the value: one that holds another many times over is small, but its text is not.
  package func compactText(limit: Int) -> String? {
    let bytes = compactBytes(limit: limit)
    return bytes.count <= limit ? String(decoding: bytes, as: UTF8.self) : nil
  }

  private func compactBytes(limit: Int) -> [UInt8] {
    var compact = CompactWriter(limit: limit)
    if compact.write(self) { return compact.bytes }
    var writer = JSONWriter(.compact)
    writer.write(self, limit: limit)
    return writer.bytes
  }

  /// JSON text on several lines; empty arrays and objects stay `[]` and `{}`.
  ///
  /// - Parameter indentation: blanks before a member for every level, at least 0.
  public func prettyText(indentation: Int = 2) -> String {
    let blanks = [UInt8](repeating: .space, count: max(indentation, 0))
    var writer = JSONWriter(JSONFormat(indentation: blanks))
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes values as JSON text. Strings escape only what JSON requires.
struct JSONWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = []

  private let format: JSONFormat
  /// What stands before the closing bracket of the outermost container.
  private let margin: [UInt8]
  /// Where the current line begins in `bytes`; negative by what stands before the text on its
  /// first line.
  private var lineStart: Int

  init(_ format: JSONFormat, margin: [UInt8] = [], column: Int = 0) {
    self.format = format
    self.margin = margin
    lineStart = -column
  }

  /// A container that is being written, and how far.
  private struct Level {
    enum Container {
      case array([JSONValue])
      case object([JSONMember])
    }
    var container: Container
    var next = 0
    var closing: UInt8
  }

  /// - Parameter limit: writing stops when there are more bytes.
  mutating func write(_ value: JSONValue, limit: Int = .max) {
    var levels: [Level] = []
    open(value, &levels)
    while bytes.count <= limit, let level = levels.last {
      let index = level.next
      levels[levels.count - 1].next += 1
      switch level.container {
      case .array(let elements):
        guard index < elements.count else {
          close(&levels)
          continue
        }
        separate(index, level, depth: levels.count)
        open(elements[index], &levels)
      case .object(let members):
        guard index < members.count else {
          close(&levels)
          continue
        }
        separate(index, level, depth: levels.count)
        writeString(members[index].key)
        bytes.append(contentsOf: format.colon)
        open(members[index].value, &levels)
      }
    }
  }

  /// Writes a scalar or an empty container, or begins another.
  private mutating func open(_ value: JSONValue, _ levels: inout [Level]) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): bytes.append(contentsOf: value.text.utf8)
    case .string(let value): writeString(value)
    case .array(let elements):
      if writeOnOneLine(elements) { return }
      bytes.append(.openBracket)
      if elements.isEmpty {
        bytes.append(.closeBracket)
      } else {
        levels.append(Level(container: .array(elements), closing: .closeBracket))
      }
    case .object(let object):
      bytes.append(.openBrace)
      if object.isEmpty {
        bytes.append(.closeBrace)
      } else {
        levels.append(Level(container: .object(object.members), closing: .closeBrace))
      }
    }
  }

  private mutating func close(_ levels: inout [Level]) {
    let level = levels.removeLast()
    breakLine(depth: levels.count, level.closing)
    bytes.append(level.closing)
  }

  private mutating func separate(_ index: Int, _ level: Level, depth: Int) {
    if index > 0 { bytes.append(contentsOf: format.indentation == nil ? format.comma : [.comma]) }
    if index == 0 || format.indentation != nil { breakLine(depth: depth, level.closing) }
  }

  private mutating func breakLine(depth: Int, _ closing: UInt8) {
    guard let indentation = format.indentation else {
      if closing == .closeBrace { bytes.append(contentsOf: format.padding) }
      return
    }
    bytes.append(contentsOf: format.lineEnd)
    lineStart = bytes.count
    bytes.append(contentsOf: margin)
    for _ in 0..<depth { bytes.append(contentsOf: indentation) }
  }

  /// Writes an array of scalars on one line, if that is wished and it fits.
  private mutating func writeOnOneLine(_ elements: [JSONValue]) -> Bool {
    guard format.keepsScalarArraysOnOneLine, format.indentation != nil,
      !elements.contains(where: \.isFilledContainer)
    else { return false }
    var writer = JSONWriter(format.onOneLine)
    writer.write(.array(elements))
    guard bytes.count - lineStart + writer.bytes.count <= JSONFormat.width else { return false }
    bytes.append(contentsOf: writer.bytes)
    return true
  }

  mutating func writeString(_ string: String) { bytes.appendQuoted(string) }
}

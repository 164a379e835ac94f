extension JSONValue {
  /// JSON text without blanks: `{"a":1,"b":[true,null]}`.
  public var compactText: String {
    var writer = JSONWriter(indentation: nil)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// JSON text on several lines; empty arrays and objects stay `[]` and `{}`.
  ///
  /// - Parameter indentation: blanks before a member for every level, at least 0.
  public func prettyText(indentation: Int = 2) -> String {
    var writer = JSONWriter(
      indentation: [UInt8](repeating: .space, count: max(indentation, 0)))
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Writes values as JSON text. Strings escape only what JSON requires.
struct JSONWriter {
  /// The text so far.
  private(set) var bytes: [UInt8] = []

  /// What one level puts before a line; nil writes everything on one line.
  private let indentation: [UInt8]?
  private let lineEnd: [UInt8]
  /// What stands before the first level's lines.
  private let margin: [UInt8]
  private let colon: [UInt8]
  private let comma: [UInt8]

  init(
    indentation: [UInt8]?, lineEnd: [UInt8] = [.lineFeed], margin: [UInt8] = [],
    colon: [UInt8]? = nil, comma: [UInt8] = [.comma]
  ) {
    self.indentation = indentation
    self.lineEnd = lineEnd
    self.margin = margin
    self.colon = colon ?? (indentation == nil ? [.colon] : [.colon, .space])
    self.comma = comma
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

  mutating func write(_ value: JSONValue) {
    var levels: [Level] = []
    open(value, &levels)
    while let level = levels.last {
      let index = level.next
      levels[levels.count - 1].next += 1
      switch level.container {
      case .array(let elements):
        guard index < elements.count else {
          close(&levels)
          continue
        }
        separate(index, depth: levels.count)
        open(elements[index], &levels)
      case .object(let members):
        guard index < members.count else {
          close(&levels)
          continue
        }
        separate(index, depth: levels.count)
        writeString(members[index].key)
        bytes.append(contentsOf: colon)
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
    breakLine(depth: levels.count)
    bytes.append(level.closing)
  }

  private mutating func separate(_ index: Int, depth: Int) {
    if index > 0 { bytes.append(contentsOf: comma) }
    breakLine(depth: depth)
  }

  private mutating func breakLine(depth: Int) {
    guard let indentation else { return }
    bytes.append(contentsOf: lineEnd)
    bytes.append(contentsOf: margin)
    for _ in 0..<depth { bytes.append(contentsOf: indentation) }
  }

  mutating func writeString(_ string: String) {
    bytes.append(.quote)
    for byte in string.utf8 {
      switch byte {
      case .quote, .backslash: bytes.append(contentsOf: [.backslash, byte])
      case 0x08: bytes.append(contentsOf: "\\b".utf8)
      case 0x09: bytes.append(contentsOf: "\\t".utf8)
      case 0x0A: bytes.append(contentsOf: "\\n".utf8)
      case 0x0C: bytes.append(contentsOf: "\\f".utf8)
      case 0x0D: bytes.append(contentsOf: "\\r".utf8)
      case ..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
  }
}

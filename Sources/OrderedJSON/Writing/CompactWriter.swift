/// Writes small and flat values as compact JSON text, as quickly as it can. Recursive to
/// `depthLimit`; `JSONWriter` writes the rest.
struct CompactWriter {
  private(set) var bytes: [UInt8] = []

  private static let depthLimit = 64
  private let limit: Int

  /// - Parameter limit: writing stops when there are more bytes.
  init(limit: Int) {
    self.limit = limit
    bytes.reserveCapacity(96)
  }

  /// - Returns: false where the value is too deep for it; the bytes are of no use then.
  mutating func write(_ value: JSONValue, depth: Int = 0) -> Bool {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .number(let value): value.appendText(to: &bytes)
    case .string(let value): bytes.appendQuoted(value)
    case .array(let elements):
      guard depth < Self.depthLimit else { return false }
      bytes.append(.openBracket)
      for index in elements.indices {
        guard bytes.count <= limit else { return true }
        if index > 0 { bytes.append(.comma) }
        guard write(elements[index], depth: depth + 1) else { return false }
      }
      bytes.append(.closeBracket)
    case .object(let object):
      guard depth < Self.depthLimit else { return false }
      bytes.append(.openBrace)
      for index in object.members.indices {
        guard bytes.count <= limit else { return true }
        if index > 0 { bytes.append(.comma) }
        bytes.appendQuoted(object.members[index].key)
        bytes.append(.colon)
        guard write(object.members[index].value, depth: depth + 1) else { return false }
      }
      bytes.append(.closeBrace)
    }
    return true
  }
}

extension [UInt8] {
  /// Appends a JSON string. Escapes only what JSON requires.
  mutating func appendQuoted(_ string: String) {
    append(.quote)
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable { text in
      var offset = 0
      while offset < text.count {
        let end = text.endOfPlainText(from: offset)
        append(contentsOf: UnsafeBufferPointer(rebasing: text[offset..<end]))
        guard end < text.count else { break }
        appendEscaped(text[end])
        offset = end + 1
      }
    }
    if isDone == nil { for byte in string.utf8 { appendEscaped(byte) } }
    append(.quote)
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case .quote, .backslash:
      append(.backslash)
      append(byte)
    case 0x08: append(contentsOf: "\\b".utf8)
    case 0x09: append(contentsOf: "\\t".utf8)
    case 0x0A: append(contentsOf: "\\n".utf8)
    case 0x0C: append(contentsOf: "\\f".utf8)
    case 0x0D: append(contentsOf: "\\r".utf8)
    case ..<0x20:
      let digits = String(byte, radix: 16)
      append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
      append(contentsOf: digits.utf8)
    default: append(byte)
    }
  }
}

extension JSONNumber {
  func appendText(to bytes: inout [UInt8]) {
    // Most numbers are small and whole.
    guard let integer = storedInteger, 0..<1000 ~= integer else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    if integer >= 100 { bytes.append(.zero + UInt8(integer / 100)) }
    if integer >= 10 { bytes.append(.zero + UInt8(integer / 10 % 10)) }
    bytes.append(.zero + UInt8(integer % 10))
  }
}

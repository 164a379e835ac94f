/// Reads JSON bytes into a value as fast as it can and stops, without a word, at the first error.
///
/// Recursive to `depthLimit`.
struct ValueParser: ~Copyable {
  private struct Failure: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private let depthLimit: Int
  private var offset = 0
  private var unescaped: [UInt8] = []
  private var members = ElementStack<JSONMember>()
  private var elements = ElementStack<JSONValue>()
  /// Of the keys of `members`.
  private var hashes = ElementStack<UInt64>()
  private var longKeys = LongKeys()

  init(_ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func parseText() -> JSONValue? {
    if bytes.has("\u{FEFF}", at: 0) { offset = 3 }
    do {
      let value = try parseValue(depth: 0)
      offset = bytes.endOfBlanks(from: offset)
      guard offset == bytes.count else { return nil }
      return value
    } catch {
      return nil
    }
  }

  /// The next byte that is no blank, not taken.
  @inline(__always)
  private mutating func nextByte() throws(Failure) -> UInt8 {
    offset = bytes.endOfBlanks(from: offset)
    guard offset < bytes.count else { throw Failure() }
    return bytes[offset]
  }

  private mutating func parseValue(depth: Int) throws(Failure) -> JSONValue {
    switch try nextByte() {
    case .quote:
      return .string(try parseString())
    case .openBrace:
      return try parseObject(depth: depth + 1)
    case .openBracket:
      return try parseArray(depth: depth + 1)
    case UInt8(ascii: "t") where bytes.has("true", at: offset):
      offset += 4
      return .bool(true)
    case UInt8(ascii: "f") where bytes.has("false", at: offset):
      offset += 5
      return .bool(false)
    case UInt8(ascii: "n") where bytes.has("null", at: offset):
      offset += 4
      return .null
    default:
      guard let number = bytes.number(at: offset) else { throw Failure() }
      offset = number.end
      return .number(number.value)
    }
  }

  private mutating func parseArray(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= depthLimit else { throw Failure() }
    offset += 1
    if try nextByte() == .closeBracket {
      offset += 1
      return .array([])
    }
    let start = elements.count
    while true {
      elements.push(try parseValue(depth: depth))
      let byte = try nextByte()
      offset += 1
      if byte == .closeBracket { return .array(elements.pop(from: start)) }
      guard byte == .comma else { throw Failure() }
    }
  }

  private mutating func parseObject(depth: Int) throws(Failure) -> JSONValue {
    guard depth <= depthLimit else { throw Failure() }
    offset += 1
    if try nextByte() == .closeBrace {
      offset += 1
      return .object(JSONObject())
    }
    let (start, hashStart) = (members.count, hashes.count)
    while true {
      guard try nextByte() == .quote else { throw Failure() }
      let key = try parseKey()
      guard try nextByte() == .colon else { throw Failure() }
      offset += 1
      members.push(JSONMember(key: key, value: try parseValue(depth: depth)))
      let byte = try nextByte()
      offset += 1
      if byte == .closeBrace {
        let index = hashes.withElements(from: hashStart) { KeyIndex(hashes: $0) }
        hashes.drop(from: hashStart)
        let members = members.pop(from: start)
        return .object(index.map { JSONObject(members, index: $0) } ?? JSONObject(members))
      }
      guard byte == .comma else { throw Failure() }
    }
  }

  /// Reads a key, and keeps its hash.
  @inline(__always)
  private mutating func parseKey() throws(Failure) -> String {
    let start = offset &+ 1
    var isPlain = true
    let key = try parseString(isKey: true, isPlain: &isPlain)
    if isPlain {
      let text = UnsafeBufferPointer(rebasing: bytes[start..<offset &- 1])
      hashes.push(ByteHash.value(of: text))
    } else {
      hashes.push(ByteHash.value(of: key))
    }
    return key
  }

  private mutating func parseString() throws(Failure) -> String {
    var isPlain = true
    return try parseString(isKey: false, isPlain: &isPlain)
  }

  /// - Parameter isPlain: becomes false where the text is not written as it is.
  private mutating func parseString(
    isKey: Bool, isPlain: inout Bool
  ) throws(Failure) -> String {
    let start = offset + 1
    var isASCII = true
    offset = start
    while true {
      offset = bytes.endOfPlainText(from: offset)
      guard offset < bytes.count else { throw Failure() }
      let byte = bytes[offset]
      if byte == .quote {
        defer { offset += 1 }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<offset])
        if isKey, text.count > LongKeys.shortLength { return try longKey(text, isASCII) }
        if isASCII { return String(decoding: text, as: UTF8.self) }
        return try validated(text)
      }
      if byte == .backslash {
        isPlain = false
        return try parseEscapedString(from: start)
      }
      guard byte >= 0x80 else { throw Failure() }
      isASCII = false
      offset += 1
    }
  }

  /// A key that takes memory of its own: most often the one that stood in the last object too.
  private mutating func longKey(
    _ text: UnsafeBufferPointer<UInt8>, _ isASCII: Bool
  ) throws(Failure) -> String {
    if let key = longKeys.found(text) { return key }
    let key = isASCII ? String(decoding: text, as: UTF8.self) : try validated(text)
    longKeys.keep(key, text)
    return key
  }

  /// The rest of a string that has an escape at `offset`.
  private mutating func parseEscapedString(from start: Int) throws(Failure) -> String {
    unescaped.removeAll(keepingCapacity: true)
    unescaped.append(contentsOf: bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == .quote {
        offset += 1
        return try unescaped.withUnsafeBufferPointer { text throws(Failure) in
          try validated(text)
        }
      }
      guard byte >= 0x20 else { throw Failure() }
      if byte == .backslash {
        try parseEscape()
      } else {
        let end = max(bytes.endOfPlainText(from: offset), offset + 1)
        unescaped.append(contentsOf: bytes[offset..<end])
        offset = end
      }
    }
    throw Failure()
  }

  private mutating func parseEscape() throws(Failure) {
    guard offset + 1 < bytes.count else { throw Failure() }
    if let byte = bytes[offset + 1].escaped {
      unescaped.append(byte)
      offset += 2
      return
    }
    guard bytes[offset + 1] == UInt8(ascii: "u"),
      var code = bytes.hexadecimal(at: offset + 2)
    else { throw Failure() }
    offset += 6
    if code & 0xFC00 == 0xD800 {
      guard bytes.has("\\u", at: offset), let low = bytes.hexadecimal(at: offset + 2),
        low & 0xFC00 == 0xDC00
      else { throw Failure() }
      code = 0x10000 + (code & 0x3FF) << 10 + low & 0x3FF
      offset += 6
    }
    guard let scalar = Unicode.Scalar(code) else { throw Failure() }
    unescaped.append(scalar)
  }

  private func validated(_ text: UnsafeBufferPointer<UInt8>) throws(Failure) -> String {
    guard let string = String(validating: text, as: UTF8.self) else { throw Failure() }
    return string
  }
}

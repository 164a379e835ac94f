/// Reads JSON bytes into a tree with places. It reports what is wrong and goes on as the writer
/// most likely meant it, so that a broken definition still opens.
///
/// Recursive to `depthLimit`.
struct TreeParser {
  let bytes: UnsafeBufferPointer<UInt8>
  let depthLimit: Int
  var offset = 0
  var problems = ProblemList()
  /// How many arrays and objects stand open: whether a closing bracket can be somebody's.
  private var openArrays = 0
  private var openObjects = 0
  private var isEndReported = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
  }

  mutating func parseText() -> SourceNode? {
    if bytes.has("\u{FEFF}", at: 0) { offset = 3 }
    if bytes.count >= 2, bytes[0] ^ bytes[1] == 0x01, bytes[0] >= 0xFE {
      problems.add(.unsupported, "the text is UTF-16; save it as UTF-8", at: 0)
      return nil
    }
    guard nextByte() != nil else {
      problems.add(.syntax, "expected a value; the text is empty", at: offset)
      return nil
    }
    let root = parseValue(depth: 0)
    if nextByte() != nil {
      problems.add(
        .syntax, root == nil ? expected("a value") : "unexpected text after the value",
        at: offset)
    }
    return root
  }

  /// The next byte that is no blank and no comment, not taken.
  mutating func nextByte() -> UInt8? {
    while true {
      offset = bytes.endOfBlanks(from: offset)
      guard offset < bytes.count else { return nil }
      guard bytes[offset] == .slash, offset + 1 < bytes.count else { return bytes[offset] }
      let start = offset
      switch bytes[offset + 1] {
      case .slash:
        while offset < bytes.count, !bytes[offset].isLineEnd { offset += 1 }
      case UInt8(ascii: "*"):
        offset += 2
        while offset < bytes.count, !bytes.has("*/", at: offset) { offset += 1 }
        offset = min(offset + 2, bytes.count)
      default:
        return bytes[offset]
      }
      problems.add(.syntax, "JSON has no comments; use the field \"Comment\"", at: start)
    }
  }

  /// A value, or nil, with nothing taken, where there is none.
  mutating func parseValue(depth: Int) -> SourceNode? {
    guard let byte = nextByte() else { return nil }
    switch byte {
    case .openBrace, .openBracket:
      guard depth < depthLimit else { return skipContainer() }
      return byte == .openBrace ? parseObject(depth: depth + 1) : parseArray(depth: depth + 1)
    case .quote, UInt8(ascii: "'"):
      let start = offset
      let string = parseString()
      return SourceNode(content: .scalar(.string(string)), range: start..<offset)
    default:
      return parseWord()
    }
  }

  private mutating func parseArray(depth: Int) -> SourceNode {
    let start = offset
    offset += 1
    openArrays += 1
    defer { openArrays -= 1 }
    var elements: [SourceNode] = []
    var comma: Int?
    while !problems.isFull {
      guard let byte = nextByte() else {
        reportEnd("the array is not closed: expected ']'", at: start)
        break
      }
      if byte == .closeBracket {
        reportTrailing(comma)
        offset += 1
        break
      }
      if byte == .closeBrace, closesOuter(.closeBrace, "expected ']'") { break }
      if byte == .comma {
        problems.add(.syntax, expected("a value"), at: offset)
        offset += 1
        continue
      }
      if comma == nil, !elements.isEmpty {
        problems.add(.syntax, expected("',' or ']' after an element"), at: offset)
      }
      guard let element = parseValue(depth: depth) else {
        skipUnexpected("a value")
        continue
      }
      elements.append(element)
      comma = takeComma()
    }
    return SourceNode(content: .array(elements), range: start..<offset)
  }

  private mutating func parseObject(depth: Int) -> SourceNode {
    let start = offset
    offset += 1
    openObjects += 1
    defer { openObjects -= 1 }
    var members: [SourceMember] = []
    var comma: Int?
    while !problems.isFull {
      guard let byte = nextByte() else {
        reportEnd("the object is not closed: expected '}'", at: start)
        break
      }
      if byte == .closeBrace {
        reportTrailing(comma)
        offset += 1
        break
      }
      if byte == .closeBracket, closesOuter(.closeBracket, "expected '}'") { break }
      if byte == .comma {
        problems.add(.syntax, expected("a member's name"), at: offset)
        offset += 1
        continue
      }
      if comma == nil, !members.isEmpty {
        problems.add(.syntax, expected("',' or '}' after a member"), at: offset)
      }
      guard let member = parseMember(depth: depth) else {
        skipUnexpected("a member's name in double quotes")
        continue
      }
      members.append(member)
      comma = takeComma()
    }
    problems.addRepeatedKeys(of: members)
    return SourceNode(content: .object(members), range: start..<offset)
  }

  private mutating func parseMember(depth: Int) -> SourceMember? {
    let keyStart = offset
    guard let key = parseKey() else { return nil }
    let keyRange = keyStart..<offset
    if nextByte() == .colon {
      offset += 1
    } else {
      problems.add(.syntax, expected("':' after a member's name"), at: offset)
      // What follows on a new line is the next member, not this one's value.
      if bytes[keyRange.upperBound..<offset].contains(where: \.isLineEnd) {
        return SourceMember(key: key, keyRange: keyRange, value: missingValue())
      }
    }
    if let value = parseValue(depth: depth) {
      return SourceMember(key: key, keyRange: keyRange, value: value)
    }
    problems.add(.syntax, expected("a value"), at: offset)
    return SourceMember(key: key, keyRange: keyRange, value: missingValue())
  }

  private func missingValue() -> SourceNode {
    SourceNode(content: .scalar(.null), range: offset..<offset)
  }

  /// Reports the innermost container that the end of the text leaves open, not those around it.
  private mutating func reportEnd(_ message: String, at start: Int) {
    guard !isEndReported else { return }
    isEndReported = true
    problems.add(.syntax, message, at: start)
  }

  private mutating func takeComma() -> Int? {
    guard nextByte() == .comma else { return nil }
    defer { offset += 1 }
    return offset
  }

  private mutating func reportTrailing(_ comma: Int?) {
    guard let comma else { return }
    problems.add(.syntax, "remove the ',' after the last one; nothing follows it", at: comma)
  }

  /// Whether this bracket belongs to a container around this one, which is then left unclosed.
  private mutating func closesOuter(_ byte: UInt8, _ message: String) -> Bool {
    guard byte == .closeBrace ? openObjects > 0 : openArrays > 0 else { return false }
    problems.add(.syntax, message, at: offset)
    return true
  }

  /// Passes over what cannot be part of a container, to where one can go on.
  private mutating func skipUnexpected(_ wanted: String) {
    problems.add(.syntax, expected(wanted), at: offset)
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case .comma, .quote, .openBrace, .openBracket, .closeBrace, .closeBracket, .lineFeed:
        return
      default:
        offset += 1
      }
    }
  }

  /// Passes over an array or object that stands too deep.
  private mutating func skipContainer() -> SourceNode {
    let start = offset
    problems.add(.tooDeep, "arrays and objects stand more than \(depthLimit) deep", at: start)
    var depth = 0
    repeat {
      switch bytes[offset] {
      case .openBrace, .openBracket: depth += 1
      case .closeBrace, .closeBracket: depth -= 1
      case .quote:
        offset += 1
        while offset < bytes.count, bytes[offset] != .quote {
          offset += bytes[offset] == .backslash ? 2 : 1
        }
      default: break
      }
      offset += 1
    } while depth > 0 && offset < bytes.count
    offset = min(offset, bytes.count)
    return SourceNode(content: .scalar(.null), range: start..<offset)
  }

  /// What was expected here, and what stands here instead.
  func expected(_ wanted: String) -> String {
    guard offset < bytes.count else { return "expected \(wanted), found the end of the text" }
    let byte = bytes[offset]
    if byte < 0x20 || byte == 0x7F {
      return "expected \(wanted), found the control character \(codePoint(UInt32(byte)))"
    }
    let text = String(decoding: bytes[offset..<min(offset + 4, bytes.count)], as: UTF8.self)
    return "expected \(wanted), found \(text.prefix(1).description.quotedForMessage)"
  }

  func codePoint(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

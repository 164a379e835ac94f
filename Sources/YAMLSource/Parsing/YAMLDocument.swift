import CYAML
import OrderedJSON

/// The first document of a YAML text as a tree of nodes, by libyaml's events.
struct YAMLDocument {
  private(set) var root: YAMLNode?
  private(set) var problems = ProblemList()

  /// A collection whose end has not come yet.
  private struct OpenCollection {
    var node: YAMLNode
    var items: [YAMLNode] = []
    var isMapping: Bool
  }

  private let bytes: [UInt8]
  private let depthLimit: Int
  private var open: [OpenCollection] = []
  /// How many collections inside one that is too deep stand open.
  private var skipped = 0
  private var anchors: [String: YAMLNode] = [:]

  init(_ text: SourceText, depthLimit: Int) {
    bytes = text.bytes
    self.depthLimit = depthLimit
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      problems.add(.unsupported, "the text is UTF-16; save it as UTF-8", at: 0)
      return
    }
    let offsets = CharacterOffsets(bytes, problems: &problems)
    read(offsets)
    while !open.isEmpty { closeCollection(at: bytes.count) }
    if root == nil, problems.all.isEmpty {
      problems.add(.syntax, "expected a value; the text is empty", at: bytes.count)
    }
  }

  private mutating func read(_ offsets: CharacterOffsets) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    offsets.text.withUnsafeBufferPointer { text in
      yaml_parser_set_input_string(parser, text.baseAddress, text.count)
      var isDone = false
      while !isDone {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else {
          report(parser.pointee, offsets)
          return
        }
        isDone = take(event, offsets)
        yaml_event_delete(&event)
      }
    }
  }

  /// - Returns: whether the document has ended.
  private mutating func take(_ event: yaml_event_t, _ offsets: CharacterOffsets) -> Bool {
    let range =
      offsets.offset(event.start_mark.index)..<offsets.offset(event.end_mark.index)
    switch event.type {
    case YAML_STREAM_END_EVENT: return true
    case YAML_DOCUMENT_START_EVENT where root != nil:
      problems.add(
        .unsupported, "only the first document of the text is read", at: range.lowerBound)
      return true
    case YAML_SCALAR_EVENT where skipped == 0:
      add(scalar(event, range))
    case YAML_ALIAS_EVENT where skipped == 0:
      add(alias(String(cString: event.data.alias.anchor), range))
    case YAML_SEQUENCE_START_EVENT:
      let data = event.data.sequence_start
      openCollection(
        isMapping: false, range, anchor: data.anchor, tag: data.tag,
        isFlow: data.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let data = event.data.mapping_start
      openCollection(
        isMapping: true, range, anchor: data.anchor, tag: data.tag,
        isFlow: data.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      if skipped > 0 {
        skipped -= 1
      } else {
        closeCollection(at: range.upperBound)
      }
    default: break
    }
    // libyaml's own work grows with the square of the depth of brackets.
    return skipped > 10_000 || problems.isFull
  }

  private func scalar(_ event: yaml_event_t, _ range: Range<Int>) -> YAMLNode {
    let data = event.data.scalar
    let text = String(
      decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
    let style: YAMLNode.ScalarStyle =
      switch data.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .single
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .double
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    let start = contentStart(range, hasProperties: data.anchor != nil || data.tag != nil)
    var end = range.upperBound
    if style == .literal || style == .folded {
      end = endOfBlockScalar(start..<end)
    }
    return YAMLNode(
      content: .scalar(text, style), range: start..<max(start, end), start: range.lowerBound,
      anchor: data.anchor.map { String(cString: $0) }, tag: data.tag.map { String(cString: $0) })
  }

  private mutating func alias(_ name: String, _ range: Range<Int>) -> YAMLNode {
    if anchors[name] == nil {
      let isOpen = open.contains { $0.node.anchor == name }
      problems.add(
        isOpen ? .unsupported : .syntax,
        isOpen
          ? "the alias *\(name) stands inside what it stands for"
          : "there is no anchor &\(name) before this alias", at: range.lowerBound)
    }
    return YAMLNode(
      content: .alias(name, anchors[name]), range: range, start: range.lowerBound)
  }

  private mutating func openCollection(
    isMapping: Bool, _ range: Range<Int>, anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?, isFlow: Bool
  ) {
    guard skipped == 0, open.count < depthLimit else {
      if skipped == 0 {
        problems.add(
          .tooDeep, "sequences and mappings stand more than \(depthLimit) deep",
          at: range.lowerBound)
        add(YAMLNode(content: .tooDeep, range: range, start: range.lowerBound))
      }
      skipped += 1
      return
    }
    let start = contentStart(range, hasProperties: anchor != nil || tag != nil)
    let node = YAMLNode(
      content: .sequence([]), range: start..<start, start: range.lowerBound,
      anchor: anchor.map { String(cString: $0) }, tag: tag.map { String(cString: $0) },
      isFlow: isFlow)
    open.append(OpenCollection(node: node, isMapping: isMapping))
  }

  private mutating func closeCollection(at offset: Int) {
    guard var collection = open.popLast() else { return }
    // A block collection ends with its last item; libyaml's mark is where the next thing begins.
    let last = collection.items.last?.range.upperBound ?? collection.node.range.lowerBound
    let end = collection.node.isFlow ? offset : last
    collection.node.range =
      collection.node.range
      .lowerBound..<max(
        end, collection.node.range.lowerBound)
    if collection.isMapping {
      let items = collection.items
      var pairs = stride(from: 0, to: items.count - 1, by: 2).map {
        YAMLPair(key: items[$0], value: items[$0 + 1])
      }
      // An error may come between a key and its value.
      if items.count % 2 == 1 {
        let end = items[items.count - 1].range.upperBound
        let missing = YAMLNode(content: .scalar("", .plain), range: end..<end, start: end)
        pairs.append(YAMLPair(key: items[items.count - 1], value: missing))
      }
      collection.node.content = .mapping(pairs)
    } else {
      collection.node.content = .sequence(collection.items)
    }
    add(collection.node)
  }

  private mutating func add(_ node: YAMLNode) {
    if let anchor = node.anchor { anchors[anchor] = node }
    if open.isEmpty {
      if root == nil { root = node }
    } else {
      open[open.count - 1].items.append(node)
    }
  }

  // MARK: - Places

  /// Where the content begins behind anchor and tag, which stand in either order with blanks,
  /// line ends and comments between.
  private func contentStart(_ range: Range<Int>, hasProperties: Bool) -> Int {
    guard hasProperties else { return range.lowerBound }
    var offset = range.lowerBound
    while offset < bytes.count,
      bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!")
    {
      while offset < bytes.count, bytes[offset] > 0x20, !isFlowEnd(bytes[offset]) { offset += 1 }
      let end = offset
      offset = endOfBlanksAndComments(from: offset)
      // Nothing follows: an empty scalar.
      if offset >= bytes.count { return end }
    }
    return offset
  }

  private func isFlowEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
  }

  private func endOfBlanksAndComments(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "#") {
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
      } else if bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// The end of the last line of a block scalar, without its line end.
  private func endOfBlockScalar(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    let header = bytes[range].prefix { $0 != 0x0A && $0 != 0x0D }
    if header.contains(UInt8(ascii: "+")) {
      if end > range.lowerBound, bytes[end - 1] == 0x0A { end -= 1 }
      if end > range.lowerBound, bytes[end - 1] == 0x0D { end -= 1 }
      return end
    }
    while end > header.endIndex, bytes[end - 1] == 0x20 || (0x09...0x0D).contains(bytes[end - 1]) {
      end -= 1
    }
    return end
  }

  // MARK: - Errors

  private mutating func report(_ parser: yaml_parser_t, _ offsets: CharacterOffsets) {
    let offset = offsets.offset(parser.problem_mark.index)
    guard let problem = parser.problem else {
      problems.add(.syntax, "the text is not YAML", at: offset)
      return
    }
    if bytes.indices.contains(offset), bytes[offset] == 0x09 {
      problems.add(.syntax, "a tab cannot indent a line; use blanks", at: offset)
      return
    }
    var message = String(cString: problem)
    if let context = parser.context {
      message += " \(String(cString: context))"
      if parser.context_mark.line != parser.problem_mark.line {
        message += " that begins at line \(parser.context_mark.line + 1)"
      }
    }
    problems.add(.syntax, message, at: offset)
  }
}

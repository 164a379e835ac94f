public import OrderedJSON
import YAMLSource

/// The definition of a state machine inside a template: a text of its own, that goes back to its
/// place with nothing else changed.
public struct EmbeddedDefinition: Sendable {
  public let logicalID: String
  public let substitutions: JSONObject
  /// The definition's text and what it is written in.
  public let bytes: [UInt8]
  public let format: Document.Format

  let template: Template
  let form: Form
  /// Whether a block of text stands behind `!Sub`.
  let isTagged: Bool

  /// How the definition is written in the template.
  enum Form: Sendable {
    /// As an object, or a block of text behind `|`: its lines, without their common indentation.
    case lines(IndentedLines)
    /// As a text in quotes.
    case text(JSONPointer)
    /// As texts and references that Fn::Join puts together.
    case join(JSONPointer, [JoinedPart])
  }

  init?(in template: Template, _ machine: Template.Machine, at place: JSONPointer) {
    self.template = template
    logicalID = machine.logicalID
    substitutions = machine.substitutions
    guard let node = template.tree.root?[place] else { return nil }
    isTagged = template.tree.text.bytes[node.range].starts(with: "!Sub".utf8)
    if let (join, parts) = JoinedPart.parts(of: node, at: place) {
      form = .join(join, parts)
      bytes = Array(parts.map(\.text).joined().utf8)
    } else if let (text, string) = Self.string(node, at: place) {
      if template.format == .yaml, let node = template.tree.root?[text],
        let lines = IndentedLines.block(
          in: template.tree.text.bytes,
          YAMLTag.content(of: node.range, in: template.tree.text.bytes))
      {
        form = .lines(lines)
        bytes = lines.text(in: template.tree.text.bytes)
      } else {
        form = .text(text)
        bytes = Array(string.utf8)
      }
    } else if node.isObject {
      let lines = IndentedLines(
        object: node.range, in: template.tree.text.bytes,
        startsLine: template.format == .yaml)
      form = .lines(lines)
      bytes = lines.text(in: template.tree.text.bytes)
      format = template.format
      return
    } else {
      return nil
    }
    format = Document.format(ofFile: "", bytes: bytes)
  }

  /// A text as it stands, or inside Fn::Sub, written out or as `!Sub`.
  private static func string(_ node: SourceNode, at place: JSONPointer) -> (JSONPointer, String)? {
    if let text = node.string { return (place, text) }
    if let text = node.elements?.first?.string, node.elements?.count == 2 {
      return (place.appending(0), text)
    }
    guard let inner = node["Fn::Sub"] else { return nil }
    return string(inner, at: place.appending("Fn::Sub"))
  }

  /// The document, without what stands around it.
  public var document: Document { Document(bytes, format: format) }

  /// Where a place of the definition is in the template.
  public func position(_ inner: SourcePosition) -> SourcePosition {
    let text = template.tree.text
    switch form {
    case .lines(let lines):
      let start = text.position(at: lines.range.lowerBound)
      let isFirst = inner.line == 1 && lines.firstLineIsInside
      return SourcePosition(
        line: start.line + inner.line - 1,
        column: inner.column + (isFirst ? start.column - 1 : lines.indentation))
    case .text(let pointer):
      guard let range = template.tree.root?[pointer]?.range else { return inner }
      let offset = SourceText(bytes).offset(of: inner)
      return text.position(at: EscapedText.offset(of: offset, in: text.bytes, range))
    case .join(let pointer, let parts):
      var rest = SourceText(bytes).offset(of: inner)
      for part in parts {
        let length = part.text.utf8.count
        if rest < length, let range = template.tree.root?[pointer.appending(part.index)]?.range {
          return text.position(
            at: part.isText
              ? EscapedText.offset(of: rest, in: text.bytes, range) : range.lowerBound)
        }
        rest -= length
      }
      return text.position(at: template.tree.root?[pointer]?.range.lowerBound ?? 0)
    }
  }

  /// The whole template with another text of this definition.
  ///
  /// - Throws: `TreeEditError` where the place cannot be written.
  public func replacing(with new: [UInt8]) throws(TreeEditError) -> [UInt8] {
    guard new != bytes else { return template.tree.text.bytes }
    let text = template.tree.text
    switch form {
    case .lines(let lines):
      return text.bytes.replacing(lines.range, with: lines.indented(new))
    case .text(let pointer):
      return try setting([pointer], to: [.string(String(decoding: new, as: UTF8.self))])
    case .join(let pointer, let parts):
      let values = JoinedPart.values(of: String(decoding: new, as: UTF8.self), like: parts)
      guard values.count == parts.count else {
        return try edited(.set(pointer, .array(values)))
      }
      let changed = values.indices.filter { values[$0] != parts[$0].value }
      return try setting(
        changed.map { pointer.appending(parts[$0].index) }, to: changed.map { values[$0] })
    }
  }

  /// Sets texts; in YAML in their own place, so that a tag before them stays.
  private func setting(_ pointers: [JSONPointer], to values: [JSONValue]) throws(TreeEditError)
    -> [UInt8]
  {
    var bytes = template.tree.text.bytes
    let places = zip(pointers, values).compactMap { pointer, value in
      template.tree.root?[pointer].map { node in
        (
          range: template.format == .yaml ? YAMLTag.content(of: node.range, in: bytes) : node.range,
          value: value
        )
      }
    }
    for (range, value) in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      // The line end after a block of text is its own, after one in quotes it is not.
      var end = range.upperBound
      while end > range.lowerBound, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
      bytes = bytes.replacing(range.lowerBound..<end, with: Array(value.compactText.utf8))
    }
    return bytes
  }

  private func edited(_ edit: TreeEdit) throws(TreeEditError) -> [UInt8] {
    switch template.format {
    case .json: try JSONSource.applying(edit, to: template.tree).bytes
    case .yaml: try YAMLSource.applying(edit, to: template.tree).bytes
    }
  }
}

enum YAMLTag {
  /// A value's place without the tag or anchor before it: `!Sub`.
  static func content(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound,
      bytes[start] == UInt8(ascii: "!") || bytes[start] == UInt8(ascii: "&")
    {
      while start < range.upperBound, bytes[start] > 0x20 { start += 1 }
      while start < range.upperBound, bytes[start] <= 0x20 { start += 1 }
    }
    return start..<range.upperBound
  }
}

extension [UInt8] {
  func replacing(_ range: Range<Int>, with new: [UInt8]) -> [UInt8] {
    Array(self[..<range.lowerBound]) + new + Array(self[range.upperBound...])
  }
}

extension SourceText {
  /// Byte offset of a place; the end of the line where it has fewer columns.
  func offset(of position: SourcePosition) -> Int {
    guard lineStarts.indices.contains(position.line - 1) else { return bytes.count }
    var offset = lineStarts[position.line - 1]
    var column = 1
    while offset < bytes.count, column < position.column {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      column += 1
    }
    return offset
  }
}

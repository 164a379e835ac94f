/// A text, what it says, and where it says it: the common form of a JSON and a YAML file.
public struct SourceTree: Sendable {
  /// The file's bytes, unchanged.
  public var text: SourceText
  /// Nil where nothing could be read.
  public var root: SourceNode?
  /// What is wrong with the text; empty for a clean file. A text with problems can still have a
  /// root: the parser goes on where it can.
  public var problems: [SourceProblem]

  package init(text: SourceText, root: SourceNode?, problems: [SourceProblem]) {
    self.text = text
    self.root = root
    self.problems = problems
  }
}

/// A value of the tree with its place in the text.
public struct SourceNode: Sendable {
  public indirect enum Content: Sendable {
    case scalar(JSONValue)
    case array([SourceNode])
    case object([SourceMember])
  }

  public var content: Content
  /// Byte offsets, end exclusive.
  public var range: Range<Int>

  package init(content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A member of an object in the text. A repeated key stays in the tree; look-up finds the last.
public struct SourceMember: Sendable {
  public var key: String
  public var keyRange: Range<Int>
  public var value: SourceNode

  package init(key: String, keyRange: Range<Int>, value: SourceNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}

/// Something wrong with a text, at a place in it.
public struct SourceProblem: Error, Hashable, Sendable {
  public enum Code: String, Sendable {
    case syntax, duplicateKey, tooDeep, invalidUTF8, loneSurrogate, unsupported
  }

  public var code: Code
  /// One line, without the place: `expected ',' or '}' after a member`.
  public var message: String
  /// Byte offset.
  public var offset: Int

  package init(code: Code, message: String, offset: Int) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}

extension SourceNode {
  /// The value without places. Of repeated keys the last counts, at the place of the first.
  public var value: JSONValue {
    switch content {
    case .scalar(let value): return value
    case .array(let elements): return .array(elements.map(\.value))
    case .object(let members):
      var object = JSONObject()
      for member in members { object[member.key] = member.value.value }
      return .object(object)
    }
  }

  public subscript(key: String) -> SourceNode? {
    guard case .object(let members) = content else { return nil }
    return members.last { $0.key.isByteEqual(to: key) }?.value
  }

  public subscript(index: Int) -> SourceNode? {
    guard case .array(let elements) = content, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  public subscript(pointer: JSONPointer) -> SourceNode? {
    var node = self
    for token in pointer.tokens {
      let next: SourceNode? =
        switch token {
        case .key(let key): node[key]
        case .index(let index): node[index]
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}

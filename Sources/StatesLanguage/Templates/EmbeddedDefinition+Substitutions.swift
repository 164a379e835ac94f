import OrderedJSON

extension EmbeddedDefinition {
  /// Whether CloudFormation puts a value in the place that a finding asks for: `${name}` of
  /// DefinitionSubstitutions, or any in a text of Fn::Sub or Fn::Join.
  public func settles(_ finding: Finding, in document: Document) -> Bool {
    guard finding.code == "SUBSTITUTION_NEEDED" else { return false }
    if isSubstituted { return true }
    guard let text = document.tree.root?[finding.pointer]?.string else { return false }
    let names = Self.names(in: text)
    return !names.isEmpty && names.allSatisfy { substitutions[$0] != nil }
  }

  private var isSubstituted: Bool {
    switch form {
    case .join: return true
    case .text(let place) where place.tokens.contains(.key("Fn::Sub")): return true
    case .text(let place):
      guard let range = template.tree.root?[place]?.range else { return false }
      return template.tree.text.bytes[range].starts(with: "!Sub".utf8)
    case .lines: return isTagged
    }
  }

  /// The document with the values that DefinitionSubstitutions writes out: texts and numbers. A
  /// reference stays as it is.
  public var substituted: Document {
    var text = String(decoding: bytes, as: UTF8.self)
    var isChanged = false
    for member in substitutions.members {
      let value: String
      switch member.value {
      case .string(let string):
        value = String(JSONValue.string(string).compactText.dropFirst().dropLast())
      case .number, .bool: value = member.value.compactText
      default: continue
      }
      let parts = text.split(separator: "${\(member.key)}", omittingEmptySubsequences: false)
      if parts.count > 1 {
        text = parts.joined(separator: value)
        isChanged = true
      }
    }
    return isChanged ? Document(Array(text.utf8), format: format) : document
  }

  /// The names in `${…}`.
  private static func names(in text: String) -> [String] {
    var names: [String] = []
    var rest = text[...]
    while let start = rest.range(of: "${"), let end = rest[start.upperBound...].firstIndex(of: "}")
    {
      names.append(String(rest[start.upperBound..<end]))
      rest = rest[end...]
    }
    return names
  }
}

extension Substring {
  fileprivate func range(of text: String) -> Range<Substring.Index>? {
    ranges(of: text).first
  }
}

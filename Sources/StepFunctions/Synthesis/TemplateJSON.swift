import OrderedJSON

/// Values as JSON: for a template, or to be read.
struct TemplateJSON {
  private let value: TemplateValue

  init(_ value: TemplateValue) { self.value = value }

  /// With references as CloudFormation reads them.
  var template: JSONValue {
    Self.json(value) { text in
      if let literal = text.literal { return .string(literal) }
      let parts: [JSONValue] = text.parts.map { part in
        switch part {
        case .literal(let text): .string(text)
        case .reference(let reference): reference.template
        }
      }
      return parts.count == 1 ? parts[0] : ["Fn::Join": ["", .array(parts)]]
    }
  }

  /// With references as placeholders: `${Fn9270CBC0.Arn}`.
  var placeholders: JSONValue { Self.json(value) { .string($0.placeholderText) } }

  /// With texts made of references by a function.
  func resolved(_ resolve: (TemplateReference) -> String) -> JSONValue {
    Self.json(value) { text in
      .string(
        text.parts.map { part in
          switch part {
          case .literal(let text): text
          case .reference(let reference): resolve(reference)
          }
        }.joined())
    }
  }

  /// As JSON text in which the references stay what they are.
  var text: TemplateString {
    // The text is written with marks in place of what refers, and taken apart there.
    var marked: [[TemplateString.Part]] = []
    let json = Self.json(value) { text in
      let isPlain = text.literal.map { !$0.unicodeScalars.contains(Self.mark) } ?? false
      if isPlain { return .string(text.literal ?? "") }
      var result = ""
      for part in text.parts {
        if case .literal(let text) = part, !text.unicodeScalars.contains(Self.mark) {
          result += text
        } else {
          result.unicodeScalars.append(Self.mark)
          result += "\(marked.count)"
          result.unicodeScalars.append(Self.mark)
          marked.append([part])
        }
      }
      return .string(result)
    }
    var text = TemplateString("")
    let pieces = json.compactText.unicodeScalars.split(
      separator: Self.mark, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      if index % 2 == 0 {
        text.append(.literal(String(piece)))
      } else if let number = Int(String(piece)), marked.indices.contains(number) {
        for part in marked[number] { text.append(part) }
      }
    }
    return text
  }

  /// The last scalar for private use. A text that holds it is marked as a whole.
  private static let mark: Unicode.Scalar = "\u{10FFFD}"

  private static func json(
    _ value: TemplateValue, _ string: (TemplateString) -> JSONValue
  ) -> JSONValue {
    switch value {
    case .null, .invalid: .null
    case .bool(let value): .bool(value)
    case .number(let value): .number(value)
    case .string(let text), .path(let text): string(text)
    case .wholeInput: .string("$")
    case .array(let elements): .array(elements.map { json($0, string) })
    case .object(let object):
      .object(
        JSONObject(
          object.members.map { JSONMember(key: $0.key, value: json($0.value, string)) }))
    }
  }
}

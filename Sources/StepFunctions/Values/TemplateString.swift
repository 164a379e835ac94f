/// A text in a template: literal parts and references that CloudFormation replaces.
///
/// ```swift
/// let objects: TemplateString = "\(bucket.arn)/*"
/// let rule: TemplateString = "arn:\(.partition):events:\(.region):\(.accountID):rule/nightly"
/// ```
public struct TemplateString: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case literal(String)
    case reference(TemplateReference)
  }

  /// No two literals stand side by side, none is empty.
  public private(set) var parts: [Part] = []

  public init(_ text: String) { append(.literal(text)) }

  public init(_ reference: TemplateReference) { append(.reference(reference)) }

  init(parts: some Sequence<Part>) {
    for part in parts { append(part) }
  }

  mutating func append(_ part: Part) {
    guard case .literal(let text) = part else { return parts.append(part) }
    if text.isEmpty { return }
    if case .literal(let before) = parts.last {
      parts[parts.count - 1] = .literal(before + text)
    } else {
      parts.append(part)
    }
  }

  /// The text where it holds no reference.
  public var literal: String? {
    switch parts.count {
    case 0: ""
    case 1: if case .literal(let text) = parts[0] { text } else { nil }
    default: nil
    }
  }

  public static func + (a: TemplateString, b: TemplateString) -> TemplateString {
    TemplateString(parts: a.parts + b.parts)
  }

  /// The text with its references as placeholders: `${Fn9270CBC0.Arn}`.
  public var placeholderText: String {
    parts.map { part in
      switch part {
      case .literal(let text): text
      case .reference(let reference): "${\(reference.placeholder)}"
      }
    }.joined()
  }
}

extension TemplateString: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(value) }

  public init(stringInterpolation: Interpolation) { self.init(parts: stringInterpolation.parts) }

  public struct Interpolation: StringInterpolationProtocol {
    var parts: [Part] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { parts.append(.literal(literal)) }

    public mutating func appendInterpolation(_ text: String) { parts.append(.literal(text)) }

    public mutating func appendInterpolation(_ number: Int) { parts.append(.literal("\(number)")) }

    public mutating func appendInterpolation(_ text: TemplateString) { parts += text.parts }

    public mutating func appendInterpolation(_ reference: TemplateReference) {
      parts.append(.reference(reference))
    }
  }
}

extension TemplateString: CustomStringConvertible {
  public var description: String { placeholderText }
}

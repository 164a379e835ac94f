public import OrderedJSON

/// A value of a state's field or of a resource's property: JSON whose texts may refer to resources,
/// and whose members may be paths into the data of an execution.
///
/// Written as a literal:
///
/// ```swift
/// let payload: TemplateValue = [
///   "orderId": .path("$.order.id"), "token": .taskToken, "bucket": .string(bucket.name), "retries": 3,
/// ]
/// ```
public indirect enum TemplateValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(TemplateString)
  /// A path or an intrinsic function, evaluated when the state runs: its member's key gets `.$`.
  case path(TemplateString)
  /// The state's whole input in the state's query language: `$`, or `{% $states.input %}`.
  case wholeInput
  case array([TemplateValue])
  case object(TemplateObject)
  /// What could not be made: reported where it is used.
  case invalid(String)

  /// `$$.Task.Token`: the token that SendTaskSuccess and SendTaskFailure ask for.
  public static let taskToken = TemplateValue.path("$$.Task.Token")

  public static func text(_ text: String) -> TemplateValue { .string(TemplateString(text)) }

  public static func integer(_ value: Int) -> TemplateValue { .number(JSONNumber(value)) }

  public static func reference(_ reference: TemplateReference) -> TemplateValue {
    .string(TemplateString(reference))
  }

  public init(_ text: TemplateString) { self = .string(text) }
  public init(_ text: String) { self = .text(text) }
  public init(_ value: Int) { self = .integer(value) }
  public init(_ value: Double) { self = .number(JSONNumber(value)) }
  public init(_ value: Bool) { self = .bool(value) }
  public init(_ elements: [TemplateString]) { self = .array(elements.map { .string($0) }) }

  /// A JSON value as it is.
  public init(_ json: JSONValue) {
    self =
      switch json {
      case .null: .null
      case .bool(let value): .bool(value)
      case .number(let value): .number(value)
      case .string(let value): .text(value)
      case .array(let elements): .array(elements.map { TemplateValue($0) })
      case .object(let object):
        .object(
          TemplateObject(object.members.map { ($0.key, TemplateValue($0.value)) }))
      }
  }

  public var object: TemplateObject? {
    if case .object(let object) = self { object } else { nil }
  }

  public var string: TemplateString? {
    if case .string(let text) = self { text } else { nil }
  }
}

extension TemplateValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .text(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .number(JSONNumber(value)) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: TemplateValue...) { self = .array(elements) }
  public init(nilLiteral: ()) { self = .null }

  public init(dictionaryLiteral elements: (String, TemplateValue)...) {
    self = .object(TemplateObject(elements))
  }

  /// A text with references in it. A path in it is a problem: a field is a path as a whole or not
  /// at all.
  public init(stringInterpolation: Interpolation) {
    let text = TemplateString(parts: stringInterpolation.text.parts)
    self =
      if let path = stringInterpolation.path {
        .invalid(
          "A path must be the whole value, but '\(path)' stands inside a longer text. Put the texts "
            + "together with JSONPath.format(\"… {}\", .path(\"\(path)\")).")
      } else {
        .string(text)
      }
  }

  public struct Interpolation: StringInterpolationProtocol {
    var text: TemplateString.Interpolation
    var path: TemplateString?

    public init(literalCapacity: Int, interpolationCount: Int) {
      text = TemplateString.Interpolation(
        literalCapacity: literalCapacity, interpolationCount: interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { text.appendLiteral(literal) }

    public mutating func appendInterpolation(_ value: String) { text.appendInterpolation(value) }

    public mutating func appendInterpolation(_ number: Int) { text.appendInterpolation(number) }

    public mutating func appendInterpolation(_ value: TemplateString) {
      text.appendInterpolation(value)
    }

    public mutating func appendInterpolation(_ reference: TemplateReference) {
      text.appendInterpolation(reference)
    }

    public mutating func appendInterpolation(_ value: TemplateValue) {
      switch value {
      case .string(let value): text.appendInterpolation(value)
      case .number(let value): text.appendLiteral(value.text)
      case .bool(let value): text.appendLiteral("\(value)")
      case .path(let value): path = value
      case .wholeInput: path = "$"
      case .null, .array, .object, .invalid: path = "…"
      }
    }
  }
}

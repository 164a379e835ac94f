public import StepFunctions

/// A value of an item's attribute, with its type. Values are texts, paths, or expressions of JSONata.
public struct DynamoAttributeValue: Hashable, Sendable {
  let template: TemplateValue

  private init(_ type: String, _ value: TemplateValue) { template = [type: value] }

  public static func fromString(_ value: TemplateValue) -> DynamoAttributeValue { Self("S", value) }

  public static func fromNumber(_ value: Int) -> DynamoAttributeValue { Self("N", "\(value)") }

  public static func fromNumber(_ value: Double) -> DynamoAttributeValue {
    value.isFinite
      ? Self("N", .text("\(value)"))
      : Self("N", .invalid("DynamoDB has no number \(value). Write it as a string."))
  }

  /// A number as a text: DynamoDB keeps up to 38 digits.
  public static func numberFromString(_ value: TemplateValue) -> DynamoAttributeValue {
    Self("N", value)
  }

  /// Base64 text.
  public static func fromBinary(_ value: TemplateValue) -> DynamoAttributeValue { Self("B", value) }

  public static func fromStringSet(_ values: [String]) -> DynamoAttributeValue {
    Self("SS", .array(values.map { .text($0) }))
  }

  public static func fromNumberSet(_ values: [Int]) -> DynamoAttributeValue {
    Self("NS", .array(values.map { "\($0)" }))
  }

  /// Base64 texts.
  public static func fromBinarySet(_ values: [String]) -> DynamoAttributeValue {
    Self("BS", .array(values.map { .text($0) }))
  }

  public static func fromMap(
    _ values: KeyValuePairs<String, DynamoAttributeValue>
  ) -> DynamoAttributeValue {
    Self("M", DynamoItem(values).template)
  }

  /// A path to a map of values with types.
  public static func mapFromJSONPath(_ path: String) -> DynamoAttributeValue {
    Self("M", JSONPath.objectAt(path))
  }

  public static func fromList(_ values: [DynamoAttributeValue]) -> DynamoAttributeValue {
    Self("L", .array(values.map(\.template)))
  }

  /// A path to a list of values with types.
  public static func listFromJSONPath(_ path: String) -> DynamoAttributeValue {
    Self("L", JSONPath.listAt(path))
  }

  public static func fromBoolean(_ value: Bool) -> DynamoAttributeValue {
    Self("BOOL", .bool(value))
  }

  public static func booleanFromJSONPath(_ path: String) -> DynamoAttributeValue {
    Self("BOOL", JSONPath.stringAt(path))
  }

  public static let null = Self("NULL", true)
}

extension DynamoAttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral
{
  public init(stringLiteral value: String) { self = .fromString(.text(value)) }
  public init(integerLiteral value: Int) { self = .fromNumber(value) }
  public init(booleanLiteral value: Bool) { self = .fromBoolean(value) }
}

/// Attributes by name.
struct DynamoItem {
  private let attributes: KeyValuePairs<String, DynamoAttributeValue>

  init(_ attributes: KeyValuePairs<String, DynamoAttributeValue>) { self.attributes = attributes }

  var template: TemplateValue {
    .object(TemplateObject(attributes.map { ($0.key, $0.value.template) }))
  }

  /// Nil where there are none.
  var present: TemplateValue? {
    // Not as one expression: nil would be a null of JSON in it.
    if attributes.isEmpty { return nil }
    return template
  }

  /// - Throws: where there are none.
  func required(_ name: String) throws(ConstructError) -> TemplateValue {
    guard !attributes.isEmpty else { throw ConstructError("\(name) must have an attribute.") }
    return template
  }
}

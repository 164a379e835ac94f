public import OrderedJSON
public import StepFunctions

/// A value beside a message, by which subscriptions can be filtered.
public struct MessageAttribute: Hashable, Sendable {
  let dataType: String
  let value: TemplateValue
  private var isBinary: Bool { dataType == "Binary" }

  /// A text, or a path to one.
  public static func string(_ value: TemplateValue) -> MessageAttribute {
    MessageAttribute(dataType: "String", value: value)
  }

  public static func number(_ value: Int) -> MessageAttribute { number("\(value)") }

  /// A number as a text, or a path to one.
  public static func number(_ value: TemplateValue) -> MessageAttribute {
    MessageAttribute(dataType: "Number", value: value)
  }

  /// Base64 text, or a path to one.
  public static func binary(_ value: TemplateValue) -> MessageAttribute {
    MessageAttribute(dataType: "Binary", value: value)
  }

  /// Texts, numbers, booleans and null.
  public static func array(_ elements: [JSONValue]) -> MessageAttribute {
    MessageAttribute(
      dataType: "String.Array", value: .text(JSONValue.array(elements).compactText))
  }

  var template: TemplateValue {
    ["DataType": .text(dataType), isBinary ? "BinaryValue" : "StringValue": value]
  }
}

extension MessageAttribute: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  public init(stringLiteral value: String) { self = .string(.text(value)) }
  public init(integerLiteral value: Int) { self = .number(value) }
}

public import OrderedJSON

/// A test a Choice state makes of its input.
public indirect enum ChoiceRule: Hashable, Sendable {
  /// Variable, comparison operator and operand.
  case comparison(variable: String, ComparisonOperator, JSONValue)
  case and([ChoiceRule])
  case or([ChoiceRule])
  case not(ChoiceRule)
  /// A JSONata Condition, delimiters included; or the literal `true` or `false` as a text.
  case condition(String)
}

/// The 39 comparison operators of the States Language.
public enum ComparisonOperator: String, Hashable, Sendable, CaseIterable {
  case stringEquals = "StringEquals"
  case stringEqualsPath = "StringEqualsPath"
  case stringLessThan = "StringLessThan"
  case stringLessThanPath = "StringLessThanPath"
  case stringGreaterThan = "StringGreaterThan"
  case stringGreaterThanPath = "StringGreaterThanPath"
  case stringLessThanEquals = "StringLessThanEquals"
  case stringLessThanEqualsPath = "StringLessThanEqualsPath"
  case stringGreaterThanEquals = "StringGreaterThanEquals"
  case stringGreaterThanEqualsPath = "StringGreaterThanEqualsPath"
  case stringMatches = "StringMatches"
  case numericEquals = "NumericEquals"
  case numericEqualsPath = "NumericEqualsPath"
  case numericLessThan = "NumericLessThan"
  case numericLessThanPath = "NumericLessThanPath"
  case numericGreaterThan = "NumericGreaterThan"
  case numericGreaterThanPath = "NumericGreaterThanPath"
  case numericLessThanEquals = "NumericLessThanEquals"
  case numericLessThanEqualsPath = "NumericLessThanEqualsPath"
  case numericGreaterThanEquals = "NumericGreaterThanEquals"
  case numericGreaterThanEqualsPath = "NumericGreaterThanEqualsPath"
  case booleanEquals = "BooleanEquals"
  case booleanEqualsPath = "BooleanEqualsPath"
  case timestampEquals = "TimestampEquals"
  case timestampEqualsPath = "TimestampEqualsPath"
  case timestampLessThan = "TimestampLessThan"
  case timestampLessThanPath = "TimestampLessThanPath"
  case timestampGreaterThan = "TimestampGreaterThan"
  case timestampGreaterThanPath = "TimestampGreaterThanPath"
  case timestampLessThanEquals = "TimestampLessThanEquals"
  case timestampLessThanEqualsPath = "TimestampLessThanEqualsPath"
  case timestampGreaterThanEquals = "TimestampGreaterThanEquals"
  case timestampGreaterThanEqualsPath = "TimestampGreaterThanEqualsPath"
  case isNull = "IsNull"
  case isPresent = "IsPresent"
  case isNumeric = "IsNumeric"
  case isString = "IsString"
  case isBoolean = "IsBoolean"
  case isTimestamp = "IsTimestamp"
}

/// Why an expression is not a rule.
public struct ChoiceExpressionError: Error, Hashable, Sendable {
  /// `string not closed`
  public var message: String
  /// From 1, in code points.
  public var column: Int

  public init(message: String, column: Int) {
    self.message = message
    self.column = column
  }
}

extension ChoiceRule {
  /// Reads an expression: `$.status == "FAILED" and $.attempts >= 3`. README has the grammar.
  public init(expression: String) throws(ChoiceExpressionError) {
    throw ChoiceExpressionError(message: "", column: 1)
  }

  /// The expression that reads back to this rule.
  public var expression: String { "" }

  /// The members of the rule's JSON object, without Next.
  public var json: JSONObject { [:] }
}

import OrderedJSON
import StatesLanguage

extension Condition {
  /// `$.a == "x"`
  public static func stringEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .stringEquals, .string(value))
  }

  /// `$.a == string($.b)`
  public static func stringEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .stringEqualsPath, path: path)
  }

  /// `$.a < "x"`
  public static func stringLessThan(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .stringLessThan, .string(value))
  }

  /// `$.a < string($.b)`
  public static func stringLessThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .stringLessThanPath, path: path)
  }

  /// `$.a <= "x"`
  public static func stringLessThanEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .stringLessThanEquals, .string(value))
  }

  /// `$.a <= string($.b)`
  public static func stringLessThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .stringLessThanEqualsPath, path: path)
  }

  /// `$.a > "x"`
  public static func stringGreaterThan(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .stringGreaterThan, .string(value))
  }

  /// `$.a > string($.b)`
  public static func stringGreaterThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .stringGreaterThanPath, path: path)
  }

  /// `$.a >= "x"`
  public static func stringGreaterThanEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .stringGreaterThanEquals, .string(value))
  }

  /// `$.a >= string($.b)`
  public static func stringGreaterThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .stringGreaterThanEqualsPath, path: path)
  }

  /// `$.a == 1`
  public static func numberEquals(_ variable: String, _ value: Double) -> Condition {
    comparison(variable, .numericEquals, .number(JSONNumber(value)))
  }

  /// `$.a == number($.b)`
  public static func numberEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .numericEqualsPath, path: path)
  }

  /// `$.a < 1`
  public static func numberLessThan(_ variable: String, _ value: Double) -> Condition {
    comparison(variable, .numericLessThan, .number(JSONNumber(value)))
  }

  /// `$.a < number($.b)`
  public static func numberLessThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .numericLessThanPath, path: path)
  }

  /// `$.a <= 1`
  public static func numberLessThanEquals(_ variable: String, _ value: Double) -> Condition {
    comparison(variable, .numericLessThanEquals, .number(JSONNumber(value)))
  }

  /// `$.a <= number($.b)`
  public static func numberLessThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .numericLessThanEqualsPath, path: path)
  }

  /// `$.a > 1`
  public static func numberGreaterThan(_ variable: String, _ value: Double) -> Condition {
    comparison(variable, .numericGreaterThan, .number(JSONNumber(value)))
  }

  /// `$.a > number($.b)`
  public static func numberGreaterThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .numericGreaterThanPath, path: path)
  }

  /// `$.a >= 1`
  public static func numberGreaterThanEquals(_ variable: String, _ value: Double) -> Condition {
    comparison(variable, .numericGreaterThanEquals, .number(JSONNumber(value)))
  }

  /// `$.a >= number($.b)`
  public static func numberGreaterThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .numericGreaterThanEqualsPath, path: path)
  }

  /// `$.a == timestamp("2024-01-01T00:00:00Z")`
  public static func timestampEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .timestampEquals, .string(value))
  }

  /// `$.a == timestamp($.b)`
  public static func timestampEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .timestampEqualsPath, path: path)
  }

  /// `$.a < timestamp("2024-01-01T00:00:00Z")`
  public static func timestampLessThan(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .timestampLessThan, .string(value))
  }

  /// `$.a < timestamp($.b)`
  public static func timestampLessThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .timestampLessThanPath, path: path)
  }

  /// `$.a <= timestamp("2024-01-01T00:00:00Z")`
  public static func timestampLessThanEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .timestampLessThanEquals, .string(value))
  }

  /// `$.a <= timestamp($.b)`
  public static func timestampLessThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .timestampLessThanEqualsPath, path: path)
  }

  /// `$.a > timestamp("2024-01-01T00:00:00Z")`
  public static func timestampGreaterThan(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .timestampGreaterThan, .string(value))
  }

  /// `$.a > timestamp($.b)`
  public static func timestampGreaterThan(_ variable: String, path: String) -> Condition {
    comparison(variable, .timestampGreaterThanPath, path: path)
  }

  /// `$.a >= timestamp("2024-01-01T00:00:00Z")`
  public static func timestampGreaterThanEquals(_ variable: String, _ value: String) -> Condition {
    comparison(variable, .timestampGreaterThanEquals, .string(value))
  }

  /// `$.a >= timestamp($.b)`
  public static func timestampGreaterThanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .timestampGreaterThanEqualsPath, path: path)
  }

  /// `$.a == true`
  public static func booleanEquals(_ variable: String, _ value: Bool) -> Condition {
    comparison(variable, .booleanEquals, .bool(value))
  }

  /// `$.a == boolean($.b)`
  public static func booleanEquals(_ variable: String, path: String) -> Condition {
    comparison(variable, .booleanEqualsPath, path: path)
  }

  /// `$.a matches "log-*.txt"`; `*` stands for any characters.
  public static func stringMatches(_ variable: String, _ pattern: String) -> Condition {
    comparison(variable, .stringMatches, .string(pattern))
  }

  /// `$.a is present`
  public static func isPresent(_ variable: String) -> Condition {
    comparison(variable, .isPresent, true)
  }

  /// `$.a is not present`
  public static func isNotPresent(_ variable: String) -> Condition {
    comparison(variable, .isPresent, false)
  }

  /// `$.a is null`
  public static func isNull(_ variable: String) -> Condition {
    comparison(variable, .isNull, true)
  }

  /// `$.a is not null`
  public static func isNotNull(_ variable: String) -> Condition {
    comparison(variable, .isNull, false)
  }

  /// `$.a is numeric`
  public static func isNumeric(_ variable: String) -> Condition {
    comparison(variable, .isNumeric, true)
  }

  /// `$.a is not numeric`
  public static func isNotNumeric(_ variable: String) -> Condition {
    comparison(variable, .isNumeric, false)
  }

  /// `$.a is string`
  public static func isString(_ variable: String) -> Condition {
    comparison(variable, .isString, true)
  }

  /// `$.a is not string`
  public static func isNotString(_ variable: String) -> Condition {
    comparison(variable, .isString, false)
  }

  /// `$.a is boolean`
  public static func isBoolean(_ variable: String) -> Condition {
    comparison(variable, .isBoolean, true)
  }

  /// `$.a is not boolean`
  public static func isNotBoolean(_ variable: String) -> Condition {
    comparison(variable, .isBoolean, false)
  }

  /// `$.a is timestamp`
  public static func isTimestamp(_ variable: String) -> Condition {
    comparison(variable, .isTimestamp, true)
  }

  /// `$.a is not timestamp`
  public static func isNotTimestamp(_ variable: String) -> Condition {
    comparison(variable, .isTimestamp, false)
  }

  /// The name that the CDK's first documentation has for `stringEquals`.
  public static func stringEqual(_ variable: String, _ value: String) -> Condition {
    stringEquals(variable, value)
  }
}

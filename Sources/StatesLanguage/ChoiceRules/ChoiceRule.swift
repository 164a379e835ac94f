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

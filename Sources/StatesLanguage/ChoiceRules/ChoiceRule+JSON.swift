public import OrderedJSON

extension ChoiceRule {
  /// The members of the rule's JSON object, without Next.
  public var json: JSONObject {
    switch self {
    case .comparison(let variable, let comparison, let operand):
      ["Variable": .string(variable), comparison.rawValue: operand]
    case .and(let rules): ["And": .array(rules.map { .object($0.json) })]
    case .or(let rules): ["Or": .array(rules.map { .object($0.json) })]
    case .not(let rule): ["Not": .object(rule.json)]
    case .condition("true"): ["Condition": true]
    case .condition("false"): ["Condition": false]
    case .condition(let text): ["Condition": .string(text)]
    }
  }
}

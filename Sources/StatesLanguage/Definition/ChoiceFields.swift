public import OrderedJSON

public struct ChoiceFields: Hashable, Sendable {
  public var choices: [ChoiceBranch]
  public var defaultTarget: String?

  public init(choices: [ChoiceBranch], defaultTarget: String?) {
    self.choices = choices
    self.defaultTarget = defaultTarget
  }
}

/// An element of Choices: a rule and where it leads.
public struct ChoiceBranch: Hashable, Sendable {
  /// Nil where the rule cannot be decoded.
  public var rule: ChoiceRule?
  public var next: String?
  public var comment: String?
  public var assign: JSONObject?
  public var output: JSONValue?

  public init(
    rule: ChoiceRule?, next: String?, comment: String? = nil, assign: JSONObject? = nil,
    output: JSONValue? = nil
  ) {
    self.rule = rule
    self.next = next
    self.comment = comment
    self.assign = assign
    self.output = output
  }
}

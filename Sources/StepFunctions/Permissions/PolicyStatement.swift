/// A statement of an IAM policy that allows actions on resources.
public struct PolicyStatement: Hashable, Sendable {
  public enum Effect: String, Hashable, Sendable {
    case allow = "Allow"
    case deny = "Deny"
  }

  public var effect: Effect
  /// `lambda:InvokeFunction`
  public var actions: [String]
  public var resources: [TemplateString]
  /// `["StringEquals": ["iam:PassedToService": "sagemaker.amazonaws.com"]]`
  public var conditions: TemplateObject
  /// Whether one resource is written as a list, as the first CDK did with lists it only knew at
  /// the end.
  public var keepsResourceList: Bool

  public init(
    effect: Effect = .allow, actions: [String], resources: [TemplateString],
    conditions: TemplateObject = [:], keepsResourceList: Bool = false
  ) {
    self.effect = effect
    self.actions = actions
    self.resources = resources
    self.conditions = conditions
    self.keepsResourceList = keepsResourceList
  }

  var template: TemplateValue {
    var object: TemplateObject = [:]
    object["Action"] =
      actions.count == 1 ? .text(actions[0]) : .array(actions.map { .text($0) })
    if !conditions.isEmpty { object["Condition"] = .object(conditions) }
    object["Effect"] = .text(effect.rawValue)
    object["Resource"] =
      resources.count == 1 && !keepsResourceList
      ? .string(resources[0]) : TemplateValue(resources)
    return .object(object)
  }
}

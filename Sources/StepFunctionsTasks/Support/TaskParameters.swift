import StepFunctions

extension TemplateObject {
  /// The members that have a value, in their order.
  init(present members: KeyValuePairs<String, TemplateValue?>) {
    self.init(members.compactMap { key, value in value.map { (key, $0) } })
  }
}

extension TemplateValue {
  /// The members that have a value, in their order.
  static func present(_ members: KeyValuePairs<String, TemplateValue?>) -> TemplateValue {
    .object(TemplateObject(present: members))
  }

  /// Nil for an empty array.
  static func list(_ elements: [TemplateValue]) -> TemplateValue? {
    elements.isEmpty ? nil : .array(elements)
  }

  /// `[{"Key": …, "Value": …}]`; nil for an empty object.
  static func pairs(
    _ object: TemplateObject, key: String = "Key", value: String = "Value"
  ) -> TemplateValue? {
    list(object.members.map { [key: .text($0.key), value: $0.value] })
  }

  /// Nil for an empty object.
  static func nonEmpty(_ object: TemplateObject) -> TemplateValue? {
    object.isEmpty ? nil : .object(object)
  }

  static func list(_ texts: [String]) -> TemplateValue? { list(texts.map { .text($0) }) }
}

extension Duration {
  /// - Parameter name: of the parameter, for the error.
  /// - Throws: where it is no whole number of seconds in that range.
  func seconds(
    _ name: String, in range: ClosedRange<Int> = 0...Int.max
  ) throws(ConstructError) -> TemplateValue {
    guard components.attoseconds == 0, let seconds = Int(exactly: components.seconds),
      range.contains(seconds)
    else {
      let bounds =
        range.upperBound == .max
        ? "from \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
      throw ConstructError(
        "\(name) must be a whole number of seconds \(bounds), not \(self).")
    }
    return .integer(seconds)
  }
}

extension PolicyStatement {
  /// What a task that waits for a job needs: the service's rule that tells of the job's end.
  ///
  /// - Parameter rule: `StepFunctionsGetEventsForECSTaskRule`
  static func eventRule(_ rule: String) -> PolicyStatement {
    PolicyStatement(
      actions: ["events:PutTargets", "events:PutRule", "events:DescribeRule"],
      resources: ["arn:\(.partition):events:\(.region):\(.accountID):rule/\(rule)"])
  }

  /// What a task needs to hand a role to a service.
  static func passRole(
    _ roles: [TemplateString], to service: String, keepsResourceList: Bool = false
  ) -> PolicyStatement {
    PolicyStatement(
      actions: ["iam:PassRole"], resources: roles,
      conditions: ["StringEquals": ["iam:PassedToService": .text(service)]],
      keepsResourceList: keepsResourceList)
  }
}

extension TemplateString {
  /// A resource's ARN in the stack's account and region: `arn:aws:states:eu-west-1:1234:activity:a`.
  static func arn(_ service: String, _ resource: TemplateString) -> TemplateString {
    "arn:\(.partition):\(service):\(.region):\(.accountID):\(resource)"
  }
}

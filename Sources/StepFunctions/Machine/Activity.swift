/// An activity: work that workers poll for.
public struct Activity: Scope, TaskMetrics {
  public let node: ConstructNode
  public let activityARN: TemplateString
  public let activityName: TemplateString

  /// - Parameter activityName: 1 to 80 characters; made of the construct's path by default.
  public init(
    _ scope: some Scope, _ id: String, activityName: String? = nil,
    encryptionConfiguration: EncryptionConfiguration? = nil
  ) {
    node = ConstructNode(scope, id)
    var properties: TemplateObject = [
      "Name": .text(activityName ?? Self.generatedName(node.uniqueID))
    ]
    if let encryptionConfiguration {
      properties["EncryptionConfiguration"] = .object(encryptionConfiguration.template)
    }
    if let activityName, let problem = ResourceName.problem(activityName, of: "Activity") {
      node.report(problem)
    }
    let resource = node.addResource(
      type: "AWS::StepFunctions::Activity", properties: properties)
    activityARN = resource.ref
    self.activityName = resource.attribute("Name")
  }

  private init(node: ConstructNode, arn: TemplateString, name: TemplateString) {
    self.node = node
    activityARN = arn
    activityName = name
  }

  public static func fromActivityARN(
    _ scope: some Scope, _ id: String, _ arn: TemplateString
  ) -> Activity {
    Activity(node: ConstructNode(scope, id), arn: arn, name: ARN.component(6, of: arn))
  }

  public static func fromActivityName(
    _ scope: some Scope, _ id: String, _ name: TemplateString
  ) -> Activity {
    Activity(
      node: ConstructNode(scope, id),
      arn: "arn:\(.partition):states:\(.region):\(.accountID):activity:\(name)", name: name)
  }

  /// Allows someone actions on the activity: `states:GetActivityTask`.
  public func grant(_ grantee: some Grantable, _ actions: String...) {
    grantee.addToPrincipalPolicy(
      PolicyStatement(actions: actions, resources: [activityARN]))
  }

  public var metricSource: TaskMetricSource? {
    TaskMetricSource(
      singular: "Activity", plural: "Activities",
      dimensions: [Metric.Dimension("ActivityArn", activityARN)])
  }

  private static func generatedName(_ uniqueID: String) -> String {
    uniqueID.count <= 80 ? uniqueID : String(uniqueID.prefix(40) + uniqueID.suffix(40))
  }
}

/// Who holds the key that encrypts what a machine or an activity keeps.
public struct EncryptionConfiguration: Hashable, Sendable {
  let template: TemplateObject
  /// What the machine's role has to be allowed.
  let keyARN: TemplateString?

  public static let awsOwnedKey = EncryptionConfiguration(
    template: ["Type": "AWS_OWNED_KEY"], keyARN: nil)

  /// - Parameter reusePeriod: how long the service uses one data key: 60 to 900 seconds.
  public static func customerManagedKey(
    _ keyARN: TemplateString, reusePeriod: Duration = .seconds(300)
  ) -> EncryptionConfiguration {
    EncryptionConfiguration(
      template: [
        "KmsDataKeyReusePeriodSeconds": .integer(reusePeriod.wholeSeconds ?? 300),
        "KmsKeyId": .string(keyARN), "Type": "CUSTOMER_MANAGED_KMS_KEY",
      ], keyARN: keyARN)
  }
}

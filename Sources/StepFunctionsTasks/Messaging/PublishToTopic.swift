public import StepFunctions

/// Publishes a message to an SNS topic.
public struct PublishToTopic: StepFunctionsTask {
  private let topic: Topic
  private let message: TemplateValue
  private let messagePerSubscriptionType: Bool
  private let subject: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - messagePerSubscriptionType: whether the message is an object with a text for each kind of
  ///     subscription: `default`, `sqs`, `email`.
  ///   - subject: of e-mails.
  public init(
    _ topic: Topic, message: TemplateValue, messagePerSubscriptionType: Bool = false,
    subject: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.topic = topic
    self.message = message
    self.messagePerSubscriptionType = messagePerSubscriptionType
    self.subject = subject
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "SNS", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: message, named: "message")
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(service: "sns", api: "publish"),
      parameters: .present([
        "TopicArn": .string(topic.topicARN), "Message": message,
        "MessageStructure": messagePerSubscriptionType ? "json" : nil, "Subject": subject,
      ]),
      policyStatements: [PolicyStatement(actions: ["sns:Publish"], resources: [topic.topicARN])])
  }
}

public import StepFunctions

/// Publishes a message to an SNS topic, with attributes and in order where the topic is FIFO.
public struct SnsPublish: StepFunctionsTask {
  private let topic: Topic
  private let message: TemplateValue
  private let messageAttributes: KeyValuePairs<String, MessageAttribute>
  private let messagePerSubscriptionType: Bool
  private let messageGroupID: TemplateValue?
  private let messageDeduplicationID: TemplateValue?
  private let subject: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - messagePerSubscriptionType: whether the message is an object with a text for each kind of
  ///     subscription: `default`, `sqs`, `email`.
  ///   - messageGroupID: messages of a group keep their order; of a FIFO topic.
  ///   - messageDeduplicationID: a second message with it is dropped; of a FIFO topic.
  ///   - subject: of e-mails.
  public init(
    _ topic: Topic, message: TemplateValue,
    messageAttributes: KeyValuePairs<String, MessageAttribute> = [:],
    messagePerSubscriptionType: Bool = false, messageGroupID: TemplateValue? = nil,
    messageDeduplicationID: TemplateValue? = nil, subject: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.topic = topic
    self.message = message
    self.messageAttributes = messageAttributes
    self.messagePerSubscriptionType = messagePerSubscriptionType
    self.messageGroupID = messageGroupID
    self.messageDeduplicationID = messageDeduplicationID
    self.subject = subject
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "SNS", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: message, named: "message")
    if topic.isFIFO {
      guard messageGroupID != nil else {
        throw ConstructError("messageGroupID is required for FIFO topics. Add it.")
      }
      guard messageDeduplicationID != nil || topic.hasContentBasedDeduplication else {
        throw ConstructError(
          "messageDeduplicationID is required for FIFO topics without content-based deduplication. "
            + "Add it, or make the topic with contentBasedDeduplication: true.")
      }
    }
    var attributes: TemplateObject = [:]
    for (name, attribute) in messageAttributes { attributes[name] = attribute.template }
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(service: "sns", api: "publish"),
      parameters: .present([
        "TopicArn": .string(topic.topicARN), "Message": message,
        "MessageDeduplicationId": messageDeduplicationID, "MessageGroupId": messageGroupID,
        "MessageStructure": messagePerSubscriptionType ? "json" : nil,
        "MessageAttributes": .nonEmpty(attributes), "Subject": subject,
      ]),
      policyStatements: [PolicyStatement(actions: ["sns:Publish"], resources: [topic.topicARN])],
      fieldOrder: .current)
  }
}

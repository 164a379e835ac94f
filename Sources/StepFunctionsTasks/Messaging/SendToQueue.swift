public import StepFunctions

/// Sends a message to an SQS queue.
public struct SendToQueue: StepFunctionsTask {
  private let message: QueueMessage

  /// - Parameters:
  ///   - delay: before the message can be received, up to 15 minutes.
  ///   - messageDeduplicationID: a second message with it is dropped; of a FIFO queue.
  ///   - messageGroupID: messages of a group keep their order; of a FIFO queue.
  public init(
    _ queue: Queue, messageBody: TemplateValue, delay: Duration? = nil,
    messageDeduplicationID: TemplateValue? = nil, messageGroupID: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    message = QueueMessage(
      queue: queue, body: messageBody, delay: delay,
      deduplicationID: messageDeduplicationID, groupID: messageGroupID,
      pattern: integrationPattern)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try message.configuration(.original)
  }
}

/// A message to a queue: what the task classes of both CDKs have in common.
struct QueueMessage {
  let queue: Queue
  let body: TemplateValue
  let delay: Duration?
  let deduplicationID: TemplateValue?
  let groupID: TemplateValue?
  let pattern: ServiceIntegrationPattern

  func configuration(
    _ fieldOrder: TaskConfiguration.FieldOrder
  ) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "SQS", pattern: pattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: body, named: "messageBody")
    var statements = [
      PolicyStatement(actions: ["sqs:SendMessage"], resources: [queue.queueARN])
    ]
    if let key = queue.encryptionKey {
      statements.append(
        PolicyStatement(
          actions: ["kms:Decrypt", "kms:GenerateDataKey*"], resources: [key.keyARN]))
    }
    return TaskConfiguration(
      resourceARN: pattern.resourceARN(service: "sqs", api: "sendMessage"),
      parameters: .present([
        "QueueUrl": .string(queue.queueURL), "MessageBody": body,
        "DelaySeconds": try delay?.seconds("delay", in: 0...900),
        "MessageDeduplicationId": deduplicationID, "MessageGroupId": groupID,
      ]), policyStatements: statements, fieldOrder: fieldOrder)
  }
}

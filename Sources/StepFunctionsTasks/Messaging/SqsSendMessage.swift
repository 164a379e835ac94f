public import StepFunctions

/// Sends a message to an SQS queue; the machine's role may use the queue's key.
public struct SqsSendMessage: StepFunctionsTask {
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
    try message.configuration(.current)
  }
}

public import StepFunctions

/// An SQS queue: one of the stack, or one that exists.
public struct Queue: Scope {
  public let node: ConstructNode
  public let queueARN: TemplateString
  public let queueURL: TemplateString
  /// The key that the queue's messages are encrypted with.
  public let encryptionKey: Key?

  /// - Parameters:
  ///   - queueName: CloudFormation chooses one by default; of a FIFO queue it ends in `.fifo`.
  ///   - properties: further properties of `AWS::SQS::Queue`.
  public init(
    _ scope: some Scope, _ id: String, queueName: String? = nil, isFIFO: Bool = false,
    encryptionKey: Key? = nil, removalPolicy: RemovalPolicy? = nil,
    properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    self.encryptionKey = encryptionKey
    let own = TemplateObject(present: [
      "FifoQueue": isFIFO ? true : nil,
      "KmsMasterKeyId": (encryptionKey?.keyARN).map { .string($0) },
      "QueueName": queueName.map { .text($0) },
    ])
    if let queueName, queueName.hasSuffix(".fifo") != isFIFO {
      node.report(
        "The name of a FIFO queue ends in '.fifo', and of no other: '\(queueName)' does not fit "
          + "isFIFO: \(isFIFO).")
    }
    let resource = node.addResource(
      type: "AWS::SQS::Queue", properties: own.merging(properties),
      removalPolicy: removalPolicy ?? (node.style == .original ? nil : .destroy))
    queueARN = resource.attribute("Arn")
    queueURL = resource.ref
  }

  private init(node: ConstructNode, queueARN: TemplateString) {
    self.node = node
    self.queueARN = queueARN
    let (region, account) = (ARN.component(3, of: queueARN), ARN.component(4, of: queueARN))
    queueURL =
      "https://sqs.\(region).\(.urlSuffix)/\(account)/\(ARN.component(5, of: queueARN))"
    encryptionKey = nil
  }

  public static func fromQueueARN(
    _ scope: some Scope, _ id: String, _ queueARN: TemplateString
  ) -> Queue {
    Queue(node: ConstructNode(scope, id), queueARN: queueARN)
  }
}

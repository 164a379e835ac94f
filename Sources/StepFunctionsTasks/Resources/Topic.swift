public import StepFunctions

/// An SNS topic: one of the stack, or one that exists.
public struct Topic: Scope {
  public let node: ConstructNode
  public let topicARN: TemplateString
  /// Whether messages keep their order, in groups.
  public let isFIFO: Bool
  /// Whether the service tells equal messages apart by their content.
  public let hasContentBasedDeduplication: Bool

  /// - Parameters:
  ///   - topicName: CloudFormation chooses one by default; of a FIFO topic it ends in `.fifo`.
  ///   - properties: further properties of `AWS::SNS::Topic`.
  public init(
    _ scope: some Scope, _ id: String, topicName: String? = nil, isFIFO: Bool = false,
    contentBasedDeduplication: Bool = false, properties: TemplateObject = [:]
  ) {
    node = ConstructNode(scope, id)
    self.isFIFO = isFIFO
    hasContentBasedDeduplication = contentBasedDeduplication
    let own = TemplateObject(present: [
      "ContentBasedDeduplication": contentBasedDeduplication ? true : nil,
      "FifoTopic": isFIFO ? true : nil, "TopicName": topicName.map { .text($0) },
    ])
    if contentBasedDeduplication, !isFIFO {
      node.report("Only a FIFO topic has content-based deduplication. Give isFIFO: true.")
    }
    if let topicName, topicName.hasSuffix(".fifo") != isFIFO {
      node.report(
        "The name of a FIFO topic ends in '.fifo', and of no other: '\(topicName)' does not fit "
          + "isFIFO: \(isFIFO).")
    }
    topicARN =
      node.addResource(type: "AWS::SNS::Topic", properties: own.merging(properties)).ref
  }

  private init(node: ConstructNode, topicARN: TemplateString) {
    self.node = node
    self.topicARN = topicARN
    isFIFO = topicARN.literal?.hasSuffix(".fifo") == true
    // Not known, so nothing is asked for because of it.
    hasContentBasedDeduplication = true
  }

  public static func fromTopicARN(
    _ scope: some Scope, _ id: String, _ topicARN: TemplateString
  ) -> Topic {
    Topic(node: ConstructNode(scope, id), topicARN: topicARN)
  }
}

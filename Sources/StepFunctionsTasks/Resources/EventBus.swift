public import StepFunctions

/// An EventBridge bus: one of the stack, or one that exists.
public struct EventBus: Scope {
  public let node: ConstructNode
  public let eventBusARN: TemplateString

  /// - Parameter eventBusName: made of the construct's path by default.
  public init(_ scope: some Scope, _ id: String, eventBusName: String? = nil) {
    node = ConstructNode(scope, id)
    eventBusARN =
      node.addResource(
        type: "AWS::Events::EventBus",
        properties: ["Name": .text(eventBusName ?? node.uniqueID)]
      ).attribute("Arn")
  }

  private init(node: ConstructNode, eventBusARN: TemplateString) {
    self.node = node
    self.eventBusARN = eventBusARN
  }

  public static func fromEventBusARN(
    _ scope: some Scope, _ id: String, _ eventBusARN: TemplateString
  ) -> EventBus {
    EventBus(node: ConstructNode(scope, id), eventBusARN: eventBusARN)
  }
}

public import StepFunctions

/// Sends events to EventBridge.
public struct EventBridgePutEvents: StepFunctionsTask {
  /// One event.
  public struct Entry {
    public var detail: TemplateValue
    public var detailType: TemplateValue
    /// Who sends it. Names that begin with `aws.` are the services' own.
    public var source: TemplateValue
    /// The account's default bus when nil.
    public var eventBus: EventBus?

    public init(
      detail: TemplateValue, detailType: TemplateValue, source: TemplateValue,
      eventBus: EventBus? = nil
    ) {
      self.detail = detail
      self.detailType = detailType
      self.source = source
      self.eventBus = eventBus
    }
  }

  private let entries: [Entry]
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameter entries: 1 to 10 events.
  public init(
    entries: [Entry], integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.entries = entries
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    let checks = IntegrationChecks(service: "EventBridge", pattern: integrationPattern)
    try checks.supports(.requestResponse, .waitForTaskToken)
    try checks.passesToken(in: .array(entries.map(\.detail)), named: "the detail of an entry")
    guard (1...10).contains(entries.count) else {
      throw ConstructError("entries must hold 1 to 10 events, not \(entries.count).")
    }
    for entry in entries {
      guard entry.source.string?.literal?.hasPrefix("aws") != true else {
        throw ConstructError(
          "The source of an event must not begin with 'aws', which is for AWS's own services. "
            + "Choose another.")
      }
    }
    var buses: [TemplateString] = []
    for entry in entries {
      let bus = entry.eventBus?.eventBusARN ?? .arn("events", "event-bus/default")
      if !buses.contains(bus) { buses.append(bus) }
    }
    return TaskConfiguration(
      resourceARN: integrationPattern.resourceARN(service: "events", api: "putEvents"),
      parameters: [
        "Entries": .array(
          entries.map { entry in
            .present([
              "Detail": entry.detail, "DetailType": entry.detailType,
              "EventBusName": (entry.eventBus?.eventBusARN).map { .string($0) },
              "Source": entry.source,
            ])
          })
      ],
      policyStatements: [PolicyStatement(actions: ["events:PutEvents"], resources: buses)],
      fieldOrder: .current)
  }
}

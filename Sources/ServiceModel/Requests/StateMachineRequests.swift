package import OrderedJSON

package struct CreateStateMachineRequest: Hashable, Sendable {
  package var name: String
  /// The States Language, as text.
  package var definition: String
  package var roleARN: String
  package var type: StateMachineType
  package var logging: LoggingConfiguration?
  package var tracing: JSONValue?
  package var publish: Bool
  package var versionDescription: String?

  /// - Throws: `ValidationException` or `SerializationException`.
  package init(_ request: JSONValue) throws(ServiceError) {
    var reader = try RequestReader(request)
    name = reader.requiredText("name")
    definition = reader.requiredText("definition")
    roleARN = reader.requiredText("roleArn")
    type = reader.choice("type", StateMachineType.self) ?? .standard
    logging = reader.object("loggingConfiguration").map(LoggingConfiguration.init)
    tracing = reader.object("tracingConfiguration")
    publish = reader.flag("publish")
    versionDescription = reader.text("versionDescription")
    try reader.finish()
  }
}

package struct UpdateStateMachineRequest: Hashable, Sendable {
  package var stateMachineARN: String
  package var definition: String?
  package var roleARN: String?
  package var logging: LoggingConfiguration?
  package var tracing: JSONValue?
  package var publish: Bool
  package var versionDescription: String?

  /// - Throws: `ValidationException` or `SerializationException`.
  package init(_ request: JSONValue) throws(ServiceError) {
    var reader = try RequestReader(request)
    stateMachineARN = reader.requiredText("stateMachineArn")
    definition = reader.text("definition")
    roleARN = reader.text("roleArn")
    logging = reader.object("loggingConfiguration").map(LoggingConfiguration.init)
    tracing = reader.object("tracingConfiguration")
    publish = reader.flag("publish")
    versionDescription = reader.text("versionDescription")
    try reader.finish()
  }
}

package struct DescribeStateMachineRequest: Hashable, Sendable {
  package var stateMachineARN: String

  /// - Throws: `ValidationException` or `SerializationException`.
  package init(_ request: JSONValue) throws(ServiceError) {
    var reader = try RequestReader(request)
    stateMachineARN = reader.requiredText("stateMachineArn")
    try reader.finish()
  }
}

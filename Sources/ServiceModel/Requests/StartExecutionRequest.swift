package import OrderedJSON

package struct StartExecutionRequest: Hashable, Sendable {
  /// Of a state machine or of one of its versions.
  package var stateMachineARN: String
  package var name: String?
  /// JSON, as text.
  package var input: String?

  /// - Throws: `ValidationException` or `SerializationException`.
  package init(_ request: JSONValue) throws(ServiceError) {
    var reader = try RequestReader(request)
    stateMachineARN = reader.requiredText("stateMachineArn")
    name = reader.text("name")
    input = reader.text("input")
    try reader.finish()
  }
}

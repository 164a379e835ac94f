import OrderedJSON

/// What a state that is tested apart from its machine finds, beside its input.
struct StateUnderTest: Sendable {
  /// As it was given; nil stands for one that the service makes up.
  var context: JSONValue?
  var roleARN: String?
  /// Stands for the run of a Map's or Parallel's children.
  var childOutcome: TaskOutcome?
  var mapIterationFailureCount = 0
  var itemReaderData: String?

  /// The context object, where an execution would see `standard`.
  func context(
    standard: JSONObject, executionARN: String, item: JSONValue?
  ) -> JSONValue {
    var context = self.context?.object ?? standard
    if self.context == nil, case .object(var execution)? = context["Execution"] {
      execution["Id"] = .string(executionARN)
      execution["RoleArn"] = roleARN.map(JSONValue.string) ?? JSONValue.null
      context["Execution"] = .object(execution)
    }
    if let item { context["Map"] = ["Item": item] }
    return .object(context)
  }
}

public import OrderedJSON

/// A service integration of the catalogue.
public struct Integration: Hashable, Sendable {
  /// `lambda:invoke`, `sqs:sendMessage`, `states:startExecution`.
  public var name: String
  /// For people: `Lambda: invoke a function`.
  public var title: String
  /// `arn:aws:states:::lambda:invoke`
  public var resource: String
  public var patterns: [IntegrationPattern]
  /// Parameters filled in with placeholders, ready to edit.
  public var parameters: JSONValue
  /// Parameters that pass the task's token on; nil where the integration does not wait for it.
  public var callbackParameters: JSONValue?
  /// Error names the integration is known to answer with.
  public var errors: [String]

  /// An optimised integration.
  ///
  /// - Parameter patterns: beside the request and its response.
  init(
    _ name: String, _ title: String, _ patterns: [IntegrationPattern] = [],
    parameters: JSONValue, callback: JSONValue? = nil, errors: [String] = []
  ) {
    self.name = name
    self.title = title
    self.resource = "arn:aws:states:::\(name)"
    self.patterns = [.requestResponse] + patterns
    self.parameters = parameters
    self.callbackParameters = callback
    self.errors =
      errors + (patterns.contains { $0 == .runJob || $0 == .runJob2 } ? ["States.TaskFailed"] : [])
  }

  /// The resource of a task that waits in that way: `arn:aws:states:::ecs:runTask.sync`.
  public func resource(_ pattern: IntegrationPattern) -> String { resource + pattern.rawValue }

  /// Parameters of a JSONPath state for that pattern.
  public func parameters(_ pattern: IntegrationPattern) -> JSONValue {
    pattern == .waitForTaskToken ? callbackParameters ?? parameters : parameters
  }

  /// The same for a JSONata state's `Arguments`.
  public func arguments(_ pattern: IntegrationPattern) -> JSONValue {
    Self.arguments(parameters(pattern))
  }

  private static func arguments(_ parameters: JSONValue) -> JSONValue {
    switch parameters {
    case .array(let elements):
      return .array(elements.map(arguments))
    case .object(let object):
      return .object(
        JSONObject(
          object.members.map { member in
            guard member.key.hasSuffix(".$"), let path = member.value.string else {
              return JSONMember(key: member.key, value: arguments(member.value))
            }
            let name = String(member.key.dropLast(2))
            return JSONMember(key: name, value: .string("{% \(expression(path)) %}"))
          }))
    default:
      return parameters
    }
  }

  /// The catalogue's paths are plain names, which JSONata writes the same way, and arrays of one.
  private static func expression(_ path: String) -> String {
    let array = "States.Array("
    if path.hasPrefix(array) {
      return "[" + expression(String(path.dropFirst(array.count).dropLast())) + "]"
    }
    return path.hasPrefix("$$")
      ? "$states.context" + path.dropFirst(2) : "$states.input" + path.dropFirst(1)
  }
}

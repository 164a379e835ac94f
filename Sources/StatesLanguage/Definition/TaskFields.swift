public import OrderedJSON

public struct TaskFields: Hashable, Sendable {
  public var resource: String?
  public var timeoutSeconds: NumberField?
  public var heartbeatSeconds: NumberField?
  public var credentials: JSONValue?

  public init(
    resource: String?, timeoutSeconds: NumberField? = nil, heartbeatSeconds: NumberField? = nil,
    credentials: JSONValue? = nil
  ) {
    self.resource = resource
    self.timeoutSeconds = timeoutSeconds
    self.heartbeatSeconds = heartbeatSeconds
    self.credentials = credentials
  }
}

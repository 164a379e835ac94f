public import OrderedJSON

/// What the TestState API answers.
public struct StateTestResponse: Hashable, Sendable {
  public enum Status: String, Hashable, Sendable {
    case succeeded = "SUCCEEDED"
    case failed = "FAILED"
    /// A retrier takes the error.
    case retriable = "RETRIABLE"
    /// A catcher took the error.
    case caughtError = "CAUGHT_ERROR"
  }

  public var status: Status
  public var output: JSONValue?
  public var error: String?
  public var cause: String?
  public var nextState: String?
  /// Nil at inspection level INFO.
  public var inspectionData: StateInspection?
}

extension StateTestResponse {
  /// The response in the API's shape, in which data is JSON text.
  public var json: JSONValue {
    var members: JSONObject = [:]
    if let output { members["output"] = .string(output.compactText) }
    if let error { members["error"] = .string(error) }
    if let cause { members["cause"] = .string(cause) }
    if let inspectionData { members["inspectionData"] = inspectionData.json }
    if let nextState { members["nextState"] = .string(nextState) }
    members["status"] = .string(status.rawValue)
    return .object(members)
  }
}

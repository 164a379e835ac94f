import OrderedJSON

/// Why a state failed.
struct StateFailure: Error, Hashable, Sendable {
  var error: String?
  var cause: String?
  /// Whether Retry and Catch see it. Failures of the machine's own making end the execution.
  var isCatchable = true
  /// A second name it matches by.
  var alias: String?
  /// Of an expression, until its event is written.
  var evaluation: Evaluation?

  struct Evaluation: Hashable, Sendable {
    /// The field, as in `Output/total[0]`; nil where none is to blame.
    var location: String?
    /// Whether the event follows that of entering the state, also when nothing else happened.
    var followsEntry: Bool
  }

  static let queryEvaluation = "States.QueryEvaluationError"
  static let toleratedFailuresExceeded = StateFailure(
    error: "States.ExceedToleratedFailureThreshold",
    cause: "The specified tolerated failure threshold was exceeded")
  static let timeout = StateFailure(error: "States.Timeout", cause: nil)
  static let heartbeatTimeout = StateFailure(
    error: "States.Timeout", cause: nil, alias: "States.HeartbeatTimeout")

  /// Whether an ErrorEquals list takes it.
  func isMatched(by names: [String]) -> Bool {
    guard isCatchable, error != "States.Runtime" else { return false }
    return names.contains { name in
      if name == "States.ALL" { return true }
      if name == "States.TaskFailed" {
        return error != "States.Timeout" && error != "States.DataLimitExceeded"
      }
      return error?.isByteEqual(to: name) == true || alias == name
    }
  }

  /// `{"Error", "Cause"}` as a catcher passes it on.
  var errorOutput: JSONValue {
    [
      "Error": error.map(JSONValue.string) ?? .null,
      "Cause": cause.map(JSONValue.string) ?? .null,
    ]
  }

  /// The fields of an event that tells of it; what is missing is left out.
  var details: JSONObject {
    var details: JSONObject = [:]
    if let error { details["error"] = .string(error) }
    if let cause { details["cause"] = .string(cause) }
    return details
  }
}

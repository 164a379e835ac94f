/// An execution of an account.
package struct Execution: Hashable, Sendable {
  package enum Status: String, Hashable, Sendable, CaseIterable {
    case running = "RUNNING"
    case succeeded = "SUCCEEDED"
    case failed = "FAILED"
    case timedOut = "TIMED_OUT"
    case aborted = "ABORTED"
  }

  package var arn: String
  package var name: String
  package var stateMachineARN: String
  package var version: Int?
  /// JSON, as it was sent.
  package var input: String
  package var status = Status.running
  /// Seconds since 1970.
  package var startDate: Double
}

/// The status of an execution, named as DescribeExecution names it.
public enum ExecutionStatus: String, Hashable, Sendable, CaseIterable {
  case running = "RUNNING"
  case succeeded = "SUCCEEDED"
  case failed = "FAILED"
  case timedOut = "TIMED_OUT"
  case aborted = "ABORTED"
}

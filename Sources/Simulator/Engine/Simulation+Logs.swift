public import ExecutionTrace
public import OrderedJSON

extension Simulation {
  /// What CloudWatch Logs gets of the run, in the order it happens: of its own events, and of those
  /// of its Map Runs' children. An EXPRESS execution has no other history.
  ///
  /// - Parameter includesExecutionData: whether inputs, outputs and parameters are told.
  public func logRecords(level: LogLevel, includesExecutionData: Bool = true) -> [JSONValue] {
    var redrives: [Int: Int] = [:]
    var records: [JSONValue] = []
    for record in trace {
      let execution: Int
      let event: HistoryEvent
      switch record.kind {
      case .event(let own): (execution, event) = (0, own)
      case .childEvent(let child, let own): (execution, event) = (child + 1, own)
      default: continue
      }
      if event.type == .executionRedriven { redrives[execution, default: 0] += 1 }
      guard level.includes(event.type) else { continue }
      records.append(
        event.logRecord(
          executionARN: executionARN(execution), redriveCount: redrives[execution] ?? 0,
          includesExecutionData: includesExecutionData))
    }
    return records
  }
}

import ExecutionTrace
import OrderedJSON
import Testing
import WorkflowMetrics

@Suite struct RunCountersTests {
  private let call = JSONPointer.root.appending("States").appending("Call")
  private let nap = JSONPointer.root.appending("States").appending("Nap")

  /// Writes records with growing event numbers.
  private struct Writer {
    var records: [TraceRecord] = []
    var events = 0

    mutating func event(
      _ type: HistoryEventType, _ milliseconds: Int64, _ state: JSONPointer? = nil, visit: Int = 0,
      error: String? = nil
    ) {
      events += 1
      let time = Timestamp(milliseconds: milliseconds)
      records.append(
        TraceRecord(
          time: time, state: state, visit: visit,
          kind: .event(
            HistoryEvent(
              id: events, previousEventID: 0, timestamp: time, type: type,
              details: error.map { ["error": .string($0)] }))))
    }

    mutating func record(
      _ kind: TraceRecord.Kind, _ milliseconds: Int64, _ state: JSONPointer, visit: Int
    ) {
      records.append(
        TraceRecord(
          time: Timestamp(milliseconds: milliseconds), state: state, visit: visit, kind: kind))
    }
  }

  /// Call fails with throttling, is retried, fails again and is caught; then Nap is cut off.
  private var trace: [TraceRecord] {
    var writer = Writer()
    writer.event(.executionStarted, 0)
    writer.event(.taskStateEntered, 0, call, visit: 1)
    writer.event(.taskScheduled, 0, call, visit: 1)
    writer.event(.taskFailed, 10, call, visit: 1, error: "Busy")
    writer.record(.throttled(.task, error: "Busy"), 10, call, visit: 1)
    writer.record(
      .retried(retrier: 1, attempt: 1, delayMilliseconds: 1000, error: "Busy"), 10, call, visit: 1)
    writer.event(.taskScheduled, 1010, call, visit: 1)
    writer.event(.taskTimedOut, 2000, call, visit: 1, error: "States.Timeout")
    writer.record(.caught(catcher: 0, error: "States.Timeout"), 2000, call, visit: 1)
    writer.event(.taskStateExited, 2000, call, visit: 1)
    writer.event(.waitStateEntered, 2000, nap, visit: 2)
    writer.event(.executionTimedOut, 5000, error: "States.Timeout")
    return writer.records
  }

  @Test func countsARun() {
    let counters = RunCounters(folding: trace)
    let executions = counters.executions
    #expect(executions.started == 1)
    #expect(executions.timedOut == 1)
    #expect(executions.running == 0)
    #expect(executions.finished == 1)
    #expect(executions.transitions == 2)
    #expect(executions.retries == 1)
    #expect(executions.billedTransitions == 3)
    #expect(executions.caught == 1)
    #expect(executions.throttled == 1)
    #expect(executions.durations.milliseconds(atPercentile: 50) == 5000)
  }

  @Test func countsStates() throws {
    let counters = RunCounters(folding: trace)
    let call = try #require(counters.states[call])
    #expect(call.entered == 1)
    #expect(call.succeeded == 0)
    #expect(call.caught == 1)
    #expect(call.retried == 1)
    #expect(call.throttled == 1)
    #expect(call.timedOut == 1)
    #expect(call.retriersFired == [1: 1])
    #expect(call.catchersFired == [0: 1])
    #expect(call.durations.maximumMilliseconds == 2000)
    let nap = try #require(counters.states[nap])
    #expect(nap.aborted == 1)
    #expect(nap.inFlight == 0)
  }

  @Test func countsErrorsOfAttempts() {
    let counters = RunCounters(folding: trace)
    #expect(counters.errors == ["Busy": 1, "States.Timeout": 1])
    #expect(counters.topErrors(1).map(\.error) == ["Busy"])
  }

  @Test func aShorterTraceIsAStepBack() {
    let counters = RunCounters(folding: trace.dropLast())
    #expect(counters.executions.running == 1)
    #expect(counters.states[nap]?.inFlight == 1)
    #expect(counters.executions.timedOut == 0)
  }

  @Test func manyRunsAreAdded() {
    var sum = RunCounters()
    for _ in 0..<3 { sum.add(RunCounters(folding: trace)) }
    #expect(sum == RunCounters(foldingAll: [trace, trace, trace]))
    #expect(sum.executions.started == 3)
    #expect(sum.states[call]?.durations.count == 3)
  }

  @Test func runsInTurnsAreToldApart() {
    var counters = RunCounters()
    for record in trace {
      counters.fold(record, run: 1)
      counters.fold(record, run: 2)
    }
    #expect(counters == RunCounters(foldingAll: [trace, trace]))
  }

  @Test func aFailedStateIsCountedOnce() {
    var writer = Writer()
    writer.event(.executionStarted, 0)
    writer.event(.taskStateEntered, 0, call, visit: 1)
    writer.event(.taskScheduled, 0, call, visit: 1)
    writer.event(.taskFailed, 10, call, visit: 1, error: "Busy")
    writer.record(.failed(error: "Busy", inChild: false), 10, call, visit: 1)
    writer.event(.taskStateAborted, 10, call, visit: 1)
    writer.event(.executionFailed, 10, error: "Busy")
    let counters = RunCounters(folding: writer.records)
    #expect(counters.states[call]?.failed == 1)
    #expect(counters.states[call]?.aborted == 0)
    #expect(counters.errors == ["Busy": 1])
    #expect(counters.executions.failed == 1)
  }

  @Test func percentilesAreRightToThreeDigits() throws {
    var histogram = DurationHistogram()
    #expect(histogram.milliseconds(atPercentile: 50) == nil)
    for value in 1...10_000 as ClosedRange<Int64> { histogram.record(milliseconds: value) }
    let median = try #require(histogram.milliseconds(atPercentile: 50))
    let high = try #require(histogram.milliseconds(atPercentile: 99))
    #expect(abs(median - 5000) <= 5)
    #expect(abs(high - 9900) <= 10)
    #expect(histogram.count == 10_000)
  }
}

import ExecutionTrace
import OrderedJSON
import Testing

@Suite struct TraceTests {
  private func record(_ number: Int) -> TraceRecord {
    TraceRecord(
      time: Timestamp(milliseconds: Int64(number)), state: nil, visit: number,
      kind: .ruleMatched(number))
  }

  @Test(arguments: [0, 1, 127, 128, 129, 1000])
  func keepsRecordsInOrder(count: Int) {
    var trace = Trace()
    for number in 0..<count { trace.append(record(number)) }
    #expect(trace.count == count)
    #expect(trace.map(\.visit) == Array(0..<count))
    #expect(trace.last?.visit == (count == 0 ? nil : count - 1))
  }

  /// Enters and leaves a state, a hundred times.
  private var packed: Trace {
    let names = TraceNames(
      states: ["A", "B"],
      places: ["A", "B"].map { JSONPointer.root.appending("States").appending($0) }, role: "r")
    var trace = Trace(names: names)
    let time = Timestamp(milliseconds: 5)
    let payload = Payload(["n": 1])
    for visit in 1...100 {
      trace.append(
        .passStateEntered, payload, time: time, id: 2 * visit, previous: 2 * visit - 1, place: 0,
        visit: visit, execution: 0, number: nil)
      trace.append(.result, true, time: time, place: 0, visit: visit)
      trace.append(rule: visit % 2 == 0 ? nil : 3, time: time, place: 0, visit: visit)
      trace.append(
        .passStateExited, payload, time: time, id: 2 * visit + 1, previous: 2 * visit, place: 0,
        visit: visit, execution: visit % 2, number: 1)
    }
    return trace
  }

  @Test func entriesAreReadAsTheRecordsTheyStandFor() {
    let place = JSONPointer.root.appending("States").appending("A")
    let details: JSONObject = [
      "name": "A", "input": #"{"n":1}"#, "inputDetails": ["truncated": false],
    ]
    let visit = Array(packed[7..<14])
    #expect(visit.allSatisfy { $0.state == place && $0.visit == 2 })
    #expect(
      visit.map(\.kind).prefix(5) == [
        .event(
          HistoryEvent(
            id: 4, previousEventID: 3, timestamp: Timestamp(milliseconds: 5),
            type: .passStateEntered, details: details)),
        .staged(.input, ["n": 1]), .staged(.result, true), .ruleMatched(nil),
        .staged(.output, ["n": 1]),
      ])
    #expect(visit[6].kind == .transition(to: JSONPointer.root.appending("States").appending("B")))
    guard case .childEvent(0, let event) = packed[5].kind else {
      Issue.record("the event of leaving is a child's")
      return
    }
    #expect(event.details?["output"] == #"{"n":1}"#)
  }

  @Test func recordsAreTheSameByPositionAndInOrder() {
    let trace = packed
    #expect(trace.count == 700)
    #expect(Array(trace) == trace.indices.map { trace[$0] })
    #expect(Array(trace.reversed().prefix(3)) == [trace[699], trace[698], trace[697]])
  }

  @Test func copiesGoTheirOwnWays() {
    var trace = Trace()
    for number in 0..<200 { trace.append(record(number)) }
    let snapshot = trace
    var other = trace
    trace.append(record(1000))
    other.append(record(2000))
    #expect(snapshot.count == 200)
    #expect(trace[200].visit == 1000)
    #expect(other[200].visit == 2000)
    #expect(trace != other)
    #expect(Trace() == [])
  }

  @Test func isEmptyAfterRemoval() {
    var trace: Trace = [record(1)]
    trace.removeAll()
    #expect(trace.isEmpty)
    trace.append(record(2))
    #expect(trace.map(\.visit) == [2])
  }
}

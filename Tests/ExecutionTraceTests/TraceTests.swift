import ExecutionTrace
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

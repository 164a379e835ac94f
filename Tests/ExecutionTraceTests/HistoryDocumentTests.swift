import OrderedJSON
import Testing

@testable import ExecutionTrace

/// Histories as the AWS command line, the API and `treadle run` print them.
@Suite struct HistoryDocumentTests {
  private func read(_ text: String) throws -> HistoryDocument {
    let tree = JSONSource.parse(SourceText(text))
    return try HistoryDocument(try #require(tree.root))
  }

  @Test func eventsOfTheCommandLineAreReadInTheOrderOfTheirIds() throws {
    let document = try read(
      """
      {"events": [
        {"timestamp": "2024-05-01T12:00:01.250000+02:00", "type": "PassStateEntered", "id": 2,
         "previousEventId": 0,
         "stateEnteredEventDetails": {"name": "A", "input": "{}", "inputDetails": {"truncated": false}}},
        {"timestamp": "2024-05-01T12:00:00+02:00", "type": "ExecutionStarted", "id": 1,
         "previousEventId": 0, "executionStartedEventDetails": {"input": "{}", "roleArn": "r"}}
      ]}
      """)
    #expect(document.events.map(\.type) == [.executionStarted, .passStateEntered])
    #expect(document.events[1].timestamp.iso8601 == "2024-05-01T10:00:01.250Z")
    #expect(document.events[1].details?["name"]?.string == "A")
    #expect(!document.isPartial)
  }

  @Test func timesMayBeSecondsAndTheHistoryMayGoOn() throws {
    let document = try read(
      """
      {"nextToken": "AAAA", "events": [
        {"timestamp": 1577836800.25, "type": "ExecutionStarted", "id": 1}]}
      """)
    #expect(document.events[0].timestamp.iso8601 == "2020-01-01T00:00:00.250Z")
    #expect(document.isPartial)
  }

  @Test(arguments: [
    (
      #"{"events": 5}"#,
      "a history is an object with the list \"events\", as get-execution-history prints it"
    ),
    (#"[]"#, "the history has no events"),
    (#"[{"id": 1}]"#, "an event needs its type"),
    (#"[{"type": "Nonsense"}]"#, "'Nonsense' is no type of history events"),
    (#"[{"type": "ExecutionStarted", "id": 0}]"#, "an event needs its id, a whole number from 1"),
    (
      #"[{"type": "ExecutionStarted", "id": 1, "timestamp": "yesterday"}]"#,
      "an event needs its timestamp, ISO 8601 with an offset or seconds since 1970"
    ),
    (
      #"[{"type": "ExecutionStarted", "id": 1, "timestamp": 0}, {"type": "ExecutionAborted", "id": 1, "timestamp": 0}]"#,
      "two events have the id 1"
    ),
  ])
  func whatIsWrongIsSaid(text: String, message: String) throws {
    let tree = JSONSource.parse(SourceText(text))
    let error = #expect(throws: HistoryProblem.self) {
      _ = try HistoryDocument(try #require(tree.root))
    }
    #expect(error?.message == message)
  }

  @Test func aTraceBeginsWithItsFirstRecords() {
    var trace = Trace()
    for visit in 0..<300 {
      trace.append(
        TraceRecord(
          time: Timestamp(milliseconds: 0), state: nil, visit: visit, kind: .ruleMatched(nil)))
    }
    for count in [0, 1, 63, 64, 65, 128, 129, 256, 299, 300, 999] {
      #expect(trace.first(count).map(\.visit) == Array(0..<min(count, 300)))
    }
  }
}

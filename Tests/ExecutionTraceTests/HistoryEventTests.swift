import ExecutionTrace
import OrderedJSON
import Testing

@Suite struct HistoryEventTests {
  private let event = HistoryEvent(
    id: 2, previousEventID: 0, timestamp: Timestamp(milliseconds: 1_577_836_800_250),
    type: .passStateEntered, details: ["name": "A", "input": "{}"])

  @Test func hasTheShapeOfTheAPI() {
    #expect(
      event.json == [
        "timestamp": "2020-01-01T00:00:00.250Z", "type": "PassStateEntered", "id": 2,
        "previousEventId": 0, "stateEnteredEventDetails": ["name": "A", "input": "{}"],
      ])
  }

  @Test func timeCanBeSecondsOfTheEpoch() {
    #expect(event.json(timestamps: .epochSeconds)["timestamp"] == 1_577_836_800.25)
  }

  @Test(arguments: [
    (HistoryEventType.executionStarted, "executionStartedEventDetails"),
    (.mapStateExited, "stateExitedEventDetails"),
    (.failStateEntered, "stateEnteredEventDetails"),
    (.lambdaFunctionScheduleFailed, "lambdaFunctionScheduleFailedEventDetails"),
    (.mapStateStarted, "mapStateStartedEventDetails"),
    (.evaluationFailed, "evaluationFailedEventDetails"),
  ])
  func detailsAreNamedByType(type: HistoryEventType, name: String) {
    #expect(type.detailsName == name)
  }

  @Test func someTypesHaveNoDetails() {
    let types = HistoryEventType.allCases.filter { $0.detailsName == nil }
    #expect(HistoryEventType.allCases.count == 62)
    #expect(types.count == 12)
    #expect(types.contains(.lambdaFunctionStarted))
  }
}

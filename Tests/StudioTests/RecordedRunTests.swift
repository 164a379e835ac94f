import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import TestSupport
import Testing

@testable import Studio

/// Executions that ran elsewhere, looked at through their histories.
@Suite struct RecordedRunTests {
  private static let examples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples").path

  /// A history says which state every event belongs to, without the simulator's own notes.
  @Test(arguments: [
    "basket-quote.asl.json", "expense-approval.asl.json", "job-poller.asl.json",
    "media-processing.asl.json", "order-fulfilment.asl.json", "trip-booking.asl.json",
  ])
  func eventsFindTheirStatesAsTheSimulatorHasThem(example: String) throws {
    let path = "\(Self.examples)/\(example)"
    let document = Document(
      Array(try Data(contentsOf: URL(filePath: path))), format: .json)
    let machine = String(example.prefix { $0 != "." })
    let companions = CompanionFiles(beside: path)
    let mocks = try #require(companions.mocks?.value)
    for testCase in mocks.testCases(for: machine) {
      var options = SimulationOptions()
      options.input = companions.input?.value ?? .object([:])
      options.behavior = try mocks.behavior(machine: machine, testCase: testCase, fallback: .echo)
      var simulation = Simulation(try Program(document.definition, name: machine), options: options)
      simulation.run()
      let recorded = try RecordedRun(history(of: simulation), of: document.definition)
      let own = simulation.trace.compactMap(place)
      let read = recorded.trace(upTo: .max).compactMap(place)
      #expect(read.count == own.count)
      for (ours, theirs) in zip(own, read) where !ours.event.type.isStateAborted {
        #expect(theirs.state == ours.state, "\(example) \(testCase): \(ours.event)")
        guard ours.state != nil, ours.event.type != .mapIterationSucceeded else { continue }
        #expect(theirs.visit == ours.visit, "\(example) \(testCase): \(ours.event)")
      }
      // Which of several tasks was given up first cannot be told; which were, can.
      func aborted(_ places: [Place]) -> Set<Int> {
        Set(places.filter { $0.event.type.isStateAborted }.map(\.visit))
      }
      #expect(aborted(read) == aborted(own))
      // Retries, catchers, rules and transitions are told by what came of them.
      let ours = RunProgress(RunMoment(simulation))
      let theirs = RunProgress(RunMoment(recorded, eventCount: simulation.history.count))
      #expect(theirs.edges == ours.edges, "\(example) \(testCase)")
      #expect(theirs.retries == ours.retries, "\(example) \(testCase)")
      #expect(theirs.caught == ours.caught, "\(example) \(testCase)")
      #expect(theirs.visits.mapValues(\.outcome) == ours.visits.mapValues(\.outcome))
    }
  }

  private struct Place {
    var event: HistoryEvent
    var state: JSONPointer?
    var visit: Int
  }

  private func place(_ record: TraceRecord) -> Place? {
    guard case .event(let event) = record.kind else { return nil }
    return Place(event: event, state: record.state, visit: record.visit)
  }

  private func history(of simulation: Simulation) throws -> HistoryDocument {
    let json = JSONValue.object(["events": .array(simulation.history.map(\.json))])
    let root = JSONSource.parse(SourceText(json.compactText)).root
    return try HistoryDocument(try #require(root))
  }

  /// Every history that was recorded from the service can be shown.
  @Test(.enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
  func recordedHistoriesOfTheServiceArePlaced() throws {
    let root = SharedData.url("conformance/service/cases")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var count = 0
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "json", let data = try? Data(contentsOf: url),
        let test = try? JSONSource.value(Array(data)),
        let events = test["expect"]?["history"]?.array, let definition = test["definition"]
      else { continue }
      // Some are sorted by branch for comparing, and have lost their numbers.
      guard test["history_mode"]?.string == "exact" else { continue }
      let document = Document(Array(definition.compactText.utf8), format: .json)
      let dated = events.enumerated().map { index, event in
        var event = event.object ?? [:]
        event["timestamp"] = .number(JSONNumber(index))
        return JSONValue.object(event)
      }
      guard !dated.isEmpty,
        let root = JSONSource.parse(SourceText(JSONValue.array(dated).compactText)).root
      else { continue }
      let run = try RecordedRun(HistoryDocument(root), of: document.definition)
      for (event, visit) in zip(run.events, run.placement.visitOfEvent) {
        let isOwn = event.type.rawValue.hasPrefix("Execution")
        #expect(isOwn == (visit == 0), "\(url.lastPathComponent): event \(event.id) \(event.type)")
      }
      if run.events.last?.type == .executionSucceeded {
        let open = run.placement.visits.filter { $0.end == nil && !$0.name.isEmpty }
        let isPlain = !run.events.contains { $0.type.isFailure }
        #expect(open.isEmpty || !isPlain, "\(url.lastPathComponent): \(open.map(\.name))")
      }
      count += 1
    }
    #expect(count > 100)
  }

  private let failed = """
    {"events": [
      {"timestamp": "2024-05-01T10:00:00Z", "type": "ExecutionStarted", "id": 1, "previousEventId": 0,
       "executionStartedEventDetails": {"input": "{\\"wait_time\\": 5}"}},
      {"timestamp": "2024-05-01T10:00:00Z", "type": "TaskStateEntered", "id": 2, "previousEventId": 0,
       "stateEnteredEventDetails": {"name": "Submit Job", "input": "{\\"wait_time\\": 5}"}},
      {"timestamp": "2024-05-01T10:00:00Z", "type": "LambdaFunctionScheduled", "id": 3, "previousEventId": 2,
       "lambdaFunctionScheduledEventDetails": {"resource": "r", "input": "{\\"wait_time\\": 5}"}},
      {"timestamp": "2024-05-01T10:00:00Z", "type": "LambdaFunctionStarted", "id": 4, "previousEventId": 3},
      {"timestamp": "2024-05-01T10:00:02Z", "type": "LambdaFunctionFailed", "id": 5, "previousEventId": 4,
       "lambdaFunctionFailedEventDetails": {"error": "Lambda.TooManyRequestsException", "cause": "slow down"}},
      {"timestamp": "2024-05-01T10:00:02Z", "type": "ExecutionFailed", "id": 6, "previousEventId": 5,
       "executionFailedEventDetails": {"error": "Lambda.TooManyRequestsException", "cause": "slow down"}}
    ]}
    """

  @Test func aHistoryIsSteppedForwardsAndBackOnTheGraph() throws {
    var studio = StudioDriver(Samples.jobPoller, name: "job-poller.asl.json")
    studio.run("open", "history failed.json")
    #expect(studio.effects == [.openHistory(path: "failed.json")])
    _ = update(&studio.state, .historyRead(path: "failed.json", bytes: Array(failed.utf8)))
    #expect(studio.message.hasPrefix("failed.json: 6 events."))
    #expect(studio.selectedName == "Submit Job")
    try studio.press("g")
    #expect(studio.message == "The run has FAILED: Lambda.TooManyRequestsException: slow down")
    #expect(studio.state.run.session?.progress.throttled == 1)
    try studio.press("bb")
    #expect(studio.state.run.session?.current.history.count == 4)
    #expect(studio.screen.contains("works"))
    try studio.press("x")
    #expect(studio.message.contains("ran elsewhere"))
    // R runs the workflow here with the input of there.
    try studio.press("R")
    #expect(studio.state.run.session?.options.input["wait_time"] == 5)
    #expect(studio.state.run.session?.isRecorded == false)
  }

  @Test func aHistoryOfAnotherWorkflowIsRefused() throws {
    var studio = StudioDriver(#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#)
    _ = update(&studio.state, .historyRead(path: "x/failed.json", bytes: Array(failed.utf8)))
    #expect(
      studio.message
        == "x/failed.json: event 2 enters 'Submit Job', which test.asl.json does not have: open the definition that ran."
    )
    #expect(studio.state.run.sessions.isEmpty)
    _ = update(&studio.state, .historyRead(path: "f.json", bytes: Array("[{]".utf8)))
    #expect(studio.message.hasPrefix("f.json:1:3: "))
  }

  @Test func anExportedHistoryIsWhatTheServiceAnswers() throws {
    var studio = StudioDriver(Samples.jobPoller, name: "job-poller.asl.json")
    try studio.press("2S<tab><right><enter>g")
    studio.run("export", "history out.json")
    let bytes: [UInt8]? = studio.effects.compactMap { effect in
      if case .export("out.json", let bytes, false) = effect { bytes } else { nil }
    }.first
    let root = JSONSource.parse(SourceText(try #require(bytes))).root
    let document = try HistoryDocument(try #require(root))
    #expect(document.events == studio.state.run.session?.latest.history)
  }
}

import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import TestSupport

/// A recorded execution: a definition, an input, what its tasks answered and what AWS made of it.
struct ServiceCase {
  enum HistoryMode: String {
    case exact, interleaved
    case parallelSorted = "parallel_sorted"
    case none
  }

  var name: String
  var json: JSONValue

  var tier: String { json["tier"]?.string ?? "" }
  var isRecordedByAWS: Bool { json["aws_validated"]?.bool == true }
  var historyMode: HistoryMode {
    json["history_mode"]?.string.flatMap(HistoryMode.init) ?? .exact
  }
  var expectation: JSONValue { json["expect"] ?? .null }
  var isExpress: Bool { json["type"]?.string == "EXPRESS" }
  /// The recorder wrote `activity_arn` for an activity's ARN.
  var definitionText: String {
    (json["definition"] ?? .null).compactText.replacing(
      "\"activity_arn\"", with: "\"\(Self.activityARN)\"")
  }
  static let activityARN = "arn:aws:states:us-east-1:111111111111:activity:activity"
  /// Whether tasks ran whose answers are not in the recording: then there is nothing to compare.
  var lacksAnswers: Bool {
    tier != "distributed" && (json["tasks"]?.object?.isEmpty ?? true)
      && expectation["status"] == "SUCCEEDED" && definitionText.contains("\"Type\":\"Task\"")
  }

  static func all() throws -> [ServiceCase] {
    let root = SharedData.url("conformance/service/cases")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    let urls = (files?.allObjects ?? []).compactMap { $0 as? URL }
      .filter { $0.pathExtension == "json" }
      .sorted { $0.path < $1.path }
    return try urls.map { url in
      ServiceCase(
        name: url.deletingPathExtension().lastPathComponent,
        json: try JSONSource.value([UInt8](Data(contentsOf: url))))
    }
  }
}

extension ServiceCase {
  /// Runs the case; nil where the program cannot be made.
  func run() -> Result<ServiceCaseOutcome, ProgramError> {
    let document = Document(Array(definitionText.utf8), format: .json)
    var options = SimulationOptions()
    options.input = json["input"] ?? .null
    options.account = "111111111111"
    options.type = isExpress ? .express : .standard
    if let now = json["now"]?.string.flatMap(Timestamp.init(iso8601:)) { options.startTime = now }
    for member in json["s3_objects"]?.object?.members ?? [] {
      let parts = member.key.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, let text = member.value.string else { continue }
      options.objects[parts[0], parts[1]] = .init(Array(text.utf8))
    }
    let tasks = RecordedTasks(self)
    options.behavior = tasks.behavior
    let program: Program
    do {
      program = try Program(document.definition, name: "Machine")
    } catch { return .failure(error) }
    var simulation = Simulation(program, options: options)
    simulation.run()
    var answerer = tasks
    while let task = simulation.pendingTasks.first {
      simulation.answer(task.id, with: answerer.answer(to: task))
      simulation.run()
    }
    return .success(
      ServiceCaseOutcome(
        status: simulation.status.rawValue, output: simulation.output, error: simulation.error,
        cause: simulation.cause,
        history: simulation.history.map { event in
          let text = event.json.compactText.replacing(Self.activityARN, with: "activity_arn")
          return (try? JSONSource.value(text)) ?? .null
        },
        log: simulation.logRecords(level: .fatal, includesExecutionData: false)
          + simulation.logRecords(level: .all).suffix(1)))
  }
}

struct ServiceCaseOutcome {
  var status: String
  var output: JSONValue?
  var error: String?
  var cause: String?
  var history: [JSONValue]
  /// Failures that end an execution, and the last record with its data.
  var log: [JSONValue] = []
}

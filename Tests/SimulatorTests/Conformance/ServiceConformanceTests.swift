import Foundation
import OrderedJSON
import Simulator
import TestSupport
import Testing

/// Executions that AWS ran, run again. The numbers are what is reached: they may only grow.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct ServiceConformanceTests {
  struct Floor {
    var tier: String
    var results: Int
    var histories: Int
  }

  @Test(arguments: [
    Floor(tier: "pure", results: 630, histories: 630),
    Floor(tier: "tasks", results: 106, histories: 106),
    Floor(tier: "callback", results: 12, histories: 12),
    Floor(tier: "activity", results: 2, histories: 2),
    Floor(tier: "distributed", results: 42, histories: 42),
  ])
  func recordedExecutionsComeOutTheSame(_ floor: Floor) throws {
    let comparator = GoldenComparator()
    let cases = try ServiceCase.all().filter {
      $0.tier == floor.tier && $0.isRecordedByAWS && !$0.lacksAnswers
    }
    #expect(!cases.isEmpty)
    var results = 0
    var histories = 0
    var report = ""
    for serviceCase in cases {
      var lines: [String]
      switch serviceCase.run() {
      case .failure(let error): lines = [error.message]
      case .success(let outcome):
        lines = comparator.resultDifferences(serviceCase, outcome)
        if lines.isEmpty { results += 1 }
        let historyLines = comparator.historyDifferences(serviceCase, outcome)
        if historyLines.isEmpty { histories += 1 }
        lines += historyLines
      }
      if !lines.isEmpty {
        report += "\(serviceCase.name)\n" + lines.prefix(4).map { "    \($0)\n" }.joined()
      }
    }
    if ProcessInfo.processInfo.environment["TREADLE_REPORT"] != nil { print(report) }
    print(
      "\(floor.tier): results \(results)/\(cases.count), histories \(histories)/\(cases.count)")
    #expect(results >= floor.results, "\(report)")
    #expect(histories >= floor.histories, "\(report)")
  }

  @Test func logsEndAsRecorded() throws {
    let comparator = GoldenComparator()
    var compared = 0
    for serviceCase in try ServiceCase.all() {
      guard let expected = serviceCase.expectation["end_event"], !serviceCase.lacksAnswers,
        case .success(let outcome) = serviceCase.run()
      else { continue }
      compared += 1
      for record in outcome.log {
        let lines = comparator.logDifferences(expected, record)
        #expect(lines.isEmpty, "\(serviceCase.name): \(lines)")
      }
    }
    #expect(compared >= 7)
  }
}

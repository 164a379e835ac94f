import OrderedJSON
import Simulator
import Terminal
import WorkflowMetrics

/// All test cases of a machine, and what of it they covered together.
struct TestReport {
  private var cases: [TestCaseResult] = []
  private var coverage: Coverage
  private let workflow: WorkflowFile

  init(_ program: Program, of workflow: WorkflowFile) {
    coverage = Coverage(of: program.coverageItems)
    self.workflow = workflow
  }

  mutating func add(_ result: TestCaseResult) {
    cases.append(result)
    coverage.fold(result.simulation.trace)
  }

  var failed: Int { cases.count { !$0.passed } }

  func text(_ format: TestCommand.Format) -> String {
    switch format {
    case .text:
      let width = cases.map(\.name.columns).max() ?? 0
      let lines =
        cases.map { $0.text(width: width) } + [CoverageReport(coverage, of: workflow).text]
      return lines.joined(separator: "\n")
        + "\n\(cases.count - failed) passed, \(failed) failed\n"
    case .junit: return JUnitReport.text(suite: workflow.name, cases)
    case .json:
      let report: JSONValue = [
        "result": .string(failed == 0 ? "OK" : "FAIL"), "cases": .array(cases.map(\.json)),
        "coverage": CoverageReport(coverage, of: workflow).json,
      ]
      return report.prettyText() + "\n"
    }
  }
}

import OrderedJSON
import StatesLanguage

/// What `check` found in all of its files.
struct FindingReport {
  private var files = 0
  private var findings: [(file: String, finding: Finding)] = []
  var hasUnreadableFile = false

  mutating func add(_ more: [Finding], file: String) {
    files += 1
    findings += more.map { (file, $0) }
  }

  var hasErrors: Bool {
    hasUnreadableFile || findings.contains { $0.finding.severity == .error }
  }

  func text(_ format: CheckCommand.Format) -> String {
    switch format {
    case .text: lines { FindingLine.text($0, file: $1) } + summary
    case .github: lines { FindingLine.github($0, file: $1) }
    case .json: json.prettyText() + "\n"
    }
  }

  private func lines(_ line: (Finding, String) -> String) -> String {
    findings.map { line($0.finding, $0.file) + "\n" }.joined()
  }

  private var summary: String {
    func count(_ number: Int, _ noun: String) -> String {
      "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
    guard files > 0 else { return "" }
    let errors = findings.count { $0.finding.severity == .error }
    return [
      count(files, "file"), count(errors, "error"), count(findings.count - errors, "warning"),
    ].joined(separator: ", ") + "\n"
  }

  private var json: JSONValue {
    let diagnostics = findings.map { file, finding in
      JSONValue.object([
        "file": .string(file),
        "line": .number(JSONNumber(finding.position.line)),
        "column": .number(JSONNumber(finding.position.column)),
        "severity": .string(finding.severity.rawValue),
        "code": .string(finding.code),
        "message": .string(finding.message),
        "location": .string(finding.pointer.description),
      ])
    }
    return .object([
      "result": .string(hasErrors ? "FAIL" : "OK"), "diagnostics": .array(diagnostics),
    ])
  }
}

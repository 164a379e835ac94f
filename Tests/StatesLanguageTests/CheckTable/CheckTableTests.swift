import StatesLanguage
import Testing

/// Every static check that some tool for the States Language makes, by its number in a list of
/// them: each has an example that passes without a finding, and one that does not.
@Suite struct CheckTableTests {
  private static let examples =
    CheckExample.machines + CheckExample.transitions + CheckExample.fields + CheckExample.paths
    + CheckExample.expressions + CheckExample.rules + CheckExample.errors + CheckExample.tasks
    + CheckExample.waits + CheckExample.containers

  @Test(arguments: examples)
  func standard(_ example: CheckExample) {
    #expect(Document(json: example.good).findings.map(\.message) == [])
    let findings = Document(json: example.bad).findings
    #expect(findings.first?.severity == example.severity, "\(findings)")
  }

  @Test(arguments: CheckExample.express)
  func express(_ example: CheckExample) {
    #expect(Document(json: example.good).expressFindings.map(\.message) == [])
    #expect(Document(json: example.bad).findings.map(\.message) == [], "for STANDARD it is fine")
    #expect(Document(json: example.bad).expressFindings.first?.severity == example.severity)
  }

  @Test func everyCheckHasItsExample() {
    let numbers = (Self.examples + CheckExample.express).map(\.number)
    #expect(Set(numbers) == Set(1...188))
    #expect(numbers.count == 188, "none twice")
  }
}

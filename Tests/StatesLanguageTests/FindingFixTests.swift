import OrderedJSON
import StatesLanguage
import Testing

@Suite struct FindingFixTests {
  /// The first finding's fix, and the state as it is with it.
  private func fixed(_ text: String) throws -> (title: String, state: String) {
    let document = Document(json: text)
    let fix = try #require(document.findings.first?.fix)
    let place = JSONPointer.root.appending("States").appending("S")
    let state = try document.applying(fix.edits).tree.root?[place]?.value
    return (fix.title, state?.compactText ?? "")
  }

  @Test(arguments: [
    (
      #""Type": "Pass", "Nxet": "S", "End": true"#, "rename to Next",
      #"{"Type":"Pass","Next":"S","End":true}"#
    ),
    (#""Type": "Succeed", "Retry": []"#, "remove Retry", #"{"Type":"Succeed"}"#),
    (#""Type": "Pas", "End": true"#, "use Pass", #"{"Type":"Pass","End":true}"#),
    (#""Type": "Pass""#, #"add "End": true"#, #"{"Type":"Pass","End":true}"#),
    (#""Type": "Pass", "End": "yes""#, "use true", #"{"Type":"Pass","End":true}"#),
    (
      #""Type": "Wait", "Seconds": 0.6, "End": true"#, "use 1",
      #"{"Type":"Wait","Seconds":1,"End":true}"#
    ),
    (
      #""Type": "Wait", "Seconds": "30", "End": true"#, "use 30",
      #"{"Type":"Wait","Seconds":30,"End":true}"#
    ),
    (
      #""Type": "Pass", "ResultPath": "$status", "End": true"#, "use $.status",
      #"{"Type":"Pass","ResultPath":"$.status","End":true}"#
    ),
    (
      #""Type": "Pass", "Parameters": {"a.$": "b.c"}, "End": true"#, "use $.b.c",
      #"{"Type":"Pass","Parameters":{"a.$":"$.b.c"},"End":true}"#
    ),
    (
      #""Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1", "End": true"#,
      "use {% 1 %}",
      #"{"Type":"Pass","QueryLanguage":"JSONata","Output":"{% 1 %}","End":true}"#
    ),
  ])
  func aStateIsPutRight(_ members: String, _ title: String, _ state: String) throws {
    let (used, result) = try fixed(CheckExample.machine(members))
    #expect(used == title)
    #expect(result == state)
  }

  @Test func aTargetIsTheNearestStateOfTheScope() throws {
    let document = Document(
      json: """
        {"StartAt": "Submit Job", "States": {
          "Submit Job": {"Type": "Pass", "Next": "Get Statsu"},
          "Get Status": {"Type": "Succeed"}}}
        """)
    let fix = try #require(document.findings.first?.fix)
    #expect(fix.title == "use Get Status")
    #expect(try document.applying(fix.edits).findings.isEmpty)
  }

  @Test func parametersComeFromTheCatalogue() throws {
    let (title, state) = try fixed(
      CheckExample.machine(
        """
        "Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
        "Parameters": {"TableName": "t"}, "End": true
        """))
    #expect(title == "add Key")
    #expect(state.contains(#""Parameters":{"TableName":"t","Key":{"#))
  }

  /// Whatever a check offers puts that right, and breaks nothing that a parser would mind.
  @Test(
    arguments: CheckExample.machines + CheckExample.transitions + CheckExample.fields
      + CheckExample.paths + CheckExample.expressions + CheckExample.rules + CheckExample.errors
      + CheckExample.tasks + CheckExample.waits + CheckExample.containers)
  func aFixEndsItsFinding(_ example: CheckExample) throws {
    let document = Document(json: example.bad)
    for finding in document.findings {
      guard let fix = finding.fix else { continue }
      let fixed = try document.applying(fix.edits)
      #expect(
        !fixed.findings.contains { $0.message == finding.message && $0.pointer == finding.pointer },
        "\(finding.message): \(fix.title)")
    }
  }

  @Test(arguments: [
    ("latncy", "latency"), ("Latency", "latency"), ("reslut", "result"), ("sequences", "sequence"),
    ("rate", nil), ("", nil),
  ])
  func theNearestNameIsFound(text: String, name: String?) {
    #expect(NearestName.of(text, among: ["latency", "result", "sequence"]) == name)
  }
}

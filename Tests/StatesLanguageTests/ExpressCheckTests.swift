import OrderedJSON
import StatesLanguage
import Testing

@Suite struct ExpressWorkflows {
  private func findings(resource: String) -> [Finding] {
    let text = """
      {"StartAt": "A", "States": {"A": {"Type": "Task", "End": true,
        "Resource": "\(resource)"}}}
      """
    let document = Document(Array(text.utf8), format: .json)
    #expect(document.findings.isEmpty, "a Standard workflow may have it")
    return document.expressFindings
  }

  @Test(arguments: [
    (
      "arn:aws:states:::states:startExecution.sync:2",
      "Express state machine does not support '.sync' service integration"
    ),
    (
      "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      "Express state machine does not support '.waitForTaskToken' service integration "
    ),
    (
      "arn:aws:states:us-east-1:123456789012:activity:pack",
      "Express state machine does not support Activity ARN"
    ),
  ])
  func whatWaitsLongIsRefusedAtItsResource(resource: String, message: String) {
    let found = findings(resource: resource)
    #expect(found.map(\.message) == [message])
    #expect(found.map(\.pointer.description) == ["/States/A/Resource"])
    #expect(found.map(\.position) == [SourcePosition(line: 2, column: 15)])
  }

  @Test func aFunctionIsFine() {
    #expect(findings(resource: "arn:aws:states:::lambda:invoke").isEmpty)
  }
}

import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

@testable import Studio

/// Whole workflows built from an empty screen, by keys alone and with the mouse.
@Suite struct BuildingTests {
  // MARK: - The Job Poller

  private static let function = "arn:aws:lambda:us-east-1:123456789012:function:"

  @Test func theJobPollerIsBuiltByKeys() throws {
    var builder = WorkflowBuilder()
    // Three tasks and what stands between them, each after the one before.
    try builder.press("atask<enter>Submit Job<enter>await<enter>Wait X Seconds<enter>")
    try builder.press("atask<enter>Get Job Status<enter>achoice<enter>Job Complete?<enter>")
    try builder.press("atask<enter>Get Final Job Status<enter>afail<enter>Job Failed<enter>")
    try builder.field("Submit Job", "Resource", Self.function + "SubmitJob")
    try builder.field("Submit Job", "ResultPath", "$.guid")
    try builder.field("Wait X Seconds", "SecondsPath", "$.wait_time")
    for name in ["Get Job Status", "Get Final Job Status"] {
      try builder.field(name, "Resource", Self.function + "CheckJob")
      try builder.field(name, "InputPath", "$.guid")
    }
    try builder.field("Get Job Status", "ResultPath", "$.status")
    try builder.field("Job Failed", "Error", "DescribeJob returned FAILED")
    try builder.field("Job Failed", "Cause", "AWS Batch Job Failed")
    try builder.press("<esc><esc>:select Get Final Job Status<enter>t(end)<enter>")
    try builder.press(":select Job Complete?<enter>twait x<enter>")
    try builder.rules(
      "Job Complete?",
      [
        ("$.status == \"FAILED\"", "Job Failed"),
        ("$.status == \"SUCCEEDED\"", "Get Final Job Status"),
      ])
    try builder.field(nil, "Comment", "Submits a job and polls until it is done")
    try builder.field(nil, "TimeoutSeconds", "300")
    try builder.removeLeftovers(keeping: Document(json: Samples.jobPoller))
    try builder.expectSame(as: Samples.jobPoller)
  }

  @Test func theJobPollerIsBuiltWithTheMouse() throws {
    var builder = WorkflowBuilder()
    for (kind, name) in [
      ("Task", "Submit Job"), ("Wait", "Wait X Seconds"), ("Task", "Get Job Status"),
      ("Choice", "Job Complete?"), ("Task", "Get Final Job Status"), ("Fail", "Job Failed"),
    ] {
      try builder.click(footer: "a ")
      try builder.click(kind + " ", below: "Add a state")
      // Letters need keys.
      try builder.press(name + "<enter>")
    }
    try builder.clickField("Submit Job", "Resource", Self.function + "SubmitJob")
    try builder.clickField("Submit Job", "ResultPath", "$.guid")
    try builder.clickField("Wait X Seconds", "SecondsPath", "$.wait_time")
    for name in ["Get Job Status", "Get Final Job Status"] {
      try builder.clickField(name, "Resource", Self.function + "CheckJob")
      try builder.clickField(name, "InputPath", "$.guid")
    }
    try builder.clickField("Get Job Status", "ResultPath", "$.status")
    try builder.clickField("Job Failed", "Error", "DescribeJob returned FAILED")
    try builder.clickField("Job Failed", "Cause", "AWS Batch Job Failed")
    try builder.clickState("Get Final Job Status")
    try builder.click(footer: "t ")
    try builder.click("(end)", below: "Next of")
    try builder.clickState("Job Complete?")
    try builder.click(footer: "t ")
    try builder.click("Wait X Seconds", below: "Default of")
    try builder.clickState("Job Complete?")
    try builder.rules(
      "Job Complete?",
      [
        ("$.status == \"FAILED\"", "Job Failed"),
        ("$.status == \"SUCCEEDED\"", "Get Final Job Status"),
      ])
    try builder.clickField(nil, "Comment", "Submits a job and polls until it is done")
    try builder.clickField(nil, "TimeoutSeconds", "300")
    try builder.removeLeftovers(keeping: Document(json: Samples.jobPoller))
    try builder.expectSame(as: Samples.jobPoller)
  }

  // MARK: - Real workflows

  /// Of 22, 27 and 54 states, with Map, Parallel, Retry and Catch.
  @Test(
    .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"),
    arguments: ["02cc2653f3e3.asl.yaml", "5cb865fa7239.asl.json", "056ec14bbe7f.asl.json"])
  func aLargeWorkflowIsBuiltByKeys(_ file: String) throws {
    let bytes = try Array(
      Data(contentsOf: SharedData.url("conformance/definitions/valid/" + file)))
    let target = Document(bytes, format: Document.format(ofFile: file, bytes: bytes))
    let root = try #require(target.tree.root?.value.object)
    var builder = WorkflowBuilder()
    try builder.build(scope: root, at: .root)
    for member in root.members where !["States", "StartAt"].contains(member.key) {
      try builder.member(nil, member)
    }
    try builder.expectSame(as: JSONValue.object(root).compactText)
  }
}

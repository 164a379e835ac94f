import OrderedJSON
import TaskIntegrations
import Testing

/// Mocked results held against the shapes of the APIs.
struct MockedResultShapeTests {
  private func problem(
    _ resource: String, _ result: String, requiresAll: Bool = true
  ) throws -> String? {
    let shape = try #require(MockedResultShape(TaskResource("arn:aws:states:::\(resource)")))
    return shape.problem(of: try JSONSource.value(result), requiresAll: requiresAll)
  }

  @Test(
    arguments: [
      ("lambda:invoke", #"{"StatusCode": 200, "Payload": [1, "any", null]}"#),
      ("sqs:sendMessage", #"{"MessageId": "m", "MD5OfMessageBody": "0"}"#),
      ("aws-sdk:sqs:sendMessage", #"{"MessageId": "m", "Md5OfMessageBody": "0"}"#),
      ("dynamodb:getItem", #"{"Item": {"id": {"S": "1"}, "tags": {"L": [{"N": "2"}]}}}"#),
      ("events:putEvents", #"{"unknown": true}"#), ("events:putEvents", "{}"),
      (
        "states:startExecution.sync:2",
        #"{"ExecutionArn": "a", "StateMachineArn": "m", "StartDate": "d", "Status": "SUCCEEDED", "Output": {"n": 1}}"#
      ),
      ("aws-sdk:kms:encrypt", #"{"CiphertextBlob": "x"}"#),
    ])
  func whatTheAPIAnswersIsTaken(resource: String, result: String) throws {
    #expect(try problem(resource, result) == nil)
  }

  @Test(
    arguments: [
      ("lambda:invoke", #"{"StatusCode": "200"}"#, "Field 'StatusCode' must be a number"),
      (
        "dynamodb:getItem", #"{"Item": {"id": {"L": [{"S": 1}]}}}"#, "Field 'S' must be a string"
      ),
      ("dynamodb:getItem", #"{"Item": []}"#, "Field 'Item' must be an object"),
      ("events:putEvents", #"{"Entries": {}}"#, "Field 'Entries' must be an array"),
      (
        "aws-sdk:s3:getObject", #"{"StorageClass": "Papyrus"}"#,
        "Field 'StorageClass' is not an expected value"
      ),
      (
        "aws-sdk:lambda:getFunction", #"{"Configuration": {"MemorySize": 127}}"#,
        "Field 'MemorySize' is less than the minimum value"
      ),
      (
        "aws-sdk:kms:encrypt", #"{"CiphertextBlob": ""}"#,
        "Field 'CiphertextBlob' is smaller than the minimum length"
      ),
      (
        "aws-sdk:s3:getObject", #"{"DeleteMarker": "yes"}"#,
        "Field 'DeleteMarker' must be a boolean"
      ),
      (
        "states:startExecution", #"{"executionArn": "a"}"#,
        "Required field 'ExecutionArn' is missing"
      ),
    ])
  func whatItCannotAnswerIsNamed(resource: String, result: String, problem: String) throws {
    #expect(
      try self.problem(resource, result) == "Mock result schema validation error: \(problem)")
  }

  @Test func missingMembersAreLetThroughOnDemand() throws {
    #expect(try problem("states:startExecution", "{}", requiresAll: false) == nil)
  }

  @Test func aResultIsAnObject() throws {
    #expect(try problem("sqs:sendMessage", "[]") == "Mocked result must be a JSON object.")
  }

  /// A job answers as the call that asks for it, not as the one that starts it.
  @Test func jobsHaveTheShapeOfTheirEnd() throws {
    let described = #"{"Status": 1}"#
    #expect(try problem("states:startExecution", described, requiresAll: false) == nil)
    #expect(
      try problem("states:startExecution.sync", described, requiresAll: false)
        == "Mock result schema validation error: Field 'Status' must be a string")
  }

  @Test(arguments: [
    "arn:aws:lambda:us-east-1:123456789012:function:f",
    "arn:aws:states:us-east-1:123456789012:activity:a",
    "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "arn:aws:states:::aws-sdk:nothing:call",
    "arn:aws:states:::aws-sdk:s3:nothing", "arn:aws:states:::http:invoke",
  ])
  func othersTakeAnyResult(resource: String) {
    #expect(MockedResultShape(TaskResource(resource)) == nil)
  }

  @Test func namesFollowTheSDKForJava() {
    #expect(MemberNaming.sdk.name("MD5OfMessageBody") == "Md5OfMessageBody")
    #expect(MemberNaming.sdk.name("DBInstanceIdentifier") == "DbInstanceIdentifier")
    #expect(MemberNaming.sdk.name("ETag") == "ETag")
    #expect(MemberNaming.sdk.name("executionArn") == "ExecutionArn")
    #expect(MemberNaming.optimised.name("MD5OfMessageBody") == "MD5OfMessageBody")
  }
}

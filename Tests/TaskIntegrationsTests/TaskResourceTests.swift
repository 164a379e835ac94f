import TaskIntegrations
import Testing

struct TaskResourceTests {
  @Test(arguments: [
    "arn:aws:lambda:us-east-1:123456789012:function:f",
    "arn:aws:lambda:us-east-1:123456789012:function:f:$LATEST",
    "arn:aws:lambda:us-east-1:123456789012:function:f:live",
    "arn:aws-cn:lambda:cn-north-1:123456789012:function:f",
    "arn:${AWS::Partition}:lambda:us-east-1:123456789012:function:f",
  ])
  func lambdaFunctions(arn: String) {
    #expect(TaskResource(arn) == .lambdaFunction(arn: arn))
  }

  @Test func activities() {
    let arn = "arn:aws-us-gov:states:us-gov-west-1:123456789012:activity:approve"
    #expect(TaskResource(arn) == .activity(arn: arn))
  }

  @Test(
    arguments: [
      ("arn:aws:states:::lambda:invoke", "lambda", "invoke", .requestResponse),
      ("arn:aws:states:::ecs:runTask.sync", "ecs", "runTask", .runJob),
      ("arn:aws-cn:states:::states:startExecution.sync:2", "states", "startExecution", .runJob2),
      (
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "sqs", "sendMessage", .waitForTaskToken
      ),
      ("arn:aws:states:::aws-sdk:s3:getObject", "aws-sdk:s3", "getObject", .requestResponse),
      (
        "arn:aws:states:::aws-sdk:sns:publish.waitForTaskToken", "aws-sdk:sns", "publish",
        .waitForTaskToken
      ),
      (
        "arn:aws:states:::emr-serverless:startJobRun", "emr-serverless", "startJobRun",
        .requestResponse
      ),
      ("arn:${AWS::Partition}:states:::http:invoke", "http", "invoke", .requestResponse),
    ] as [(String, String, String, IntegrationPattern)])
  func integrations(
    resource: String, service: String, action: String, pattern: IntegrationPattern
  ) {
    #expect(
      TaskResource(resource) == .integration(service: service, action: action, pattern: pattern))
  }

  @Test(arguments: [
    "", "${Function}", "arn", "arn:aws:states:::", "arn:aws:states:::lambda",
    "arn:aws:states:::lambda:invoke.later", "arn:aws:states:::aws-sdk:s3",
    "arn:aws:states:::a:b:c", "arn:aws:lambda:us-east-1:123456789012:function:",
    "arn:aws:lambda:us-east-1:123456789012:function:${Name}", "arn:${AWS::Partition",
    "arn:aws:lambda:us-east-1:123456789012:layer:l", "arn:aws:s3:::bucket",
    "arn:aws:states:us-east-1:123456789012:stateMachine:m", "arn::states:::lambda:invoke",
  ])
  func otherTexts(resource: String) {
    #expect(TaskResource(resource) == .other(resource))
  }

  @Test func knowsItsCatalogueEntry() {
    let resource = TaskResource("arn:aws:states:::sqs:sendMessage.waitForTaskToken")
    #expect(resource.catalogueEntry?.title == "SQS: send a message")
    #expect(!resource.isSDKCall)
    #expect(TaskResource("arn:aws:states:::aws-sdk:sqs:sendMessage").isSDKCall)
    #expect(TaskResource("arn:aws:states:::aws-sdk:sqs:sendMessage").catalogueEntry == nil)
  }

  @Test(arguments: [
    ("arn:aws:states:::lambda:invoke.waitForTaskToken", ["FunctionName"]),
    ("arn:aws:states:::batch:submitJob.sync", ["JobName", "JobQueue", "JobDefinition"]),
    (
      "arn:aws:states:::eks:runJob.sync",
      ["ClusterName", "CertificateAuthority", "Endpoint", "Job"]
    ),
    ("arn:aws:states:::events:putEvents", ["Entries"]),
    ("arn:aws:states:::aws-sdk:sfn:startExecution", ["StateMachineArn"]),
    ("arn:aws:states:::aws-sdk:unheardof:of", []),
    ("arn:aws:lambda:us-east-1:123456789012:function:f", []),
  ])
  func requiredParameters(_ resource: String, _ names: [String]) {
    #expect(TaskResource(resource).requiredParameters == names)
  }
}

import JSONPathQuery
import OrderedJSON
import TaskIntegrations
import Testing

struct IntegrationTests {
  @Test func namesAreUniqueAndReadBack() {
    var seen: Set<String> = []
    for entry in Integration.catalogue {
      #expect(seen.insert(entry.name).inserted, "\(entry.name) stands there twice")
      for pattern in entry.patterns {
        let resource = TaskResource(entry.resource(pattern))
        #expect(resource.catalogueEntry == entry)
      }
      #expect(entry.title.contains(": "))
      #expect(entry.parameters.object?.isEmpty == false)
    }
  }

  @Test func parametersAreTemplates() throws {
    for entry in Integration.catalogue {
      for pattern in entry.patterns {
        #expect(throws: Never.self) { try PayloadTemplate(entry.parameters(pattern)) }
      }
    }
  }

  @Test func whoWaitsForTheTokenPassesItOn() {
    for entry in Integration.catalogue {
      let waits = entry.patterns.contains(.waitForTaskToken)
      #expect((entry.callbackParameters != nil) == waits, "\(entry.name)")
      guard waits else { continue }
      #expect(entry.parameters(.waitForTaskToken).compactText.contains("$$.Task.Token"))
      #expect(entry.arguments(.waitForTaskToken).compactText.contains("$states.context.Task.Token"))
    }
  }

  @Test func argumentsAreTheParametersInJSONata() throws {
    let entry = try #require(Integration.search("sqs").first)
    #expect(
      entry.arguments(.waitForTaskToken) == [
        "QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue",
        "MessageBody": [
          "input": "{% $states.input %}", "taskToken": "{% $states.context.Task.Token %}",
        ],
      ])
  }

  @Test func searchFindsByEveryWord() {
    #expect(Integration.search("dynamo put").map(\.name) == ["dynamodb:putItem"])
    #expect(Integration.search("sqs:send").map(\.name) == ["sqs:sendMessage"])
    #expect(Integration.search("states").first?.name == "states:startExecution")
    #expect(Integration.search("no such thing").isEmpty)
    #expect(Integration.search("") == Integration.catalogue)
  }

  @Test func jobsCanFail() {
    let entry = Integration.catalogue.first { $0.name == "glue:startJobRun" }
    #expect(entry?.errors.contains("States.TaskFailed") == true)
  }
}

struct KnownErrorTests {
  @Test func errorsOfATaskBeginWithItsOwn() {
    let errors = Integration.errors(of: TaskResource("arn:aws:states:::sns:publish"))
    #expect(errors.first?.name == "SNS.NotFoundException")
    #expect(errors.contains { $0.name == "States.Timeout" })
    #expect(!errors.contains { $0.name == "Lambda.Unknown" })
    #expect(Set(errors.map(\.name)).count == errors.count)
  }

  @Test(arguments: [
    "Lambda.TooManyRequestsException", "DynamoDB.ProvisionedThroughputExceededException",
    "DynamoDb.RequestLimitExceededException", "Ecs.ThrottlingException", "S3.SlowDown",
    "ApiGateway.429", "States.Http.StatusCode.429", "ThrottlingException",
    "Glue.ConcurrentRunsExceededException",
  ])
  func throttling(name: String) {
    #expect(Integration.isThrottlingError(name))
  }

  @Test(arguments: [
    "", "States.ALL", "Lambda.ServiceException", "ApiGateway.403", "States.DataLimitExceeded",
    "Throttling.Failure",
  ])
  func otherErrors(name: String) {
    #expect(!Integration.isThrottlingError(name))
  }

  @Test(arguments: [
    ("arn:aws:lambda:us-east-1:123456789012:function:f", "Lambda.TooManyRequestsException"),
    ("arn:aws:states:::lambda:invoke.waitForTaskToken", "Lambda.TooManyRequestsException"),
    (
      "arn:aws:states:::dynamodb:updateItem", "DynamoDB.ProvisionedThroughputExceededException"
    ),
    ("arn:aws:states:::sqs:sendMessage", "SQS.ThrottlingException"),
    ("arn:aws:states:::aws-sdk:s3:getObject", "S3.ThrottlingException"),
    ("arn:aws:states:us-east-1:123456789012:activity:a", "ThrottlingException"),
  ])
  func everyResourceHasAnErrorForThrottling(resource: String, error: String) {
    #expect(TaskResource(resource).throttlingError == error)
    #expect(Integration.isThrottlingError(error))
  }
}

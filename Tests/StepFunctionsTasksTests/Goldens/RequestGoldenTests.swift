import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct RequestGoldenTests {
  @Test func `CallAwsService as the CDK has it`() throws {
    try expectGolden("v2_call_aws_service") { stack in
      let bucket = Bucket(stack, "B")
      let get = TaskState(
        stack, "GetObject",
        task: CallAwsService(
          service: "s3", action: "getObject",
          parameters: ["Bucket": .string(bucket.bucketName), "Key": .path("$.key")],
          iamResources: [bucket.arnForObjects("*")]))
      let list = TaskState(
        stack, "List",
        task: CallAwsService(
          service: "s3", action: "listBuckets", iamResources: ["*"],
          iamAction: "s3:ListAllMyBuckets"))
      sm(stack, get.next(list))
    }
    try expectRefusal(
      "v2_error_call_aws_service_action_case",
      "action must be in camel case, as getObject, not 'GetObject'"
    ) { stack in
      sm(
        stack, "S", CallAwsService(service: "s3", action: "GetObject", iamResources: ["*"]))
    }
  }

  /// The original writes a list from a path as the text "$.l"; here it is a path.
  @Test func `DynamoDB as the CDK has it`() throws {
    let golden = try GoldenConstruct("v2_dynamo")
    let stack = Stack("S")
    let table = Table(stack, "T", partitionKey: .init("id"))
    let put = TaskState(
      stack, "Put",
      task: DynamoPutItem(
        table,
        item: [
          "id": "x", "n": 3, "p": .fromString(.path("$.p")), "b": true,
          "l": .listFromJSONPath("$.l"),
        ]), resultPath: .discard)
    let get = TaskState(
      stack, "Get", task: DynamoGetItem(table, key: ["id": .fromString(.path("$.id"))]))
    let update = TaskState(
      stack, "Upd",
      task: DynamoUpdateItem(
        table, key: ["id": "x"], updateExpression: "SET n = :v",
        expressionAttributeValues: [":v": .numberFromString(.path("$.v"))]))
    let delete = TaskState(stack, "Del", task: DynamoDeleteItem(table, key: ["id": "x"]))
    let machine = StateMachine(
      stack, "SM", definition: put.next(get).next(update).next(delete))
    let type = "AWS::StepFunctions::StateMachine"
    #expect(golden.differences(from: try stack.template(), ignoring: [type]) == [])
    let expected = try #require(golden.definitionString)
      .replacing(#"{"L":"$.l"}"#, with: #"{"L.$":"$.l"}"#)
    let text = try machine.definitionString().placeholderText
    #expect(text == expected)
  }

  /// The CDK has a feature flag for statements of equal actions to be merged; here they stay apart,
  /// as they do without the flag.
  @Test func `Statements of equal actions`() throws {
    let golden = try GoldenConstruct("v2_flag_minimize_policies")
    let stack = Stack("S")
    let chain = TaskState(stack, "A", task: LambdaInvoke(fn(stack)))
      .next(TaskState(stack, "B", task: LambdaInvoke(fn(stack, "Fn2"))))
      .next(
        TaskState(stack, "Cc", task: SqsSendMessage(Queue(stack, "Q"), messageBody: "x")))
    sm(stack, chain)
    #expect(
      golden.differences(from: try stack.template(), ignoring: ["AWS::IAM::Policy"]) == [])
  }
}

import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

struct LambdaTaskTests {
  @Test func `It is a function and a state in one`() throws {
    let stack = Stack("S")
    let submit = LambdaTask(
      stack, "Submit", inlineCode: "exports.handler = async () => 1;",
      functionProperties: ["MemorySize": 256], resultPath: "$.guid")
    let machine = StateMachine(
      stack, "SM", definition: submit.next(Succeed(stack, "Done")))
    let state = try machine.definition()["States"]?["Submit"]
    #expect(state?["Resource"] == "${SubmitFunction6C3E2BAF.Arn}")
    #expect(state?["ResultPath"] == "$.guid")
    #expect(state?["Next"] == "Done")
    #expect(state?["Retry"]?.array?.count == 1)
    let resources = try stack.template()["Resources"]?.object
    let function = resources?["SubmitFunction6C3E2BAF"]?["Properties"]
    #expect(function?["MemorySize"] == 256)
    #expect(function?["Code"]?["ZipFile"] == "exports.handler = async () => 1;")
  }

  @Test func `Its errors are caught, and its metrics are the function's`() throws {
    let stack = Stack("S")
    let work = LambdaTask(stack, "Work", retryOnServiceExceptions: false)
    work.addRetry(maxAttempts: 2).addCatch(Fail(stack, "Failed"))
    let machine = StateMachine(stack, "SM", definition: work)
    let state = try machine.definition()["States"]?["Work"]
    #expect(state?["Retry"]?.compactText == #"[{"ErrorEquals":["States.ALL"],"MaxAttempts":2}]"#)
    #expect(state?["Catch"]?.array?.first?["Next"] == "Failed")
    #expect(work.metricFailed().name == "LambdaFunctionsFailed")
    #expect(work.metricFailed().dimensions.first?.value == work.function.functionARN)
  }

  @Test func `The function can be allowed something`() throws {
    let stack = Stack("S")
    let work = LambdaTask(stack, "Work")
    work.addToPrincipalPolicy(
      PolicyStatement(actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/*"]))
    StateMachine(stack, "SM", definition: work)
    #expect(try stack.template().compactText.contains("s3:GetObject"))
  }
}

import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import StepFunctionsTesting
import Testing

struct ExpressionTests {
  private func machine(_ expression: String) -> StateMachine {
    let stack = Stack("S")
    let convert = TaskState(
      stack, "Convert to seconds", task: EvaluateExpression("$.waitMilliseconds / 1000"),
      resultPath: "$.waitSeconds")
    let message = TaskState(
      stack, "Create message", task: EvaluateExpression(expression), resultPath: "$.message")
    let wait = Wait(stack, "Wait", time: .secondsPath("$.waitSeconds"))
    return StateMachine(stack, "SM", definition: convert.next(message).next(wait))
  }

  @Test func `Expressions are computed without an answer`() throws {
    let run = try machine("`Now waiting ${$.waitSeconds} seconds...`")
      .simulate(input: ["waitMilliseconds": 5000])
    #expect(
      run.output == [
        "waitMilliseconds": 5000, "waitSeconds": 5, "message": "Now waiting 5 seconds...",
      ])
  }

  @Test func `What is not evaluated is named, and can be answered`() throws {
    let machine = machine("$.waitSeconds + Date.now()")
    let error = try #require(throws: ConstructError.self) {
      _ = try machine.simulate(input: ["waitMilliseconds": 5000])
    }
    #expect(
      error.description.contains(
        "at column 17: 'Date.now' is not evaluated in a simulation"))
    let run = try machine.simulate(
      input: ["waitMilliseconds": 5000], tasks: ["Create message": .returns("later")])
    #expect(run.output?["message"] == "later")
  }
}

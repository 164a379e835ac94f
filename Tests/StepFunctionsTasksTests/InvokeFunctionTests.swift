import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import Testing

struct InvokeFunctionTests {
  @Test func `A function's ARN is the task's resource`() throws {
    let stack = Stack("S")
    let function = Function(stack, "Fn")
    let machine = StateMachine(
      stack, "SM", definition: TaskState(stack, "T", task: InvokeFunction(function)))
    #expect(
      try machine.definition().compactText
        == #"{"StartAt":"T","States":{"T":{"End":true,"Type":"Task","Resource":"${Fn9270CBC0.Arn}"}}}"#
    )
  }
}

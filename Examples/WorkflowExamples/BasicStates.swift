import StepFunctions

/// A state machine of one state.
func minimal() -> StateMachine {
  let stack = Stack("Minimal")
  let startState = Pass(stack, "StartState")
  return StateMachine(stack, "StateMachine", definition: startState)
}

/// Makes the data `{ …, "subObject": { "hello": "world" } }`.
func addHelloWorld() -> StateMachine {
  let stack = Stack("AddHelloWorld")
  let nextState = Succeed(stack, "Next State")

  let pass = Pass(
    stack, "Add Hello World", result: ["hello": "world"], resultPath: "$.subObject")
  pass.next(nextState)

  return StateMachine(stack, "StateMachine", definition: pass)
}

/// Waits until the time in the data's field "triggerTime".
func waitForTriggerTime() -> StateMachine {
  let stack = Stack("WaitForTriggerTime")
  let startTheWork = Pass(stack, "Start The Work")

  let wait = Wait(stack, "Wait For Trigger Time", time: .timestampPath("$.triggerTime"))
  wait.next(startTheWork)

  return StateMachine(stack, "StateMachine", definition: wait)
}

/// Ends with success.
func succeed() -> StateMachine {
  let stack = Stack("Success")
  let success = Succeed(stack, "We did it!")
  return StateMachine(stack, "StateMachine", definition: success)
}

/// Ends with an error.
func fail() -> StateMachine {
  let stack = Stack("Failure")
  let failure = Fail(
    stack, "Fail", error: "WorkflowFailure", cause: "Something went wrong")
  return StateMachine(stack, "StateMachine", definition: failure)
}

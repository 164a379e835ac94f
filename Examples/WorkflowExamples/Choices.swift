import StepFunctions

/// Goes on by a condition.
func didItWork() -> StateMachine {
  let stack = Stack("DidItWork")
  let successState = Succeed(stack, "Success")
  let failureState = Fail(stack, "Failure", error: "TooManyAttempts")
  let tryAgainState = Pass(stack, "Try Again")

  let choice = Choice(stack, "Did it work?")
  choice.when(.stringEquals("$.status", "SUCCESS"), successState)
  // A condition can be written as an expression just as well.
  choice.when("$.attempts > 5", failureState)
  choice.otherwise(tryAgainState)

  return StateMachine(stack, "StateMachine", definition: choice)
}

/// Branches by a condition, and joins all ways again.
func whatColor() -> StateMachine {
  let stack = Stack("WhatColor")
  let handleBlueItem = Pass(stack, "Handle Blue Item", result: "blue")
  let handleRedItem = Pass(stack, "Handle Red Item", result: "red")
  let handleOtherItemColor = Pass(stack, "Handle Other Item Color", result: "other")
  let shipTheItem = Pass(stack, "Ship The Item")

  let choice = Choice(stack, "What color is it?")
  choice.when("$.color == 'BLUE'", handleBlueItem)
  choice.when("$.color == 'RED'", handleRedItem)
  choice.otherwise(handleOtherItemColor)

  // Whichever way was taken, the item is shipped.
  let definition = choice.afterwards().next(shipTheItem)

  return StateMachine(stack, "StateMachine", definition: definition)
}

import StepFunctions

/// Runs branches side by side, retries them as one, and recovers from errors.
func doTheWorkInParallel() -> StateMachine {
  let stack = Stack("DoTheWork")
  let shipItem = Pass(stack, "Ship Item", result: "shipped")
  let sendInvoice = Pass(stack, "Send Invoice", result: "invoiced")
  let restock = Pass(stack, "Restock", result: "restocked")
  let sendFailureNotification = Pass(stack, "Send Failure Notification")
  let closeOrder = Succeed(stack, "Close Order")

  let parallel = Parallel(stack, "Do the work in parallel") {
    shipItem
    sendInvoice
    restock
  }
  // Retry all of it if something goes wrong.
  parallel.addRetry(maxAttempts: 1)
  // How to recover from errors.
  parallel.addCatch(sendFailureNotification)
  // What to do in case everything succeeded.
  parallel.next(closeOrder)

  return StateMachine(stack, "StateMachine", definition: parallel)
}

/// Chains states, the joined ways of a choice, and branches.
func chaining() -> StateMachine {
  let stack = Stack("Chaining")
  func step(_ number: Int) -> Pass { Pass(stack, "Step \(number)") }
  let finish = Succeed(stack, "Finish")

  let definition = step(1)
    .next(step(2))
    .next(
      Choice(stack, "Choice")
        .when(.booleanEquals("$.condition1", true), step(3).next(step(4)).next(step(5)))
        .otherwise(step(6))
        .afterwards()
    )
    .next(
      Parallel(stack, "Parallel") {
        step(7).next(step(8))
        step(9).next(step(10))
      }
    )
    .next(finish)

  return StateMachine(stack, "StateMachine", definition: definition)
}

/// A chain that does not begin with its first step.
func chainStart() -> StateMachine {
  let stack = Stack("ChainStart")
  let step1 = Pass(stack, "Step 1")
  let step2 = Pass(stack, "Step 2")
  let step3 = Pass(stack, "Step 3")

  let definition = Chain.start(step1)
    .next(step2)
    .next(step3)

  return StateMachine(stack, "StateMachine", definition: definition)
}

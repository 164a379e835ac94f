import StepFunctions
import StepFunctionsTasks

/// Invokes a function, tries again, and handles what remains an error.
func invokeFunction() -> StateMachine {
  let stack = Stack("InvokeFunction")
  let myFunction = Function(stack, "MyFunction")
  let errorHandlerState = Fail(stack, "Error Handler", error: "InvocationFailed")
  let nextState = Succeed(stack, "Next State")

  let task = TaskState(
    stack, "Invoke1", task: InvokeFunction(myFunction), inputPath: "$.input",
    timeout: .minutes(5))

  // Add a retry policy.
  task.addRetry(interval: .seconds(5), maxAttempts: 10)

  // Add an error handler.
  task.addCatch(errorHandlerState)

  // Set the next state.
  task.next(nextState)

  return StateMachine(stack, "StateMachine", definition: task)
}

/// Hands work to an activity's workers, who need its ARN.
func activity() -> StateMachine {
  let stack = Stack("Work")
  let activity = Activity(stack, "Activity")

  // Read this output from your application, and use it to poll for work on the activity.
  Output(stack, "ActivityArn", value: activity.activityARN)

  let work = TaskState(
    stack, "Do The Work", task: InvokeActivity(activity, heartbeat: .seconds(30)))
  return StateMachine(stack, "StateMachine", definition: work)
}

/// Alarms on a task that fails, a machine that fails, and state transitions that are throttled.
func alarms() -> StateMachine {
  let stack = Stack("Alarms")
  let task = TaskState(
    stack, "Invoke", task: InvokeFunction(Function(stack, "MyFunction")))
  let stateMachine = StateMachine(stack, "StateMachine", definition: task)

  Alarm(
    stack, "TaskAlarm", metric: task.metricFailed(), threshold: 1, evaluationPeriods: 1)
  Alarm(
    stack, "StateMachineAlarm", metric: stateMachine.metricFailed(), threshold: 1,
    evaluationPeriods: 1)
  Alarm(
    stack, "ThrottledAlarm", metric: StateTransitionMetrics.metricThrottledEvents(),
    threshold: 10, evaluationPeriods: 2)

  return stateMachine
}

import StepFunctions
import StepFunctionsTasks

/// Submits a job, and asks for its status until it is done.
func jobPoller() -> StateMachine {
  let stack = Stack("JobPoller")
  let submitFunction = Function(stack, "SubmitLambda")
  let statusFunction = Function(stack, "CheckLambda")

  let submitJob = TaskState(
    stack, "Submit Job", task: InvokeFunction(submitFunction),
    // Put the function's result here in the data.
    resultPath: "$.guid")

  let waitX = Wait(stack, "Wait X Seconds", time: .secondsPath("$.wait_time"))

  let getStatus = TaskState(
    stack, "Get Job Status", task: InvokeFunction(statusFunction),
    // Pass just the field "guid" to the function, and put its result in "status".
    inputPath: "$.guid", resultPath: "$.status")

  let jobFailed = Fail(
    stack, "Job Failed", error: "DescribeJob returned FAILED", cause: "AWS Batch Job Failed")

  let finalStatus = TaskState(
    stack, "Get Final Job Status", task: InvokeFunction(statusFunction),
    // What the function returns is the output of the whole workflow.
    inputPath: "$.guid")

  let definition =
    submitJob
    .next(waitX)
    .next(getStatus)
    .next(
      Choice(stack, "Job Complete?")
        .when("$.status == 'FAILED'", jobFailed)
        .when("$.status == 'SUCCEEDED'", finalStatus)
        .otherwise(waitX))

  return StateMachine(
    stack, "StateMachine", definition: definition, timeout: .minutes(5))
}

import StepFunctions
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct GoldenReadmeTests {
  @Test func `The job poller`() throws {
    try expectGolden("v1_readme_job_poller") { stack in
      let submit = fn(stack, "SubmitLambda")
      let status = fn(stack, "CheckLambda")
      let submitJob = TaskState(
        stack, "Submit Job", task: InvokeFunction(submit), resultPath: "$.guid")
      let waitX = Wait(stack, "Wait X Seconds", time: .secondsPath("$.wait_time"))
      let getStatus = TaskState(
        stack, "Get Job Status", task: InvokeFunction(status), inputPath: "$.guid",
        resultPath: "$.status")
      let jobFailed = Fail(
        stack, "Job Failed", error: "DescribeJob returned FAILED", cause: "AWS Batch Job Failed")
      let finalStatus = TaskState(
        stack, "Get Final Job Status", task: InvokeFunction(status), inputPath: "$.guid")
      let definition = submitJob.next(waitX).next(getStatus).next(
        Choice(stack, "Job Complete?")
          .when(.stringEquals("$.status", "FAILED"), jobFailed)
          .when(.stringEquals("$.status", "SUCCEEDED"), finalStatus)
          .otherwise(waitX))
      StateMachine(stack, "StateMachine", definition: definition, timeout: .minutes(5))
    }
  }

  @Test func `A machine of one state`() throws {
    try expectGolden("v1_readme_minimal_state_machine") { stack in
      StateMachine(stack, "StateMachine", definition: Pass(stack, "StartState"))
    }
  }
}

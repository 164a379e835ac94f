import StepFunctions
import StepFunctionsTasks
import StepFunctionsTesting
import Testing

struct SimulateTests {
  /// The workflow of the documentation.
  private func jobPoller() -> StateMachine {
    let stack = Stack("JobPoller")
    let submit = Function(stack, "SubmitLambda")
    let status = Function(stack, "CheckLambda")
    let waitX = Wait(stack, "Wait X Seconds", time: .secondsPath("$.wait_time"))
    let getStatus = TaskState(
      stack, "Get Job Status", task: InvokeFunction(status), inputPath: "$.guid",
      resultPath: "$.status")
    getStatus.addRetry(errors: ["Busy"], interval: .seconds(3), maxAttempts: 2)
    let definition = TaskState(
      stack, "Submit Job", task: InvokeFunction(submit), resultPath: "$.guid"
    ).next(waitX).next(getStatus).next(
      Choice(stack, "Job Complete?")
        .when(
          "$.status == 'FAILED'",
          Fail(stack, "Job Failed", error: "DescribeJob returned FAILED")
        )
        .when(
          "$.status == 'SUCCEEDED'",
          TaskState(
            stack, "Get Final Job Status", task: InvokeFunction(status), inputPath: "$.guid")
        )
        .otherwise(waitX))
    return StateMachine(stack, "StateMachine", definition: definition, timeout: .minutes(5))
  }

  @Test func `A run tells its path, its data and its retries`() throws {
    let run = try jobPoller().simulate(
      input: ["wait_time": 30],
      tasks: [
        "Submit Job": .returns("job-1", after: .seconds(1)),
        "Get Job Status": .inTurn(.returns("RUNNING"), .fails("Busy"), .returns("SUCCEEDED")),
        "Get Final Job Status": .computes { input in ["id": input, "status": "SUCCEEDED"] },
      ])
    #expect(
      run.path == [
        "Submit Job", "Wait X Seconds", "Get Job Status", "Job Complete?", "Wait X Seconds",
        "Get Job Status", "Job Complete?", "Get Final Job Status",
      ])
    #expect(run.succeeded)
    #expect(run.output == ["id": "job-1", "status": "SUCCEEDED"])
    #expect(
      run.retries == [
        SimulatedRun.Retry(state: "Get Job Status", error: "Busy", attempt: 1, delay: .seconds(3))
      ])
    #expect(run.duration == .seconds(64))
    #expect(run.input(of: "Get Job Status", visit: 2)?["status"] == "RUNNING")
    #expect(run.events.first?.type.rawValue == "ExecutionStarted")
  }

  @Test func `A run that fails tells why`() throws {
    let run = try jobPoller().simulate(
      input: ["wait_time": 1],
      tasks: ["Submit Job": .returns("job-1"), "Get Job Status": .returns("FAILED")])
    #expect(run.status == .failed)
    #expect(run.error == "DescribeJob returned FAILED")
    #expect(run.path.last == "Job Failed")
  }

  @Test func `A task without an answer, and an answer without a task, are told`() {
    do {
      _ = try jobPoller().simulate(input: ["wait_time": 1])
      Issue.record("the task had no answer")
    } catch {
      #expect("\(error)".contains("The task of state 'Submit Job' has no answer."))
    }
    do {
      _ = try jobPoller().simulate(tasks: ["Sbmit Job": .returns(1)])
      Issue.record("there is no such state")
    } catch {
      #expect("\(error)".contains("There is no Task state 'Sbmit Job' to answer for."))
    }
  }

  @Test func `A function can fail, and a catcher takes it`() throws {
    let stack = Stack("S")
    let task = TaskState(stack, "T", task: InvokeFunction(Function(stack, "Fn")))
    task.addCatch(Pass(stack, "Handler"), errors: ["Broken"], resultPath: "$.error")
    let run = try StateMachine(stack, "SM", definition: task).simulate(
      input: ["n": 1],
      tasks: ["T": .computes { _ in throw TaskFailure("Broken", cause: "no reason") }])
    #expect(run.catches == [SimulatedRun.Catch(state: "T", error: "Broken")])
    #expect(run.output == ["n": 1, "error": ["Error": "Broken", "Cause": "no reason"]])
  }
}

import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

/// The examples of the CDK's first documentation.
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

  @Test func `An activity has a generated name`() throws {
    try expectGolden("v1_readme_activity") { stack in
      let activity = Activity(stack, "Activity")
      Output(stack, "ActivityArn", value: activity.activityARN)
      Output(stack, "ActivityName", value: activity.activityName)
    }
  }

  @Test func `A task with retry and catch`() throws {
    try expectGolden("v1_readme_invoke_function") { stack in
      let errorHandler = Fail(stack, "ErrorHandler")
      let next = Pass(stack, "NextState")
      let task = TaskState(
        stack, "Invoke1", task: InvokeFunction(fn(stack, "Fn")), inputPath: "$.input",
        timeout: .minutes(5))
      task.addRetry(interval: .seconds(5), maxAttempts: 10)
      task.addCatch(errorHandler)
      task.next(next)
      _ = machine(stack, task)
    }
  }

  @Test func `Pass, Wait, Succeed and Fail`() throws {
    try expectGolden("v1_readme_pass") { stack in
      let pass = Pass(
        stack, "Add Hello World", result: ["hello": "world"], resultPath: "$.subObject")
      pass.next(Pass(stack, "Next"))
      _ = machine(stack, pass)
    }
    try expectGolden("v1_readme_wait") { stack in
      let wait = Wait(stack, "Wait For Trigger Time", time: .timestampPath("$.triggerTime"))
      wait.next(Pass(stack, "StartTheWork"))
      _ = machine(stack, wait)
    }
    try expectGolden("v1_readme_succeed_fail") { stack in
      StateMachine(
        stack, "SM1",
        definition: Succeed(
          stack, "We did it!", comment: "c", inputPath: "$.a", outputPath: "$.b"))
      StateMachine(
        stack, "SM2",
        definition: Fail(
          stack, "Fail", comment: "c", error: "WorkflowFailure", cause: "Something went wrong"))
    }
  }

  @Test func `A choice`() throws {
    try expectGolden("v1_readme_choice") { stack in
      let states = passes(stack, "Success", "Failure", "TryAgain")
      let choice = Choice(stack, "Did it work?")
      choice.when(.stringEqual("$.status", "SUCCESS"), states[0])
      choice.when(.numberGreaterThan("$.attempts", 5), states[1])
      choice.otherwise(states[2])
      _ = machine(stack, choice)
    }
  }

  @Test(arguments: ["v1_readme_choice_afterwards", "v2_choice_afterwards"])
  func `The ways of a choice are joined`(name: String) throws {
    try expectGolden(name) { stack in
      let states = passes(
        stack, "HandleBlueItem", "HandleRedItem", "HandleOtherItemColor", "ShipTheItem")
      let choice = Choice(stack, "What color is it?")
      choice.when("$.color == 'BLUE'", states[0])
      choice.when("$.color == 'RED'", states[1])
      choice.otherwise(states[2])
      _ = machine(stack, choice.afterwards().next(states[3]))
    }
  }

  @Test func `Branches run in parallel`() throws {
    try expectGolden("v1_readme_parallel") { stack in
      let states = passes(
        stack, "ShipItem", "SendInvoice", "Restock", "SendFailureNotification", "CloseOrder")
      let parallel = Parallel(stack, "Do the work in parallel") {
        states[0]
        states[1]
        states[2]
      }
      parallel.addRetry(maxAttempts: 1)
      parallel.addCatch(states[3])
      parallel.next(states[4])
      _ = machine(stack, parallel)
    }
  }

  @Test func `Steps are chained`() throws {
    try expectGolden("v1_readme_chaining") { stack in
      let step = (0...10).map { $0 == 0 ? Pass(stack, "unused") : Pass(stack, "step\($0)") }
      let choice = Choice(stack, "choice")
      let parallel = Parallel(stack, "parallel")
      let finish = Pass(stack, "finish")
      let definition = step[1].next(step[2])
        .next(
          choice.when(.booleanEquals("$.x", true), step[3].next(step[4]).next(step[5]))
            .otherwise(step[6]).afterwards()
        )
        .next(parallel.branch(step[7].next(step[8])).branch(step[9].next(step[10])))
        .next(finish)
      StateMachine(stack, "StateMachine", definition: definition)
    }
    try expectGolden("v1_readme_chain_start") { stack in
      let steps = passes(stack, "step1", "step2", "step3")
      _ = machine(stack, Chain.start(steps[0]).next(steps[1]).next(steps[2]))
    }
  }

  @Test func `A fragment is used three times`() throws {
    try expectGolden("v1_readme_fragment_prefix") { stack in
      let parallel = Parallel(stack, "All jobs")
      for id in ["Quick", "Medium", "Slow"] {
        parallel.branch(MyJob(stack, id, jobFlavor: id.lowercased()).prefixStates())
      }
      _ = machine(stack, parallel)
    }
  }

  @Test func `Alarms`() throws {
    try expectGolden("v1_readme_alarms") { stack in
      let task = TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn")))
      let machine = machine(stack, task)
      Alarm(
        stack, "TaskAlarm", metric: task.metricFailed(), threshold: 1, evaluationPeriods: 1)
      Alarm(
        stack, "StateMachineAlarm", metric: machine.metricFailed(), threshold: 1,
        evaluationPeriods: 1)
      Alarm(
        stack, "ThrottledAlarm", metric: StateTransitionMetrics.metricThrottledEvents(),
        threshold: 10, evaluationPeriods: 2)
    }
  }
}

import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct LambdaGoldenTests {
  @Test func `InvokeFunction with a retrier and a catcher`() throws {
    try expectGolden("v1_readme_invoke_function") { stack in
      let errorHandler = Fail(stack, "ErrorHandler")
      let nextState = Pass(stack, "NextState")
      let task = TaskState(
        stack, "Invoke1", task: InvokeFunction(fn(stack)), inputPath: "$.input",
        timeout: .minutes(5))
      task.addRetry(interval: .seconds(5), maxAttempts: 10)
      task.addCatch(errorHandler)
      task.next(nextState)
      sm(stack, task)
    }
  }

  @Test func `RunLambdaTask that waits for its token`() throws {
    try expectGolden("v1_readme_run_lambda_token") { stack in
      sm(
        stack, "Invoke2",
        RunLambdaTask(
          fn(stack), payload: ["token": JSONPath.Context.taskToken],
          integrationPattern: .waitForTaskToken))
    }
  }

  @Test func `RunLambdaTask with everything`() throws {
    try expectGolden("v1_run_lambda_all") { stack in
      sm(
        stack, "T",
        RunLambdaTask(
          fn(stack), payload: ["foo": .path("$.bar")], invocationType: .event,
          clientContext: "eyJoZWxsbyI6IndvcmxkIn0=", qualifier: "1"))
    }
  }

  @Test func `RunLambdaTask with nothing`() throws {
    try expectGolden("v1_run_lambda_default") { stack in
      sm(stack, "T", RunLambdaTask(fn(stack)))
    }
  }

  @Test func `A task with all of a state's fields`() throws {
    try expectGolden("v1_task_all_props") { stack in
      sm(
        stack,
        TaskState(
          stack, "T", task: InvokeFunction(fn(stack), payload: ["a": 1]), comment: "c",
          inputPath: "$.i", parameters: ["b": 2], resultPath: .discard, outputPath: "$.o",
          timeout: .hours(1)))
    }
  }

  @Test func `The same statement is written once`() throws {
    try expectGolden("v1_policy_dedup") { stack in
      let (first, second) = (fn(stack), fn(stack, "Fn2"))
      let chain = TaskState(stack, "A", task: InvokeFunction(first))
        .next(TaskState(stack, "B", task: RunLambdaTask(first)))
        .next(TaskState(stack, "C", task: InvokeFunction(second)))
      sm(stack, chain)
    }
    try expectGolden("v2_policy_dedup") { stack in
      let (first, second) = (fn(stack), fn(stack, "Fn2"))
      let chain = TaskState(stack, "A", task: LambdaInvoke(first))
        .next(TaskState(stack, "B", task: LambdaInvoke(first)))
        .next(TaskState(stack, "Cc", task: LambdaInvoke(second)))
      sm(stack, chain)
    }
  }

  @Test func `The metrics of a function's task`() throws {
    try expectGolden("v1_metrics_task_lambda") { stack in
      let task = TaskState(stack, "T", task: InvokeFunction(fn(stack)))
      sm(stack, task)
      alarms(stack, task)
    }
  }

  @Test func `LambdaInvoke by token, with timeouts`() throws {
    try expectGolden("v2_lambda_token") { stack in
      sm(
        stack,
        TaskState(
          stack, "Invoke",
          task: LambdaInvoke(
            fn(stack), payload: ["token": .taskToken, "input": .path("$.someField")],
            integrationPattern: .waitForTaskToken),
          timeout: .at("$.t"), heartbeat: .minutes(1)))
    }
  }

  @Test func `LambdaInvoke in its variants`() throws {
    try expectGolden("v2_lambda_variants") { stack in
      let function = fn(stack)
      let chain = TaskState(
        stack, "A",
        task: LambdaInvoke(
          function, payload: ["k": .path("$.v")], retryOnServiceExceptions: false)
      ).next(
        TaskState(
          stack, "B",
          task: LambdaInvoke(
            function, payload: ["n": .path("$.n")], payloadResponseOnly: true,
            retryOnServiceExceptions: false))
      ).next(
        TaskState(
          stack, "C",
          task: LambdaInvoke(
            function, payload: .path("$.p"), invocationType: .event, clientContext: "x",
            qualifier: "1", retryOnServiceExceptions: false),
          resultSelector: ["out": .path("$.Payload")])
      ).next(
        TaskState(
          stack, "Dd",
          task: LambdaInvoke(function, payload: "hello", retryOnServiceExceptions: false)))
      sm(stack, chain)
    }
  }

  @Test func `LambdaInvoke in JSONata`() throws {
    try expectGolden("v2_jsonata") { stack in
      let pass = Pass(
        stack, "P", assign: ["v": "{% $states.input.b %}"],
        outputs: ["x": "{% $states.input.a + 1 %}"])
      let invoke = TaskState(
        stack, "L", task: LambdaInvoke(fn(stack), payload: ["k": "{% $v %}"]),
        outputs: "{% $states.result.Payload %}")
      let wait = Wait(stack, "W", time: .seconds("{% $v %}"))
      let choice = Choice(stack, "C", outputs: ["o": 1])
        .when(.jsonata("{% $v > 1 %}"), Succeed(stack, "Ok", outputs: "{% 'done' %}"))
        .otherwise(Fail(stack, "No", error: "{% 'E' %}"))
      sm(stack, pass.next(invoke).next(wait).next(choice), queryLanguage: .jsonata)
    }
  }

  @Test func `The job poller of today`() throws {
    try expectGolden("v2_readme_job_poller") { stack in
      let submit = fn(stack, "SubmitLambda")
      let status = fn(stack, "CheckLambda")
      let submitJob = TaskState(
        stack, "Submit Job", task: LambdaInvoke(submit), outputPath: "$.Payload")
      let waitX = Wait(stack, "Wait X Seconds", time: .secondsPath("$.waitSeconds"))
      let getStatus = TaskState(
        stack, "Get Job Status", task: LambdaInvoke(status), inputPath: "$.guid",
        outputPath: "$.Payload")
      let jobFailed = Fail(
        stack, "Job Failed", error: "DescribeJob returned FAILED", cause: "AWS Batch Job Failed")
      let finalStatus = TaskState(
        stack, "Get Final Job Status", task: LambdaInvoke(status), inputPath: "$.guid",
        outputPath: "$.Payload")
      let definition = submitJob.next(waitX).next(getStatus).next(
        Choice(stack, "Job Complete?")
          .when(.stringEquals("$.status", "FAILED"), jobFailed)
          .when(.stringEquals("$.status", "SUCCEEDED"), finalStatus)
          .otherwise(waitX))
      StateMachine(
        stack, "StateMachine", definition: definition, timeout: .minutes(5),
        comment: "a super cool state machine")
    }
  }

  @Test func `What cannot be invoked`() throws {
    try expectRefusal(
      "v1_error_lambda_sync", "Lambda does not support the integration pattern RUN_JOB"
    ) { stack in
      sm(stack, "T", RunLambdaTask(fn(stack), integrationPattern: .sync))
    }
    try expectRefusal("v1_error_lambda_token_missing", "The task token is missing in payload") {
      stack in
      sm(stack, "T", RunLambdaTask(fn(stack), integrationPattern: .waitForTaskToken))
    }
    try expectRefusal(
      "v2_error_lambda_run_job", "Lambda does not support the integration pattern RUN_JOB"
    ) { stack in
      sm(stack, "T", LambdaInvoke(fn(stack), integrationPattern: .runJob))
    }
    try expectRefusal(
      "v2_error_lambda_payload_response_only", "payloadResponseOnly calls the function by its ARN"
    ) { stack in
      sm(stack, "T", LambdaInvoke(fn(stack), qualifier: "1", payloadResponseOnly: true))
    }
  }
}

/// An alarm on each metric of a task, as the cases make them.
func alarms(_ stack: Stack, _ task: some TaskMetrics) {
  let metrics: [(String, Metric)] = [
    ("RunTime", task.metricRunTime()), ("ScheduleTime", task.metricScheduleTime()),
    ("Time", task.metricTime()), ("Scheduled", task.metricScheduled()),
    ("TimedOut", task.metricTimedOut()), ("Started", task.metricStarted()),
    ("Succeeded", task.metricSucceeded()), ("Failed", task.metricFailed()),
    ("HeartbeatTimedOut", task.metricHeartbeatTimedOut()),
  ]
  for (name, metric) in metrics {
    Alarm(
      stack, "AlarmTaskmetric\(name)", metric: metric, threshold: 1, evaluationPeriods: 1)
  }
}

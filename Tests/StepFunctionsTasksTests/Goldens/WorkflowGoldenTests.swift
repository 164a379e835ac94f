import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct WorkflowGoldenTests {
  @Test func `StartExecution as the CDK has it`() throws {
    try expectGolden("v1_readme_start_execution_token") { stack in
      let child = child(stack)
      let task = TaskState(
        stack, "ChildTask",
        task: ExecuteStateMachine(
          child, input: ["token": .taskToken, "foo": "bar"], name: "MyExecutionName",
          integrationPattern: .waitForTaskToken))
      sm(stack, task, "ParentStateMachine")
    }
    try expectGolden("v1_start_execution_sync") { stack in
      let task = TaskState(
        stack, "ChildTask",
        task: StartExecution(child(stack), input: ["foo": "bar"], integrationPattern: .sync))
      sm(stack, task, "ParentStateMachine")
    }
  }

  @Test func `StepFunctionsStartExecution as the CDK has it`() throws {
    try expectGolden("v2_start_execution_associate") { stack in
      let task = TaskState(
        stack, "ChildTask",
        task: StepFunctionsStartExecution(child(stack), associateWithParent: true))
      sm(stack, task, "ParentStateMachine")
    }
    try expectGolden("v2_start_execution_run_job") { stack in
      let task = TaskState(
        stack, "ChildTask",
        task: StepFunctionsStartExecution(
          child(stack), input: ["foo": "bar"], name: "MyExecutionName",
          integrationPattern: .runJob))
      sm(stack, task, "ParentStateMachine")
    }
  }

  @Test func `Activities as the CDK has it`() throws {
    try expectGolden("v2_invoke_activity") { stack in
      let activity = Activity(stack, "Activity")
      sm(
        stack,
        TaskState(
          stack, "Do",
          task: StepFunctionsInvokeActivity(activity, parameters: ["p": .path("$.p")]),
          heartbeat: .seconds(30)))
      Output(stack, "ActivityArn", value: activity.activityARN)
    }
    try expectGolden("v1_metrics_task_activity") { stack in
      let task = TaskState(stack, "T", task: InvokeActivity(Activity(stack, "Act")))
      sm(stack, task)
      alarms(stack, task)
    }
  }

  @Test func `What cannot be started`() throws {
    try expectRefusal(
      "v1_error_start_execution_token_missing", "The task token is missing in input"
    ) { stack in
      sm(
        stack, "S",
        StartExecution(
          child(stack), input: ["foo": "bar"], integrationPattern: .waitForTaskToken))
    }
    try expectRefusal(
      "v2_error_start_execution_token_missing", "The task token is missing in input"
    ) { stack in
      sm(
        stack, "S",
        StepFunctionsStartExecution(child(stack), integrationPattern: .waitForTaskToken))
    }
    try expectRefusal(
      "v2_error_start_execution_associate_path", "associateWithParent adds a member to input"
    ) { stack in
      sm(
        stack, "S",
        StepFunctionsStartExecution(
          child(stack), input: .path("$.x"), associateWithParent: true))
    }
  }
}

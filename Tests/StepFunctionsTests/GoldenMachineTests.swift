import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct GoldenMachineTests {
  @Test func `All properties of a machine`() throws {
    try expectGolden("v1_sm_all_props") { stack in
      let role = Role(stack, "MyRole", assumedBy: "states.amazonaws.com")
      let machine = StateMachine(
        stack, "SM", definition: TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn"))),
        stateMachineName: "my-machine", stateMachineType: .express, role: role,
        timeout: .hours(2))
      Output(stack, "Arn", value: machine.stateMachineARN)
      Output(stack, "Name", value: machine.stateMachineName)
    }
  }

  @Test func `A role that exists gets a policy`() throws {
    try expectGolden("v1_sm_imported_role") { stack in
      let role = Role.fromRoleARN(stack, "R", "arn:aws:iam::123456789012:role/existing")
      StateMachine(
        stack, "SM", definition: TaskState(stack, "T", task: InvokeFunction(fn(stack, "Fn"))),
        role: role)
    }
  }

  @Test func `Grants on machines made and imported`() throws {
    try expectGolden("v1_sm_grant_and_import") { stack in
      let machine = machine(stack, Pass(stack, "P"))
      let user = User(stack, "U")
      machine.grantStartExecution(user)
      StateMachine.fromStateMachineARN(
        stack, "Imp", "arn:aws:states:us-east-1:123456789012:stateMachine:foo"
      ).grantStartExecution(user)
      machine.addToRolePolicy(PolicyStatement(actions: ["s3:GetObject"], resources: ["*"]))
    }
    try expectGolden("v2_sm_grants") { stack in
      let machine = machine(stack, Pass(stack, "P"))
      machine.grantStartExecution(User(stack, "StartExecution"))
      machine.grantStartSyncExecution(User(stack, "StartSync"))
      machine.grantRead(User(stack, "Read"))
      machine.grantTaskResponse(User(stack, "TaskResponse"))
      machine.grantRedriveExecution(User(stack, "Redrive"))
      machine.grantExecution(User(stack, "Execution"), "states:DescribeExecution")
      machine.grant(User(stack, "Custom"), "states:ListExecutions")
      StateMachine.fromStateMachineName(stack, "Imp", "foo")
        .grantStartExecution(User(stack, "OnImported"))
    }
  }

  @Test func `Logs and traces`() throws {
    try expectGolden("v2_sm_logging_tracing") { stack in
      let logs = LogGroup(stack, "LG")
      let machine = StateMachine(
        stack, "SM", definition: Pass(stack, "P"), stateMachineName: "my-machine",
        stateMachineType: .express, timeout: .hours(2), comment: "c",
        logs: LogOptions(destination: logs, level: .all), tracingEnabled: true,
        removalPolicy: .retain)
      Output(stack, "Arn", value: machine.stateMachineARN)
    }
  }

  @Test func `A definition's own text`() throws {
    try expectGolden("v2_sm_definition_string") { stack in
      StateMachine(
        stack, "SM",
        definitionBody: .fromString(
          #"{"StartAt":"P","States":{"P":{"Type":"Task","Resource":"${Fn}","End":true}}}"#),
        definitionSubstitutions: ["Fn": "arn:x"])
    }
  }

  @Test func `The same function is allowed once`() throws {
    try expectGolden("v1_policy_dedup") { stack in
      let function = fn(stack, "Fn")
      let other = fn(stack, "Fn2")
      let definition = TaskState(stack, "A", task: InvokeFunction(function))
        .next(TaskState(stack, "B", task: RunLambdaTask(function)))
        .next(TaskState(stack, "C", task: InvokeFunction(other)))
      _ = machine(stack, definition)
    }
  }

  @Test func `The timeout stands at the top, and branches' policies count`() throws {
    try expectGolden("v1_nested_parallel_policy_and_timeout") { stack in
      let parallel = Parallel(stack, "P").branch(
        TaskState(
          stack, "T", task: RunLambdaTask(fn(stack, "Fn")), timeout: .seconds(90)))
      StateMachine(stack, "SM", definition: parallel, timeout: .days(1))
    }
  }
}

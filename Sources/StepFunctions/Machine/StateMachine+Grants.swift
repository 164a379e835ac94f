extension StateMachine {
  /// Allows someone to start executions.
  public func grantStartExecution(_ grantee: some Grantable) {
    grant(grantee, "states:StartExecution")
  }

  /// Allows someone to run executions of an Express machine and wait for their results.
  public func grantStartSyncExecution(_ grantee: some Grantable) {
    grant(grantee, "states:StartSyncExecution")
  }

  /// Allows someone to see the machine and its executions.
  public func grantRead(_ grantee: some Grantable) {
    grant(grantee, "states:ListExecutions", "states:ListStateMachines")
    grantExecution(
      grantee, "states:DescribeExecution", "states:DescribeStateMachineForExecution",
      "states:GetExecutionHistory")
    grantee.addToPrincipalPolicy(
      PolicyStatement(
        actions: [
          "states:ListActivities", "states:DescribeStateMachine", "states:DescribeActivity",
        ], resources: ["*"]))
  }

  /// Allows someone to answer tasks that wait for their token.
  public func grantTaskResponse(_ grantee: some Grantable) {
    grant(
      grantee, "states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat")
  }

  /// Allows someone to go on with executions that failed.
  public func grantRedriveExecution(_ grantee: some Grantable) {
    grantExecution(grantee, "states:RedriveExecution")
  }

  /// Allows someone actions on the machine's executions.
  public func grantExecution(_ grantee: some Grantable, _ actions: String...) {
    grantee.addToPrincipalPolicy(
      PolicyStatement(actions: actions, resources: [ARN.executions(of: stateMachineARN)]))
  }

  /// Allows someone actions on the machine.
  public func grant(_ grantee: some Grantable, _ actions: String...) {
    grantee.addToPrincipalPolicy(
      PolicyStatement(actions: actions, resources: [stateMachineARN]))
  }
}

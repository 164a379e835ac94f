import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct ContainerGoldenTests {
  /// The instances of a cluster, which a stack of its own makes here.
  private static let capacity: Set<String> = ["ClusterCap"]

  @Test func `RunEcsEc2Task as the CDK has it`() throws {
    try expectGolden("v1_ecs_ec2", ignoring: Self.capacity) { stack in
      let definition = TaskDefinition.ec2(stack, "TD")
        .addContainer("TheContainer", image: "foo/bar", memoryLimitMiB: 256)
      sm(
        stack, "Run",
        RunEcsEc2Task(
          cluster: cluster, taskDefinition: definition,
          containerOverrides: override("CONTAINER_INPUT", .path("$.valueFromStateData")),
          integrationPattern: .sync))
    }
    try expectGolden("v1_ecs_ec2_awsvpc", ignoring: Self.capacity) { stack in
      let definition = TaskDefinition.ec2(stack, "TD", networkMode: .awsVPC)
        .addContainer("TheContainer", image: "foo/bar", memoryLimitMiB: 256)
      sm(stack, "Run", RunEcsEc2Task(cluster: cluster, taskDefinition: definition))
    }
  }

  @Test func `RunEcsFargateTask as the CDK has it`() throws {
    try expectGolden("v1_readme_ecs_fargate") { stack in
      sm(
        stack, "CallFargate",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: fargate(stack),
          containerOverrides: override("CONTAINER_INPUT", .path("$.valueFromStateData"))))
    }
    try expectGolden("v1_ecs_fargate_token") { stack in
      sm(
        stack, "CallFargate",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: fargate(stack),
          containerOverrides: override("TOKEN", .taskToken),
          integrationPattern: .waitForTaskToken, assignPublicIP: false, subnets: .public))
    }
    try expectGolden("v1_ecs_fargate_given_security_group") { stack in
      sm(
        stack, "CallFargate",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: fargate(stack),
          securityGroup: SecurityGroup(stack, "SG", vpc: vpc)))
    }
  }

  @Test func `A connection that is allowed before there is a security group`() throws {
    try expectGolden("v1_ecs_fargate_allow_to_default_port") { stack in
      let definition = fargate(stack)
      let database = Connections(
        securityGroups: [SecurityGroup(stack, "DB", vpc: vpc)], defaultPort: .tcp(5432))
      let task = RunEcsFargateTask(cluster: cluster, taskDefinition: definition)
      task.connections.allowToDefaultPort(database, "Read the database")
      sm(stack, "CallFargate", task)
    }
  }

  @Test(arguments: [
    ("v2_ecs_fargate_request_response", ServiceIntegrationPattern.requestResponse),
    ("v2_ecs_fargate_token", .waitForTaskToken),
  ])
  func `EcsRunTask as the CDK has it`(_ name: String, _ pattern: ServiceIntegrationPattern) throws {
    try expectGolden(name) { stack in
      let value = pattern == .waitForTaskToken ? TemplateValue.taskToken : .path("$.SomeKey")
      sm(
        stack, "RunFargate",
        EcsRunTask(
          cluster: cluster, taskDefinition: fargate(stack), launchTarget: .fargate(),
          integrationPattern: pattern, containerOverrides: override("SOME_KEY", value),
          assignPublicIP: true, propagatedTagSource: .taskDefinition))
    }
  }

  @Test func `What cannot be run`() throws {
    try expectRefusal(
      "v1_error_ecs_ec2_networking_props",
      "subnets and securityGroup can only be used with the network mode"
    ) { stack in
      let definition = TaskDefinition.ec2(stack, "TD").addContainer("C", image: "i")
      sm(
        stack, "R",
        RunEcsEc2Task(cluster: cluster, taskDefinition: definition, subnets: .private))
    }
    try expectRefusal("v1_error_ecs_fargate_no_container", "must have at least one container") {
      stack in
      sm(
        stack, "R",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: TaskDefinition.fargate(stack, "TD2")))
    }
    try expectRefusal(
      "v1_error_ecs_token_missing", "The task token is missing in containerOverrides"
    ) { stack in
      sm(
        stack, "R",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: fargate(stack), integrationPattern: .waitForTaskToken))
    }
    try expectRefusal(
      "v2_error_ecs_token_missing", "The task token is missing in containerOverrides"
    ) { stack in
      sm(
        stack, "R",
        EcsRunTask(
          cluster: cluster, taskDefinition: fargate(stack), launchTarget: .fargate(),
          integrationPattern: .waitForTaskToken))
    }
    expectProblem("has no container 'Other'; it has TheContainer") { stack in
      sm(
        stack, "R",
        RunEcsFargateTask(
          cluster: cluster, taskDefinition: fargate(stack),
          containerOverrides: [ContainerOverride(containerName: "Other")]))
    }
    expectProblem("is made for EC2, and the task runs on FARGATE") { stack in
      let definition = TaskDefinition.ec2(stack, "TD").addContainer("C", image: "i")
      sm(stack, "R", RunEcsFargateTask(cluster: cluster, taskDefinition: definition))
    }
    expectProblem("the other resource has no default port") { stack in
      let task = RunEcsFargateTask(cluster: cluster, taskDefinition: fargate(stack))
      task.connections.allowToDefaultPort(SecurityGroup(stack, "SG", vpc: vpc))
      sm(stack, "R", task)
    }
  }
}

import StepFunctions
import StepFunctionsTasks

/// Invokes a function that answers later, with the task's token.
func runLambdaTask() -> StateMachine {
  let stack = Stack("RunLambda")
  let myFunction = Function(stack, "MyFunction")

  let task = TaskState(
    stack, "Invoke2",
    task: RunLambdaTask(
      myFunction, payload: ["token": JSONPath.taskToken], integrationPattern: .waitForTaskToken))

  return StateMachine(stack, "StateMachine", definition: task)
}

/// Publishes messages: a field of the data, and an object with a field of the data in it.
func publishToTopic() -> StateMachine {
  let stack = Stack("Publish")
  let topic = Topic(stack, "Topic")

  // Use a field from the execution's data as the message.
  let task1 = TaskState(
    stack, "Publish1",
    task: PublishToTopic(
      topic, message: TaskInput.fromDataAt("$.state.message"),
      integrationPattern: .fireAndForget),
    resultPath: .discard)

  // Combine a field from the execution's data with a literal object.
  let task2 = TaskState(
    stack, "Publish2",
    task: PublishToTopic(
      topic, message: ["field1": "somedata", "field2": .path("$.field2")]))

  return StateMachine(stack, "StateMachine", definition: task1.next(task2))
}

/// Sends messages to a queue.
func sendToQueue() -> StateMachine {
  let stack = Stack("Send")
  let queue = Queue(stack, "Queue", isFIFO: true)

  // Use a field from the execution's data as the message.
  let task1 = TaskState(
    stack, "Send1",
    task: SendToQueue(
      queue, messageBody: .path("$.message"),
      // Only for FIFO queues.
      messageGroupID: "1234"),
    resultPath: .discard)

  // Combine a field from the execution's data with a literal object.
  let task2 = TaskState(
    stack, "Send2",
    task: SendToQueue(
      queue, messageBody: ["field1": "somedata", "field2": .path("$.field2")],
      messageGroupID: "1234"))

  return StateMachine(stack, "StateMachine", definition: task1.next(task2))
}

/// Runs a container that may read a database.
func runFargateTask() -> StateMachine {
  let stack = Stack("CallFargate")
  let vpc = VPC(
    vpcID: "vpc-0123456789abcdef0", privateSubnetIDs: ["subnet-0123456789abcdef0"])
  let cluster = Cluster(
    clusterARN: "arn:\(.partition):ecs:\(.region):\(.accountID):cluster/work", vpc: vpc)
  let taskDefinition = TaskDefinition.fargate(stack, "TaskDefinition")
  taskDefinition.addContainer("TheContainer", image: "foo/bar", memoryLimitMiB: 256)
  let database = SecurityGroup(stack, "Database", vpc: vpc, defaultPort: .tcp(5432))

  let fargateTask = RunEcsFargateTask(
    cluster: cluster, taskDefinition: taskDefinition,
    containerOverrides: [
      ContainerOverride(
        containerName: "TheContainer",
        environment: [
          TaskEnvironmentVariable(name: "CONTAINER_INPUT", value: .path("$.valueFromStateData"))
        ])
    ])
  fargateTask.connections.allowToDefaultPort(database, "Read the database")

  let task = TaskState(stack, "CallFargate", task: fargateTask)
  return StateMachine(stack, "StateMachine", definition: task)
}

/// Transforms data in a batch by a model.
func transformData() -> StateMachine {
  let stack = Stack("BatchInference")

  let transformJob = SagemakerTransformTask(
    transformJobName: "MyTransformJob", modelName: "MyModelName",
    transformInput: TransformInput(s3URI: "s3://inputbucket/train", s3DataType: .s3Prefix),
    transformOutput: TransformOutput(s3OutputPath: "s3://outputbucket/TransformJobOutputPath"),
    transformResources: TransformResources(instanceCount: 1, instanceType: "m4.xlarge"))

  let task = TaskState(stack, "Batch Inference", task: transformJob)
  return StateMachine(stack, "StateMachine", definition: task)
}

/// Starts another workflow, and waits until somebody answers with the task's token.
func startExecution() -> StateMachine {
  let stack = Stack("Parent")

  // Define a state machine with one Pass state.
  let child = StateMachine(
    stack, "ChildStateMachine", definition: Chain.start(Pass(stack, "PassState")))

  // Include the state machine in a Task state with the callback pattern.
  let task = TaskState(
    stack, "ChildTask",
    task: ExecuteStateMachine(
      child, input: ["token": .taskToken, "foo": "bar"], name: "MyExecutionName",
      integrationPattern: .waitForTaskToken))

  // Define a second state machine with the Task state above.
  return StateMachine(stack, "ParentStateMachine", definition: task)
}

/// Computes with the data, without a function of its own.
func evaluateExpressions() -> StateMachine {
  let stack = Stack("Evaluate")
  let topic = Topic(stack, "Topic")

  let convertToSeconds = TaskState(
    stack, "Convert to seconds", task: EvaluateExpression("$.waitMilliseconds / 1000"),
    resultPath: "$.waitSeconds")

  let createMessage = TaskState(
    stack, "Create message",
    // A string inside a string.
    task: EvaluateExpression("`Now waiting ${$.waitSeconds} seconds...`"),
    resultPath: "$.message")

  let publishMessage = TaskState(
    stack, "Publish message", task: PublishToTopic(topic, message: .path("$.message")),
    resultPath: "$.sns")

  let wait = Wait(stack, "Wait", time: .secondsPath("$.waitSeconds"))

  return StateMachine(
    stack, "StateMachine",
    definition: convertToSeconds.next(createMessage).next(publishMessage).next(wait))
}

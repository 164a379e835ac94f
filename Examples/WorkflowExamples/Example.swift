public import StepFunctions

/// A workflow built with the construct library.
public struct Example: Sendable {
  /// As `swift run example NAME` takes it.
  public let name: String
  public let summary: String
  /// Builds the workflow in a stack of its own.
  public let machine: @Sendable () -> StateMachine

  init(_ name: String, _ summary: String, _ machine: @escaping @Sendable () -> StateMachine) {
    self.name = name
    self.summary = summary
    self.machine = machine
  }

  public static let all: [Example] = [
    Example("job-poller", "Submit a job and ask for its status until it is done", jobPoller),
    Example("minimal", "A state machine of one state", minimal),
    Example("pass", "Add a value to the data", addHelloWorld),
    Example("wait", "Wait until a time in the data", waitForTriggerTime),
    Example("succeed", "End with success", succeed),
    Example("fail", "End with an error", fail),
    Example("choice", "Go on by a condition", didItWork),
    Example("choice-afterwards", "Join the ways of a choice", whatColor),
    Example("parallel", "Run branches side by side", doTheWorkInParallel),
    Example("chaining", "Chain states, choices and branches", chaining),
    Example("chain-start", "A chain that begins with its start", chainStart),
    Example("fragments", "Use a piece of a workflow three times", allJobs),
    Example("activity", "Hand work to an activity's workers", activity),
    Example("invoke-function", "Invoke a function, retry and catch", invokeFunction),
    Example("run-lambda", "A function that answers with the task's token", runLambdaTask),
    Example("publish", "Publish messages to a topic", publishToTopic),
    Example("send", "Send messages to a queue", sendToQueue),
    Example("fargate", "Run a container that may read a database", runFargateTask),
    Example("transform", "Transform data by a SageMaker model", transformData),
    Example("start-execution", "Start another workflow and wait for a token", startExecution),
    Example("evaluate", "Compute with the data", evaluateExpressions),
    Example("alarms", "Alarms on a task, a machine and throttling", alarms),
  ]

  public static func named(_ name: String) -> Example? { all.first { $0.name == name } }
}

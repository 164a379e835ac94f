import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct MessagingGoldenTests {
  @Test func `PublishToTopic as the CDK has it`() throws {
    try expectGolden("v1_readme_sns") { stack in
      let topic = Topic(stack, "Topic")
      let first = TaskState(
        stack, "Publish1",
        task: PublishToTopic(
          topic, message: TaskInput.fromDataAt("$.state.message"),
          integrationPattern: .fireAndForget))
      let second = TaskState(
        stack, "Publish2",
        task: PublishToTopic(
          topic, message: ["field1": "somedata", "field2": JSONPath.Data.stringAt("$.field2")]))
      sm(stack, first.next(second))
    }
    try expectGolden("v1_sns_all") { stack in
      sm(
        stack, "P",
        PublishToTopic(
          Topic(stack, "Topic"), message: ["default": "A", "sqs": .path("$.m")],
          messagePerSubscriptionType: true, subject: "subj"))
    }
    try expectGolden("v1_sns_token") { stack in
      sm(
        stack, "P",
        PublishToTopic(
          Topic(stack, "Topic"), message: ["Input": "Send this message", "Token": .taskToken],
          integrationPattern: .waitForTaskToken))
    }
    try expectGolden("v1_task_input_kinds") { stack in
      let topic = Topic(stack, "Topic")
      let messages = [
        TaskInput.fromText("Just a text"), ["a": 1, "b": JSONPath.Data.numberAt("$.b")],
        TaskInput.fromDataAt("$.d"), TaskInput.fromContextAt("$$.Execution.Name"),
      ]
      let states = messages.enumerated().map { index, message in
        TaskState(stack, "P\(index)", task: PublishToTopic(topic, message: message))
      }
      sm(stack, states[0].next(states[1]).next(states[2]).next(states[3]))
    }
  }

  @Test func `SendToQueue as the CDK has it`() throws {
    try expectGolden("v1_readme_sqs") { stack in
      let queue = Queue(stack, "Queue", isFIFO: true)
      let first = TaskState(
        stack, "Send1",
        task: SendToQueue(
          queue, messageBody: TaskInput.fromDataAt("$.message"), messageGroupID: "1234"))
      let second = TaskState(
        stack, "Send2",
        task: SendToQueue(
          queue, messageBody: ["field1": "somedata", "field2": .path("$.field2")],
          messageGroupID: "1234"))
      sm(stack, first.next(second))
    }
    try expectGolden("v1_sqs_all") { stack in
      sm(
        stack, "Q",
        SendToQueue(
          Queue(stack, "Queue"), messageBody: "Send this message", delay: .seconds(30),
          messageDeduplicationID: .path("$.deduping")))
    }
    try expectGolden("v1_sqs_message_group_on_standard_queue") { stack in
      sm(stack, "Q", SendToQueue(Queue(stack, "Queue"), messageBody: "x", messageGroupID: "g"))
    }
    try expectGolden("v1_sqs_token") { stack in
      sm(
        stack, "Q",
        SendToQueue(
          Queue(stack, "Queue"), messageBody: ["Input": "x", "Token": .taskToken],
          integrationPattern: .waitForTaskToken))
    }
    try expectGolden("v1_task_parameters_override") { stack in
      sm(
        stack,
        TaskState(
          stack, "T", task: SendToQueue(Queue(stack, "Queue"), messageBody: "x"),
          parameters: ["DelaySeconds": 7, "MessageBody": .path("$.other")]))
    }
    try expectGolden("v1_task_metric_without_dimensions") { stack in
      let task = TaskState(
        stack, "T", task: SendToQueue(Queue(stack, "Q"), messageBody: "x"))
      Alarm(
        stack, "Alarm", metric: task.metric("Custom"), threshold: 1, evaluationPeriods: 1)
    }
  }

  @Test func `SnsPublish as the CDK has it`() throws {
    try expectGolden("v2_sns") { stack in
      let topic = Topic(stack, "Topic")
      let chain = TaskState(
        stack, "Publish1",
        task: SnsPublish(
          topic, message: .path("$.state.message"),
          messageAttributes: [
            "place": .string(.path("$.place")), "n": 2, "list": .array(["a", 1]),
          ])
      ).next(
        TaskState(
          stack, "Publish2",
          task: SnsPublish(
            topic, message: ["field1": "somedata", "field2": .path("$.field2")], subject: "S"))
      ).next(
        TaskState(
          stack, "Publish3",
          task: SnsPublish(
            topic, message: ["t": .taskToken], integrationPattern: .waitForTaskToken)))
      sm(stack, chain)
    }
    try expectGolden("v2_sns_fifo") { stack in
      sm(
        stack, "Publish1",
        SnsPublish(
          Topic(
            stack, "Topic", topicName: "t.fifo", isFIFO: true, contentBasedDeduplication: true),
          message: "x", messageGroupID: "g", messageDeduplicationID: "d"))
    }
    try expectGolden("v2_sns_message_group_on_standard_topic") { stack in
      sm(stack, "Q1", SnsPublish(Topic(stack, "T"), message: "x", messageGroupID: "g"))
    }
  }

  @Test func `SqsSendMessage as the CDK has it`() throws {
    try expectGolden("v2_sqs") { stack in
      let queue = Queue(stack, "Queue")
      let chain = TaskState(
        stack, "Send1", task: SqsSendMessage(queue, messageBody: .path("$.message"))
      ).next(
        TaskState(
          stack, "Send2",
          task: SqsSendMessage(
            queue, messageBody: ["field1": "somedata", "field2": .path("$.field2")],
            delay: .seconds(5), messageDeduplicationID: "d", messageGroupID: "1234"))
      ).next(
        TaskState(
          stack, "Send3",
          task: SqsSendMessage(
            queue, messageBody: ["t": .taskToken], integrationPattern: .waitForTaskToken)))
      sm(stack, chain)
    }
  }

  @Test func `EventBridgePutEvents as the CDK has it`() throws {
    try expectGolden("v2_events_put") { stack in
      sm(
        stack, "Send",
        EventBridgePutEvents(entries: [
          .init(
            detail: ["m": "hi"], detailType: "T", source: "step.functions",
            eventBus: EventBus(stack, "Bus"))
        ]))
    }
  }

  @Test func `What cannot be sent`() throws {
    try expectRefusal("v1_error_sns_sync", "SNS does not support the integration pattern RUN_JOB") {
      stack in
      sm(stack, "P", PublishToTopic(Topic(stack, "T"), message: "x", integrationPattern: .sync))
    }
    try expectRefusal("v1_error_sqs_token_missing", "The task token is missing in messageBody") {
      stack in
      sm(
        stack, "Q",
        SendToQueue(
          Queue(stack, "Queue"), messageBody: "x", integrationPattern: .waitForTaskToken))
    }
    try expectRefusal("v2_error_sns_token_missing", "The task token is missing in message") {
      stack in
      sm(
        stack, "S",
        SnsPublish(Topic(stack, "T"), message: "x", integrationPattern: .waitForTaskToken))
    }
    try expectRefusal(
      "v2_error_sns_fifo_without_group", "messageGroupID is required for FIFO topics"
    ) { stack in
      let topic = Topic(stack, "T", topicName: "t.fifo", isFIFO: true)
      sm(stack, "S", SnsPublish(topic, message: "x"))
    }
    try expectRefusal(
      "v2_error_sns_fifo_without_dedup", "messageDeduplicationID is required for FIFO topics"
    ) { stack in
      let topic = Topic(stack, "T", topicName: "t.fifo", isFIFO: true)
      sm(stack, "S", SnsPublish(topic, message: "x", messageGroupID: "g"))
    }
    try expectRefusal("v2_error_no_metrics", "the service counts none for this kind of task") {
      stack in
      let task = TaskState(stack, "S", task: SqsSendMessage(Queue(stack, "Q"), messageBody: "x"))
      _ = task.metricFailed()
      sm(stack, task)
    }
    expectProblem("delay must be a whole number of seconds from 0 to 900") { stack in
      sm(
        stack, "Q", SendToQueue(Queue(stack, "Queue"), messageBody: "x", delay: .minutes(16)))
    }
  }
}

import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// The events of each kind of task, timeouts, and tasks that ask.
@Suite struct TaskTests {
  private func task(_ resource: String, _ fields: String = "") -> String {
    #"{"T": {"Type": "Task", "Resource": "\#(resource)", \#(fields) "End": true}}"#
  }

  @Test func aFunctionByItsARN() throws {
    let run = try simulate(
      task("arn:aws:lambda:us-east-1:123456789012:function:f", #""TimeoutSeconds": 9,"#),
      input: ["a": 1])
    #expect(
      run.types[2...4] == [
        .lambdaFunctionScheduled, .lambdaFunctionStarted, .lambdaFunctionSucceeded,
      ])
    #expect(
      run.history[2].details == [
        "resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "input": #"{"a":1}"#,
        "inputDetails": ["truncated": false], "timeoutInSeconds": 9,
      ])
    #expect(run.history[3].details == nil)
  }

  @Test func anIntegrationNamesItsParts() throws {
    let run = try simulate(
      task(
        "arn:aws:states:::aws-sdk:s3:getObject", #""Credentials": {"RoleArn": "arn:role"},"#))
    #expect(run.types[2...4] == [.taskScheduled, .taskStarted, .taskSucceeded])
    #expect(
      run.history[2].details == [
        "resourceType": "aws-sdk:s3", "resource": "getObject", "region": "us-east-1",
        "parameters": "{}", "taskCredentials": ["roleArn": "arn:role"],
      ])
  }

  @Test(arguments: [
    ("states:startExecution.sync:2", "startExecution.sync:2"),
    ("sqs:sendMessage.waitForTaskToken", "sendMessage.waitForTaskToken"),
  ])
  func jobsAndCallbacksAreSubmitted(resource: String, name: String) throws {
    let answer = TaskAnswer(.result("done"), delayMilliseconds: 500, submission: ["Id": 1])
    let run = try simulate(
      task("arn:aws:states:::" + resource),
      behavior: TaskBehavior(scripts: ["T": .init([answer])]))
    #expect(
      run.types[2...5] == [.taskScheduled, .taskStarted, .taskSubmitted, .taskSucceeded])
    #expect(run.history[4].details?["resource"] == .string(name))
    #expect(run.history[4].details?["output"] == #"{"Id":1}"#)
    #expect(run.output == "done")
    #expect(run.elapsed == 500)
  }

  @Test func anActivityHasAWorker() throws {
    let answer = TaskAnswer(.result(1), workerName: "w")
    let run = try simulate(
      task("arn:aws:states:us-east-1:123456789012:activity:a"),
      behavior: TaskBehavior(scripts: ["T": .init([answer])]))
    #expect(run.types[2...4] == [.activityScheduled, .activityStarted, .activitySucceeded])
    #expect(run.history[3].details == ["workerName": "w"])
  }

  @Test func theTokenIsInTheContext() throws {
    let run = try simulate(
      task(
        "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        #""Parameters": {"token.$": "$$.Task.Token"},"#))
    #expect((run.output?["token"]?.string?.count ?? 0) >= 32)
  }

  @Test(arguments: [
    (TaskAnswer.FailurePoint.schedule, HistoryEventType.lambdaFunctionScheduleFailed, 4),
    (.start, .lambdaFunctionStartFailed, 4),
    (.work, .lambdaFunctionFailed, 5),
  ])
  func functionsFailOnTheirWay(
    point: TaskAnswer.FailurePoint, type: HistoryEventType, id: Int
  ) throws {
    let answer = TaskAnswer(.failure(error: "E", cause: "c"), failurePoint: point)
    let run = try simulate(
      task("arn:aws:lambda:us-east-1:123456789012:function:f"),
      behavior: TaskBehavior(scripts: ["T": .init([answer])]))
    #expect(run.history.first { $0.type == type }?.id == id)
    #expect(run.history.last?.previousEventID == id)
  }

  @Test func aTaskThatDoesNotAnswerTimesOut() throws {
    let run = try simulate(
      task("arn:aws:states:::lambda:invoke", #""TimeoutSecondsPath": "$.limit","#),
      input: ["limit": 30],
      behavior: TaskBehavior(scripts: ["T": .init([TaskAnswer(.noAnswer)])]))
    #expect(run.error == "States.Timeout")
    #expect(run.cause == nil)
    #expect(run.types.suffix(2) == [.taskTimedOut, .executionFailed])
    #expect(run.elapsed == 30_000)
  }

  @Test func aLateAnswerIsNone() throws {
    let run = try simulate(
      task("arn:aws:states:::lambda:invoke", #""TimeoutSeconds": 5,"#),
      behavior: TaskBehavior(scripts: [
        "T": .init([TaskAnswer(.result(1), delayMilliseconds: 5001)])
      ]))
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 5000)
  }

  @Test func aMissedHeartbeatIsCaughtByItsOwnName() throws {
    let run = try simulate(
      """
      {"T": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "TimeoutSeconds": 60, "HeartbeatSeconds": 10, "Next": "Z",
        "Catch": [{"ErrorEquals": ["States.HeartbeatTimeout"], "Next": "Y"}]},
       "Y": {"Type": "Succeed"}, "Z": {"Type": "Succeed"}}
      """, behavior: TaskBehavior(scripts: ["T": .init([TaskAnswer(.noAnswer)])]))
    #expect(run.path == ["T", "Y"])
    #expect(run.elapsed == 10_000)
    #expect(run.output?["Error"] == "States.Timeout")
  }

  @Test func throttlingErrorsAreRecorded() throws {
    let run = try simulate(
      task("arn:aws:states:::lambda:invoke"),
      behavior: TaskBehavior(scripts: [
        "T": .init([
          TaskAnswer(.failure(error: "Lambda.TooManyRequestsException", cause: nil))
        ])
      ]))
    #expect(
      run.trace.contains {
        $0.kind == .throttled(.task, error: "Lambda.TooManyRequestsException")
      })
  }

  @Test func aMissingAnswerFailsTheRun() throws {
    let run = try simulate(
      """
      {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "T"}}
      """,
      behavior: TaskBehavior(scripts: ["T": .init([TaskAnswer(.result(1))], isClosed: true)]))
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.contains("no entry \"1\"") == true)
  }
}

@Suite struct AskingTests {
  private let machine = """
    {"P": {"Type": "Parallel", "End": true, "Branches": [
      {"StartAt": "T", "States": {"T": {"Type": "Task", "TimeoutSeconds": 60,
        "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"n.$": "$.n"},
        "Retry": [{"ErrorEquals": ["E"]}], "End": true}}},
      {"StartAt": "W", "States": {"W": {"Type": "Wait", "Seconds": 9, "End": true}}}]}}
    """

  private func asking() throws -> Simulation {
    try simulate(machine, input: ["n": 4], behavior: TaskBehavior(fallback: .ask))
  }

  @Test func aRunStopsUntilItIsAnswered() throws {
    var run = try asking()
    #expect(run.status == .running)
    #expect(run.nextEventTime == nil)
    #expect(run.elapsed == 9000)
    let task = try #require(run.pendingTasks.first)
    #expect(run.pendingTasks.count == 1)
    #expect(task.input == ["n": 4])
    #expect(task.attempt == 1)
    #expect(run.activeStates.map(\.activity) == [.children, .asking])
    run.answer(task.id, with: .result(8))
    run.run()
    #expect(run.output == [8, ["n": 4]])
  }

  @Test func aRetryAsksAgain() throws {
    var run = try asking()
    let first = try #require(run.pendingTasks.first)
    run.answer(first.id, with: .failure(error: "E", cause: nil))
    run.run()
    let second = try #require(run.pendingTasks.first)
    #expect(second.attempt == 2)
    #expect(second.id != first.id)
    run.answer(first.id, with: .result("stale"))
    #expect(run.pendingTasks == [second])
    run.answer(second.id, with: TaskAnswer(.result(1), delayMilliseconds: 100))
    #expect(run.nextEventTime == run.now.advanced(byMilliseconds: 100))
    run.run()
    #expect(run.status == .succeeded)
  }

  @Test func noAnswerRunsIntoTheTimeout() throws {
    var run = try asking()
    run.answer(try #require(run.pendingTasks.first).id, with: .noAnswer)
    run.run()
    #expect(run.error == "States.Timeout")
  }

  @Test func aRunCanBeStopped() throws {
    var run = try asking()
    run.abort(error: "Stop", cause: "enough")
    #expect(run.status == .aborted)
    #expect(run.error == "Stop")
    #expect(run.history.last?.type == .executionAborted)
    #expect(run.history.last?.previousEventID == 0)
    #expect(run.pendingTasks.isEmpty)
    #expect(run.activeStates.isEmpty)
    let goesOn = run.step()
    #expect(!goesOn)
  }
}

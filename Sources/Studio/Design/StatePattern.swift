import OrderedJSON
import StatesLanguage

/// Several states that belong together, as `p` adds them in one undo step.
enum StatePattern: String, CaseIterable, Sendable {
  case retryWithBackoff = "pattern:retry"
  case saga = "pattern:saga"
  case pollLoop = "pattern:poll"
  case callback = "pattern:callback"

  var title: String {
    switch self {
    case .retryWithBackoff: "Retry with backoff"
    case .saga: "Saga"
    case .pollLoop: "Poll loop"
    case .callback: "Callback"
    }
  }

  /// For the list of what can be added, in a few words.
  var summary: String {
    switch self {
    case .retryWithBackoff: "a task tried again ever later, then a Fail"
    case .saga: "two steps, each undone when one fails"
    case .pollLoop: "start a job, wait, ask until it is done"
    case .callback: "a message with a token, and its timeout"
    }
  }

  /// What it stands for in the title of a sheet and in undo: `a poll loop`.
  var phrase: String {
    switch self {
    case .retryWithBackoff: "a retry with backoff"
    case .saga: "a saga"
    case .pollLoop: "a poll loop"
    case .callback: "a callback"
    }
  }

  /// StartAt and States; what has no target leads on.
  func fragment(_ language: QueryLanguage) -> JSONObject {
    switch self {
    case .retryWithBackoff:
      StatePattern.scope([
        ("Call Service", StatePattern.task("CallService", language, failure: "Service Failed")),
        ("Service Failed", StatePattern.failure("ServiceFailed", "The service kept failing.")),
      ])
    case .saga:
      StatePattern.scope(
        [
          ("Reserve", StatePattern.task("Reserve", language, failure: "Undo Reserve")),
          ("Pay", StatePattern.task("Pay", language, failure: "Undo Pay")),
          ("Undo Pay", StatePattern.task("UndoPay", language, next: "Undo Reserve")),
          ("Undo Reserve", StatePattern.task("UndoReserve", language, next: "Saga Failed")),
          ("Saga Failed", StatePattern.failure("SagaFailed", "Every step was undone.")),
        ], chained: ["Reserve": "Pay"])
    case .pollLoop:
      StatePattern.scope([
        ("Start Job", StatePattern.task("StartJob", language, next: "Wait for Job")),
        ("Wait for Job", ["Type": "Wait", "Seconds": 30, "Next": "Get Status"]),
        ("Get Status", StatePattern.statusTask(language)),
        ("Job Done?", StatePattern.jobRules(language)),
        ("Job Error", StatePattern.failure("JobFailed", "The job reported FAILED.")),
      ])
    case .callback:
      StatePattern.scope([
        ("Ask and Wait", StatePattern.callbackTask(language)),
        ("No Answer", StatePattern.failure("NoAnswer", "Nobody answered in time.")),
      ])
    }
  }

  private static func scope(
    _ states: [(String, JSONObject)], chained: [String: String] = [:]
  ) -> JSONObject {
    let members = states.map { name, fields in
      var fields = fields
      if let next = chained[name] { fields["Next"] = .string(next) }
      return JSONMember(key: name, value: .object(fields))
    }
    return ["StartAt": .string(states[0].0), "States": .object(JSONObject(members))]
  }

  /// A Lambda function's task, retried as long as it makes sense.
  ///
  /// - Parameter failure: where it leads when the retries are used up; nil: nowhere.
  private static func task(
    _ function: String, _ language: QueryLanguage, next: String? = nil, failure: String? = nil
  ) -> JSONObject {
    var task: JSONObject = [
      "Type": "Task",
      "Resource": .string("arn:aws:lambda:us-east-1:123456789012:function:\(function)"),
      "Retry": [
        [
          "ErrorEquals": ["States.TaskFailed", "States.Timeout"], "IntervalSeconds": 2,
          "MaxAttempts": 6, "BackoffRate": 2, "MaxDelaySeconds": 60, "JitterStrategy": "FULL",
        ]
      ],
    ]
    if let failure { task["Catch"] = [.object(catcher("States.ALL", failure, language))] }
    if let next { task["Next"] = .string(next) }
    return task
  }

  /// Keeps its input beside the status.
  private static func statusTask(_ language: QueryLanguage) -> JSONObject {
    var task = task("GetJobStatus", language)
    if language == .jsonPath {
      task["ResultPath"] = "$.status"
    } else {
      task["Output"] = "{% $merge([$states.input, {'status': $states.result}]) %}"
    }
    task["Next"] = "Job Done?"
    return task
  }

  private static func catcher(
    _ error: String, _ target: String, _ language: QueryLanguage
  ) -> JSONObject {
    language == .jsonPath
      ? [
        "ErrorEquals": [.string(error)], "ResultPath": "$.error", "Next": .string(target),
      ]
      : [
        "ErrorEquals": [.string(error)],
        "Output": "{% $merge([$states.input, {'error': $states.errorOutput}]) %}",
        "Next": .string(target),
      ]
  }

  private static func failure(_ error: String, _ cause: String) -> JSONObject {
    ["Type": "Fail", "Error": .string(error), "Cause": .string(cause)]
  }

  private static func jobRules(_ language: QueryLanguage) -> JSONObject {
    func rule(_ status: String, _ target: String?) -> JSONValue {
      var rule: JSONObject =
        language == .jsonPath
        ? ["Variable": "$.status", "StringEquals": .string(status)]
        : ["Condition": .string("{% $states.input.status = '\(status)' %}")]
      if let target { rule["Next"] = .string(target) }
      return .object(rule)
    }
    return [
      "Type": "Choice", "Choices": [rule("FAILED", "Job Error"), rule("SUCCEEDED", nil)],
      "Default": "Wait for Job",
    ]
  }

  private static func callbackTask(_ language: QueryLanguage) -> JSONObject {
    let queue: JSONValue = "https://sqs.us-east-1.amazonaws.com/123456789012/my-queue"
    var task: JSONObject = [
      "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    ]
    if language == .jsonPath {
      task["Parameters"] = [
        "QueueUrl": queue,
        "MessageBody": ["input.$": "$", "taskToken.$": "$$.Task.Token"],
      ]
    } else {
      task["Arguments"] = [
        "QueueUrl": queue,
        "MessageBody": [
          "input": "{% $states.input %}", "taskToken": "{% $states.context.Task.Token %}",
        ],
      ]
    }
    task["TimeoutSeconds"] = 86_400
    task["Catch"] = [.object(catcher("States.Timeout", "No Answer", language))]
    return task
  }
}

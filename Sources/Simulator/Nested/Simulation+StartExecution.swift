import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// What StartExecution and DescribeExecution answer of an execution, as Tasks see it.
extension Simulation {
  public var executionARN: String { arns.execution }
  public var stateMachineARN: String { arns.stateMachine }

  /// - Parameter number: tells the requests of a run apart.
  func startResponse(to request: StartRequest, requestNumber number: Int) -> JSONValue {
    let arn = JSONValue.string(arns.execution)
    guard !request.isSDK else {
      return ["ExecutionArn": arn, "StartDate": .string(options.startTime.iso8601)]
    }
    var source = RandomSource(state: options.seed &+ UInt64(number))
    let id = JSONValue.string(source.uuid())
    let seconds = JSONNumber(Double(options.startTime.milliseconds) / 1000)
    let body: JSONValue = ["executionArn": arn, "startDate": .number(seconds)]
    let headers: [(String, JSONValue)] = [
      ("connection", "keep-alive"),
      ("Content-Length", .string("\(body.compactText.utf8.count)")),
      ("Content-Type", "application/x-amz-json-1.0"),
      ("Date", .string(options.startTime.httpDate)), ("x-amzn-RequestId", id),
    ]
    return [
      "ExecutionArn": arn,
      "SdkHttpMetadata": [
        "AllHttpHeaders": .object(
          JSONObject(headers.map { JSONMember(key: $0.0, value: [$0.1]) })),
        "HttpHeaders": .object(JSONObject(headers.map { JSONMember(key: $0.0, value: $0.1) })),
        "HttpStatusCode": 200,
      ],
      "SdkResponseMetadata": ["RequestId": id],
      "StartDate": .number(JSONNumber(Int(options.startTime.milliseconds))),
    ]
  }

  /// What a Task gets that waited for the execution's end.
  func answer(to request: StartRequest) -> TaskAnswer {
    guard status == .succeeded, let output else {
      return TaskAnswer(
        .failure(error: "States.TaskFailed", cause: description(request, nil).compactText))
    }
    return TaskAnswer(.result(description(request, output)))
  }

  /// The execution as DescribeExecution tells of it: members in the order of their names.
  private func description(_ request: StartRequest, _ output: JSONValue?) -> JSONValue {
    func payload(_ value: JSONValue) -> JSONValue {
      request.parsesJSON && output != nil ? value : .string(value.compactText)
    }
    var object: JSONObject = [:]
    if output == nil {
      object["Cause"] = cause.map(JSONValue.string)
      object["Error"] = error.map(JSONValue.string)
    }
    object["ExecutionArn"] = .string(arns.execution)
    object["Input"] = payload(options.input)
    object["InputDetails"] = ["Included": true]
    object["Name"] = .string(options.executionName)
    if let output {
      object["Output"] = payload(output)
      object["OutputDetails"] = ["Included": true]
      object["RedriveCount"] = 0
      object["RedriveStatus"] = "NOT_REDRIVABLE"
      object["RedriveStatusReason"] = .string(RedriveError.succeeded.message)
    }
    object["StartDate"] = .number(JSONNumber(Int(options.startTime.milliseconds)))
    object["StateMachineArn"] = .string(arns.stateMachine)
    object["Status"] = .string(status.rawValue)
    object["StopDate"] = .number(JSONNumber(Int(now.milliseconds)))
    return .object(object)
  }
}

extension StateFailure {
  /// What StartExecution refuses with.
  static func startExecution(_ code: String, _ message: String) -> StateFailure {
    StateFailure(
      error: "StepFunctions.\(code)Exception",
      cause: "\(message) (Service: AWSStepFunctions; Status Code: 400; Error Code: \(code))")
  }
}

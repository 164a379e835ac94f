import OrderedJSON
import Simulator
import Testing

/// One state run apart from its machine.
struct StateTestTests {
  private func request(_ state: String) throws -> StateTestRequest {
    StateTestRequest(definition: try JSONSource.value(state))
  }

  private func stages(_ request: StateTestRequest) throws -> JSONValue {
    var request = request
    request.inspectionLevel = .trace
    return try #require(try StateTest.respond(to: request).inspectionData).json
  }

  @Test func aTaskWithoutAMockReturnsItsEffectiveInput() throws {
    var request = try request(
      #"{"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Parameters": {"n.$": "$.a"}, "End": true}"#
    )
    request.roleARN = "arn:aws:iam::123456789012:role/r"
    request.input = ["a": 1]
    #expect(try StateTest.respond(to: request).output == ["n": 1])
  }

  @Test func aMapShowsItsItemsAndLimits() throws {
    var request = try request(
      """
      {"Type": "Map", "ItemsPath": "$.all", "MaxConcurrency": 3, "ToleratedFailurePercentage": 50,
       "ItemSelector": {"v.$": "$$.Map.Item.Value", "i.$": "$$.Map.Item.Index"},
       "ItemBatcher": {"MaxItemsPerBatch": 2},
       "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
         "StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}, "End": true}
      """)
    request.input = ["all": ["x", "y", "z"]]
    request.mock = .result([1, 2])
    let stages = try stages(request)
    #expect(stages["afterItemsPath"] == #"["x","y","z"]"#)
    #expect(
      stages["afterItemSelector"] == #"[{"v":"x","i":0},{"v":"y","i":1},{"v":"z","i":2}]"#)
    #expect(
      stages["afterItemBatcher"]
        == #"[{"Items":[{"v":"x","i":0},{"v":"y","i":1}]},{"Items":[{"v":"z","i":2}]}]"#)
    #expect(stages["maxConcurrency"] == 3)
    #expect(stages["toleratedFailurePercentage"] == 50)
  }

  @Test(arguments: [(1, "SUCCEEDED"), (2, "FAILED")])
  func failedIterationsAreHeldAgainstTheTolerance(count: Int, status: String) throws {
    var request = try request(
      """
      {"Type": "Map", "ToleratedFailureCount": 1,
       "ItemReader": {"Resource": "arn:aws:states:::s3:getObject",
         "ReaderConfig": {"InputType": "JSON"}, "Parameters": {"Bucket": "b", "Key": "k"}},
       "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
         "StartAt": "I", "States": {"I": {"Type": "Pass", "End": true}}}, "End": true}
      """)
    request.mock = .result([1, 2, 3])
    request.stateConfiguration.mapItemReaderData = "[1, 2, 3]"
    request.stateConfiguration.mapIterationFailureCount = count
    let response = try StateTest.respond(to: request)
    #expect(response.status.rawValue == status)
    #expect(
      response.error == (count > 1 ? "States.ExceedToleratedFailureThreshold" : nil))
  }

  @Test func theContextObjectCanBeGiven() throws {
    var request = try request(
      """
      {"Type": "Parallel", "Parameters": {"id.$": "$$.Execution.Id"}, "ResultSelector": {
         "name.$": "$$.State.Name"},
       "Branches": [{"StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}}], "End": true}
      """)
    request.mock = .result([1])
    request.context = ["Execution": ["Id": "e"], "State": ["Name": "Given"]]
    #expect(try StateTest.respond(to: request).output == ["name": "Given"])
    request.context = ["Execution": ["ID": "e"]]
    #expect(
      throws: StateTestError(
        .validation, "Invalid Context object provided: Field 'ID' is not allowed")
    ) {
      try StateTest.respond(to: request)
    }
  }

  @Test func anHTTPTaskShowsWhatGoesOverTheWire() throws {
    var request = try request(
      """
      {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": {
         "ApiEndpoint": "https://api.example.com/v1/charges", "Method": "POST",
         "QueryParameters": {"tag": ["a b", "c"]}, "Headers": {"X-Key": "1"},
         "RequestBody": {"cents.$": "$.cents"}, "Transform": {"RequestBodyEncoding": "URL_ENCODED"}},
       "End": true}
      """)
    request.input = ["cents": 99]
    request.mock = .result([
      "StatusCode": 201, "StatusText": "Created", "Headers": ["id": ["x"]],
      "ResponseBody": ["ok": true],
    ])
    let stages = try stages(request)
    #expect(
      stages["request"] == [
        "protocol": "https", "method": "POST",
        "url": "https://api.example.com/v1/charges?tag=a%20b&tag=c",
        "headers": """
        [X-Key: 1, Content-Type: application/x-www-form-urlencoded; charset=UTF-8, \
        User-Agent: Amazon|StepFunctions|HttpInvoke|us-east-1, Range: bytes=0-262144]
        """,
        "body": "cents=99",
      ])
    #expect(
      stages["response"] == [
        "protocol": "https", "statusCode": "201", "statusMessage": "Created",
        "headers": "[id: x]", "body": #"{"ok":true}"#,
      ])
    request.inspectionLevel = .debug
    #expect(try StateTest.respond(to: request).inspectionData?.request == nil)
  }

  @Test func retriersCountOn() throws {
    var request = try request(
      """
      {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage", "Retry": [
         {"ErrorEquals": ["Other"]},
         {"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 2, "MaxAttempts": 3}],
       "End": true}
      """)
    request.mock = .error("Busy", cause: nil)
    request.inspectionLevel = .debug
    for (count, delay) in [(0, 2), (1, 4), (2, 8)] {
      request.stateConfiguration.retrierRetryCount = count
      let response = try StateTest.respond(to: request)
      #expect(response.status == .retriable)
      #expect(response.inspectionData?.errorDetails.retryIndex == 1)
      #expect(response.inspectionData?.errorDetails.retryBackoffIntervalSeconds == delay)
    }
    request.stateConfiguration.retrierRetryCount = 3
    let response = try StateTest.respond(to: request)
    #expect(response.status == .failed)
    #expect(response.inspectionData?.errorDetails.retryIndex == 1)
    #expect(response.inspectionData?.errorDetails.retryBackoffIntervalSeconds == nil)
  }

  @Test func variablesAreSeenAndAssigned() throws {
    var request = try request(
      """
      {"Type": "Pass", "QueryLanguage": "JSONata", "Assign": {"n": "{% $n + 1 %}"},
       "Output": "{% $n %}", "Next": "Again"}
      """)
    request.variables = ["n": 1, "kept": true]
    request.inspectionLevel = .debug
    let response = try StateTest.respond(to: request)
    #expect(response.output == 1)
    #expect(response.nextState == "Again")
    #expect(response.inspectionData?.variables == ["n": 2, "kept": true])
  }

  @Test(arguments: [
    (#"[]"#, "INVALID_JSON_DESCRIPTION"), (#"{"Type": "Nap"}"#, "at /Type"),
    (#"{"Type": "Pass"}"#, "SCHEMA_VALIDATION_FAILED"),
    (#"{}"#, "Invalid State Machine Definition"),
  ])
  func whatIsNoStateIsRefused(definition: String, text: String) throws {
    let request = try request(definition)
    let error = #expect(throws: StateTestError.self) { try StateTest.respond(to: request) }
    #expect(error?.code == .invalidDefinition)
    #expect(error?.message.contains(text) == true, "\(error?.message ?? "")")
  }
}

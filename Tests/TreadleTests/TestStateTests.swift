import OrderedJSON
import Testing

@Suite struct TestStateCommand {
  let workspace: Workspace

  init() throws {
    workspace = try Workspace()
    try workspace.write(
      "charge.json",
      """
      {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
       "Parameters": {"FunctionName": "charge", "Payload.$": "$.order"},
       "ResultSelector": {"id.$": "$.Payload.id"}, "ResultPath": "$.payment",
       "Retry": [{"ErrorEquals": ["Busy"], "IntervalSeconds": 2, "BackoffRate": 3}],
       "Catch": [{"ErrorEquals": ["Declined"], "ResultPath": "$.why", "Next": "Refund"}],
       "Next": "Ship"}
      """)
    try workspace.write(
      "orders.yaml",
      """
      StartAt: Price
      States:
        Price: {Type: Pass, Parameters: {cents.$: "States.MathAdd($.euros, $extra)"}, Next: Big}
        Big:
          Type: Choice
          Choices: [{Variable: $.cents, NumericGreaterThan: 100, Next: Ask}]
          Default: Done
        Ask: {Type: Task, Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken", End: true}
        Done: {Type: Succeed}
      """)
  }

  private func testState(_ arguments: String...) throws -> JSONValue {
    let result = try workspace.treadle(["test-state"] + arguments)
    #expect(result.status == 0, "\(result.errors)")
    return try JSONSource.value(result.output)
  }

  @Test func aMockedTaskShowsItsOutputAndWhereItGoes() throws {
    let response = try testState(
      "charge.json", "--input", #"{"order": 7}"#, "--mock-result", #"{"Payload": {"id": "p1"}}"#)
    #expect(
      response == [
        "output": #"{"order":7,"payment":{"id":"p1"}}"#, "nextState": "Ship",
        "status": "SUCCEEDED",
      ])
  }

  @Test func theDataIsShownAtEachStage() throws {
    let response = try testState(
      "charge.json", "--input", #"{"order": 7}"#, "--mock-result", #"{"Payload": {"id": "p1"}}"#,
      "--inspection-level", "DEBUG")
    #expect(
      response["inspectionData"] == [
        "input": #"{"order":7}"#, "afterInputPath": #"{"order":7}"#,
        "afterParameters": #"{"FunctionName":"charge","Payload":7}"#,
        "result": #"{"Payload":{"id":"p1"}}"#, "afterResultSelector": #"{"id":"p1"}"#,
        "afterResultPath": #"{"order":7,"payment":{"id":"p1"}}"#,
      ])
  }

  @Test func aRetrierTellsHowLongItWaits() throws {
    let response = try testState(
      "charge.json", "--input", #"{"order": 7}"#, "--mock-error", #"{"error": "Busy"}"#,
      "--retrier-retry-count", "1", "--inspection-level", "DEBUG")
    #expect(response["status"] == "RETRIABLE")
    #expect(
      response["inspectionData"]?["errorDetails"]
        == ["retryIndex": 0, "retryBackoffIntervalSeconds": 6])
  }

  @Test func aCatcherLeadsOn() throws {
    let response = try testState(
      "charge.json", "--input", #"{"order": 7}"#, "--mock-error",
      #"{"error": "Declined", "cause": "no money"}"#)
    #expect(
      response == [
        "output": #"{"order":7,"why":{"Error":"Declined","Cause":"no money"}}"#,
        "error": "Declined", "cause": "no money", "nextState": "Refund",
        "status": "CAUGHT_ERROR",
      ])
  }

  @Test func anUncaughtErrorIsAnAnswerToo() throws {
    let response = try testState("charge.json", "--input", #"{"none": 7}"#, "--mock-result", "{}")
    #expect(response["status"] == "FAILED")
    #expect(response["error"] == "States.Runtime")
  }

  @Test func aStateOfAWorkflowIsTestedByItsName() throws {
    let priced = try testState(
      "orders.yaml", "--state", "Price", "--input", #"{"euros": 1}"#, "--variables",
      #"{"extra": 5}"#)
    #expect(priced == ["output": #"{"cents":6}"#, "nextState": "Big", "status": "SUCCEEDED"])
    let chosen = try testState("orders.yaml", "--state", "Big", "--input", #"{"cents": 101}"#)
    #expect(chosen["nextState"] == "Ask")
  }

  @Test func whatTheAPIRefusesIsAnError() throws {
    let callback = try workspace.treadle("test-state", "orders.yaml", "--state", "Ask")
    #expect(callback.status == 1)
    #expect(
      callback.errors.hasPrefix("Error: orders.yaml: InvalidDefinition: TestState needs a mock"))
    let result = try workspace.treadle(
      "test-state", "charge.json", "--mock-result", #"{"StatusCode": "200"}"#)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "Error: charge.json: ValidationException: Mock result schema validation error: Field "
        + "'StatusCode' must be a number\n")
  }

  @Test func aWorkflowNeedsTheNameOfAState() throws {
    let none = try workspace.treadle("test-state", "orders.yaml")
    #expect(none.status == 1)
    #expect(
      none.errors
        == "Error: orders.yaml: is a workflow; name one of its states with --state: Price, Big, Ask, Done\n"
    )
    let unknown = try workspace.treadle("test-state", "orders.yaml", "--state", "price")
    #expect(unknown.status == 1)
    #expect(
      unknown.errors == "Error: orders.yaml: ValidationException: State not found in definition\n")
  }

  @Test(arguments: [
    ["--mock-result", "1", "--mock-error", "{}"], ["--retrier-retry-count", "-1"],
    ["--inspection-level", "ALL"],
  ])
  func wrongUsage(arguments: [String]) throws {
    #expect(try workspace.treadle(["test-state", "charge.json"] + arguments).status == 64)
  }

  @Test func optionsWithDataSayWhatIsWrong() throws {
    let error = try workspace.treadle("test-state", "charge.json", "--mock-error", #"{"a": 1}"#)
    #expect(error.status == 1)
    #expect(error.errors.contains(#"--mock-error"#))
    #expect(error.errors.contains(#"must be {"error": NAME, "cause": TEXT}"#))
    let variables = try workspace.treadle("test-state", "charge.json", "--variables", "1")
    #expect(variables.errors.contains("must be an object of variables"))
  }
}

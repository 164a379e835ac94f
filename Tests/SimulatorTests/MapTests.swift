import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite struct MapTests {
  private func map(_ fields: String, _ states: String) -> String {
    """
    {"M": {"Type": "Map", \(fields) "End": true,
      "ItemProcessor": {"StartAt": "I", "States": \(states)}}}
    """
  }

  private let pass = #"{"I": {"Type": "Pass", "End": true}}"#

  @Test func iterationsOfOneFollowEachOther() throws {
    let run = try simulate(map(#""MaxConcurrency": 1,"#, pass), input: ["a", "b"])
    #expect(run.output == ["a", "b"])
    #expect(
      run.types == [
        .executionStarted, .mapStateEntered, .mapStateStarted, .mapIterationStarted,
        .passStateEntered, .passStateExited, .mapIterationSucceeded, .mapIterationStarted,
        .passStateEntered, .passStateExited, .mapIterationSucceeded, .mapStateSucceeded,
        .mapStateExited, .executionSucceeded,
      ])
    #expect(run.history.map(\.previousEventID) == [0, 0, 2, 3, 4, 5, 6, 6, 8, 9, 10, 11, 11, 13])
  }

  @Test func selectsItems() throws {
    let run = try simulate(
      map(
        #""ItemsPath": "$.items", "ItemSelector": {"i.$": "$$.Map.Item.Index", "v.$": "$$.Map.Item.Value", "f.$": "$.factor"}, "ResultPath": "$.out","#,
        pass), input: ["items": ["x", "y"], "factor": 2])
    #expect(
      run.output?["out"] == [["i": 0, "v": "x", "f": 2], ["i": 1, "v": "y", "f": 2]])
  }

  @Test func emptyArraysSucceed() throws {
    let run = try simulate(map("", pass), input: [])
    #expect(run.output == [])
    #expect(run.types[2...4] == [.mapStateStarted, .mapStateSucceeded, .mapStateExited])
  }

  @Test(arguments: [(1, 100_000), (4, 25_000), (0, 3000), (100, 3000)] as [(Int, Int64)])
  func concurrencyIsLimited(limit: Int, elapsed: Int64) throws {
    let run = try simulate(
      map(
        #""MaxConcurrency": \#(limit),"#, #"{"I": {"Type": "Wait", "Seconds": 1, "End": true}}"#),
      input: .array(Array(repeating: 0, count: 100)))
    // 40 at once at most.
    #expect(run.elapsed == elapsed)
    #expect(run.output?.array?.count == 100)
  }

  @Test func oneFailureFailsTheMap() throws {
    let run = try simulate(
      map(
        "", #"{"I": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}"#),
      input: [1, 2],
      behavior: TaskBehavior(scripts: [
        "I": .init([
          TaskAnswer(.result(1), delayMilliseconds: 50),
          TaskAnswer(.failure(error: "E", cause: "c"), delayMilliseconds: 20),
        ])
      ]))
    #expect(run.error == "E")
    let failed = try #require(run.history.first { $0.type == .taskFailed }).id
    let rest = run.history.suffix(6)
    #expect(
      rest.map(\.type) == [
        .mapIterationAborted, .taskStateAborted, .mapIterationFailed, .taskStateAborted,
        .mapStateFailed, .executionFailed,
      ])
    #expect(rest.map(\.previousEventID) == [failed, failed, failed, failed, failed, failed + 5])
  }

  @Test func itemsMustBeAnArray() throws {
    let run = try simulate(map(#""ItemsPath": "$.x","#, pass), input: ["x": 1])
    #expect(run.error == "States.Runtime")
    #expect(run.cause?.hasSuffix("Reference path \"$.x\" must point to array.") == true)
  }

  @Test func aDistributedMapHasHistoriesOfItsOwn() throws {
    let text = """
      {"M": {"Type": "Map", "End": true, "Label": "kids", "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "I", "States": {"I": {"Type": "Pass",
          "Parameters": {"id.$": "$$.Execution.Id", "v.$": "$"}, "End": true}}}}}
      """
    let run = try simulate(text, input: [1, 2])
    #expect(
      run.types == [
        .executionStarted, .mapStateEntered, .mapStateStarted, .mapRunStarted, .mapRunSucceeded,
        .mapStateSucceeded, .mapStateExited, .executionSucceeded,
      ])
    let children = run.trace.compactMap { record in
      if case .childEvent(let child, let event) = record.kind { (child, event) } else { nil }
    }
    #expect(
      children.filter { $0.0 == 1 }.map(\.1.type) == [
        .executionStarted, .passStateEntered, .passStateExited, .executionSucceeded,
      ])
    #expect(children.filter { $0.0 == 1 }.map(\.1.id) == [1, 2, 3, 4])
    #expect(run.output?.array?.map { $0["v"] } == [1, 2])
    let id = run.output?.array?[0]["id"]?.string
    #expect(id?.contains(":execution:Machine/kids:") == true)
  }

  @Test(arguments: [(1, ExecutionStatus.succeeded), (0, .failed)])
  func failuresAreTolerated(count: Int, status: ExecutionStatus) throws {
    let text = """
      {"M": {"Type": "Map", "End": true, "ToleratedFailureCount": \(count), "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
        "StartAt": "I", "States": {
          "I": {"Type": "Choice", "Default": "Ok",
            "Choices": [{"Variable": "$", "NumericEquals": 2, "Next": "No"}]},
          "Ok": {"Type": "Succeed"}, "No": {"Type": "Fail", "Error": "Two"}}}}}
      """
    let run = try simulate(text, input: [1, 2, 3])
    #expect(run.status == status)
    if status == .failed {
      #expect(run.error == "States.ExceedToleratedFailureThreshold")
      #expect(run.types.suffix(3) == [.mapRunFailed, .mapStateFailed, .executionFailed])
    }
  }

  @Test func branchesInsideAChildBelongToItsHistory() throws {
    let text = """
      {"M": {"Type": "Map", "End": true, "ItemProcessor": {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "P", "States": {"P": {"Type": "Parallel", "End": true, "Branches": [
          {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}]}}}}}
      """
    let run = try simulate(text, input: [1])
    #expect(run.output == [[1]])
    #expect(!run.types.contains(.passStateEntered))
  }
}

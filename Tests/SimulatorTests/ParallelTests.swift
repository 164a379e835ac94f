import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

@Suite struct ParallelTests {
  @Test func branchesRunSideBySide() throws {
    let run = try simulate(
      """
      {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Slow", "States": {"Slow": {"Type": "Wait", "Seconds": 5, "Next": "A"},
          "A": {"Type": "Pass", "Result": "a", "End": true}}},
        {"StartAt": "Fast", "States": {"Fast": {"Type": "Wait", "Seconds": 2, "Next": "B"},
          "B": {"Type": "Pass", "Result": "b", "End": true}}}]}}
      """)
    #expect(run.output == ["a", "b"])
    #expect(run.elapsed == 5000)
    #expect(run.path == ["P", "Slow", "Fast", "B", "A"])
  }

  @Test func successFollowsTheLastBranch() throws {
    let run = try simulate(
      """
      {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}}]}}
      """)
    #expect(
      run.types == [
        .executionStarted, .parallelStateEntered, .parallelStateStarted, .passStateEntered,
        .passStateExited, .parallelStateSucceeded, .parallelStateExited, .executionSucceeded,
      ])
    #expect(run.history.map(\.previousEventID) == [0, 0, 2, 3, 4, 5, 5, 7])
  }

  @Test func oneFailureEndsTheOthers() throws {
    let run = try simulate(
      """
      {"P": {"Type": "Parallel", "End": true, "Branches": [
        {"StartAt": "Nap", "States": {"Nap": {"Type": "Wait", "Seconds": 60, "End": true}}},
        {"StartAt": "Call", "States": {"Call": {"Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}]}}
      """,
      behavior: TaskBehavior(scripts: [
        "Call": .init([TaskAnswer(.failure(error: "E", cause: nil), delayMilliseconds: 10)])
      ]))
    #expect(run.status == .failed)
    #expect(run.elapsed == 10)
    let failed = try #require(run.history.first { $0.type == .taskFailed }).id
    #expect(
      run.types.suffix(5) == [
        .taskFailed, .waitStateAborted, .taskStateAborted, .parallelStateFailed,
        .executionFailed,
      ])
    #expect(
      run.history.suffix(5).map(\.previousEventID) == [
        failed - 1, failed, failed, failed, failed + 3,
      ]
    )
  }

  @Test func aRetryStartsTheBranchesAgain() throws {
    let run = try simulate(
      """
      {"P": {"Type": "Parallel", "End": true, "Retry": [{"ErrorEquals": ["E"]}], "Branches": [
        {"StartAt": "Call", "States": {"Call": {"Type": "Task",
          "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}]}}
      """,
      behavior: TaskBehavior(scripts: [
        "Call": .init([
          TaskAnswer(.failure(error: "E", cause: nil)), TaskAnswer(.result(1)),
        ])
      ]))
    #expect(run.output == [1])
    #expect(run.types.count { $0 == .parallelStateStarted } == 2)
    #expect(run.types.count { $0 == .parallelStateEntered } == 1)
    #expect(!run.types.contains(.parallelStateFailed))
  }

  @Test func aCatchAroundNestedBranchesTakesTheInnerError() throws {
    let run = try simulate(
      """
      {"P": {"Type": "Parallel", "Next": "Z", "Catch": [{"ErrorEquals": ["Deep"], "Next": "Z"}],
        "Branches": [{"StartAt": "Q", "States": {"Q": {"Type": "Parallel", "End": true,
          "Branches": [{"StartAt": "F", "States": {"F": {"Type": "Fail", "Error": "Deep"}}}]}}}]},
       "Z": {"Type": "Succeed"}}
      """)
    #expect(run.status == .succeeded)
    #expect(run.output == ["Error": "Deep", "Cause": nil])
    #expect(
      run.types == [
        .executionStarted, .parallelStateEntered, .parallelStateStarted, .parallelStateEntered,
        .parallelStateStarted, .failStateEntered, .parallelStateFailed, .parallelStateFailed,
        .parallelStateExited, .succeedStateEntered, .succeedStateExited, .executionSucceeded,
      ])
  }

  @Test func branchesSeeOuterVariablesAndKeepTheirOwn() throws {
    let run = try simulate(
      """
      {"S": {"Type": "Pass", "Assign": {"x": 1}, "Next": "P"},
       "P": {"Type": "Parallel", "Next": "End?", "Branches": [
        {"StartAt": "A", "States": {
          "A": {"Type": "Pass", "Assign": {"y.$": "States.MathAdd($x, 1)"}, "Next": "B"},
          "B": {"Type": "Pass", "Parameters": {"sum.$": "States.MathAdd($x, $y)"}, "End": true}}}]},
       "End?": {"Type": "Choice", "Default": "No",
         "Choices": [{"Variable": "$y", "IsPresent": true, "Next": "Yes"}]},
       "Yes": {"Type": "Succeed"}, "No": {"Type": "Succeed"}}
      """)
    #expect(run.output == [["sum": 3]])
    #expect(run.path.last == "No")
  }
}

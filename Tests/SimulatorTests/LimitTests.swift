import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Quotas that end a run or cut its texts.
@Suite struct LimitTests {
  @Test func oneAssignHoldsNoMoreThanAPayload() throws {
    // Twice the input is over the limit, once is not.
    let input = JSONValue.string(String(repeating: "x", count: 200_000))
    let states = """
      {"Set": {"Type": "Pass", "Assign": {"a.$": "$", "b.$": "$"}, "ResultPath": null, "End": true}}
      """
    let run = try simulate(states, input: input)
    #expect(run.error == "States.DataLimitExceeded")
    var options = SimulationOptions()
    options.input = input
    options.enforcesLimits = false
    var free = Simulation(try program(states), options: options)
    free.run()
    #expect(free.status == .succeeded)
  }

  @Test(arguments: [(40, true), (60, false)])
  func allVariablesTogetherHoldTenMebibytes(count: Int, fits: Bool) throws {
    let states = (0..<count).map { index in
      let next = index + 1 < count ? "\"Next\": \"S\(index + 1)\"" : "\"End\": true"
      return """
        "S\(index)": {"Type": "Pass", "Assign": {"v\(index).$": "$"}, \(next)}
        """
    }
    let run = try simulate(
      "{\(states.joined(separator: ","))}",
      input: .string(String(repeating: "x", count: 200_000)))
    #expect(run.status == (fits ? .succeeded : .failed))
    #expect(run.error == (fits ? nil : "States.DataLimitExceeded"))
  }

  @Test func assigningOneVariableOverAndOverIsNotTooMuch() throws {
    let run = try simulate(
      """
      {"Loop": {"Type": "Map", "MaxConcurrency": 1, "ItemsPath": "$.items", "End": true,
         "ItemProcessor": {"StartAt": "Set", "States": {"Set": {"Type": "Pass",
           "Assign": {"v.$": "$$.Execution.Input.text"}, "Result": 1, "Next": "Again"},
           "Again": {"Type": "Pass", "Assign": {"v.$": "$$.Execution.Input.text"}, "Result": 1,
             "End": true}}}}}
      """,
      input: [
        "items": .array(Array(repeating: 1, count: 60)),
        "text": .string(String(repeating: "x", count: 200_000)),
      ])
    #expect(run.status == .succeeded)
  }

  @Test func errorsAndCausesAreCut() throws {
    let run = try simulate(
      """
      {"Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}
      """,
      behavior: TaskBehavior(scripts: [
        "Call": .init([
          TaskAnswer(
            .failure(
              error: String(repeating: "é", count: 300),
              cause: String(repeating: "c", count: 40_000)))
        ])
      ]))
    #expect(run.error?.count == 256)
    #expect(run.cause?.count == 32_768)
  }

  @Test func anEndlessExpressLoopTimesOut() throws {
    var options = SimulationOptions()
    options.type = .express
    var run = Simulation(
      try program(
        """
        {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}
        """), options: options)
    run.run()
    #expect(run.status == .timedOut)
    #expect(run.error == "States.Timeout")
  }
}

import OrderedJSON
import Simulator
import StatesLanguage
import Testing
import WorkflowMetrics

@Suite struct ProgramTests {
  private func complaint(_ states: String, startAt: String? = nil) throws -> ProgramError {
    do {
      _ = try program(states, startAt: startAt)
    } catch let error as ProgramError { return error }
    throw Unexpected()
  }

  private struct Unexpected: Error {}

  private static let wrong: [(states: String, pointer: String, words: String)] = [
    (#"{"A": {"Type": "Pass", "Next": "B"}}"#, "/States/A/Next", "no state \"B\""),
    (#"{"A": {"Type": "Pass"}}"#, "/States/A", "no Next"),
    (#"{"A": {"Type": "Dance", "End": true}}"#, "/States/A", "Type"),
    (#"{"A": {"Type": "Wait", "End": true}}"#, "/States/A", "Seconds"),
    (#"{"A": {"Type": "Task", "End": true}}"#, "/States/A", "Resource"),
    (#"{"A": {"Type": "Map", "End": true}}"#, "/States/A", "ItemProcessor"),
    (
      #"{"A": {"Type": "Pass", "End": true, "OutputPath": "$[?"}}"#,
      "/States/A/OutputPath", "OutputPath"
    ),
    (
      #"{"A": {"Type": "Pass", "Parameters": {"x.$": "nope"}, "End": true}}"#,
      "/States/A/Parameters", "x.$"
    ),
    (
      #"{"A": {"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% 1 + %}", "End": true}}"#,
      "/States/A/Output", "Output"
    ),
    (
      #"{"A": {"Type": "Map", "End": true, "ItemReader": {"Resource": "r"}, "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}, "StartAt": "B", "States": {"B": {"Type": "Succeed"}}}}}"#,
      "/States/A/ItemReader", "ItemReader"
    ),
    (
      #"{"A": {"Type": "Parallel", "End": true, "Branches": [{"StartAt": "X", "States": {"B": {"Type": "Succeed"}}}]}}"#,
      "/States/A/Branches/0/StartAt", "\"X\""
    ),
  ]

  @Test(arguments: wrong.indices)
  func saysWhatCannotRunAndWhere(index: Int) throws {
    let example = Self.wrong[index]
    let error = try complaint(example.states)
    #expect("\(error.pointer)" == example.pointer)
    #expect(error.message.contains(example.words), "\(error.message)")
  }

  @Test func startAtMustName() throws {
    let error = try complaint(#"{"A": {"Type": "Succeed"}}"#, startAt: "Z")
    #expect("\(error.pointer)" == "/StartAt")
  }

  @Test func namesDifferByBytes() throws {
    // The same name, composed and decomposed: two states.
    let run = try simulate(
      "{\"\u{E9}\": {\"Type\": \"Pass\", \"Next\": \"e\u{301}\"}, "
        + "\"e\u{301}\": {\"Type\": \"Pass\", \"Result\": 1, \"End\": true}}")
    #expect(run.output == 1)
  }

  @Test func coverageTellsWhatNoRunReached() throws {
    let program = try program(variedMachine)
    var coverage = Coverage(of: program.coverageItems)
    let all = coverage.items.count
    // 8 states, a rule and Default, a retrier and two catchers.
    #expect(all == 14)
    #expect(coverage.missed.count == all)
    var options = SimulationOptions()
    options.behavior = TaskBehavior(fallback: .echo)
    var run = Simulation(program, options: options)
    run.run()
    coverage.fold(run.trace)
    let each = JSONPointer.root.appending("States").appending("Each")
    let work = each.appending("ItemProcessor").appending("States").appending("Work")
    let both = JSONPointer.root.appending("States").appending("Both")
    #expect(coverage.missed == [.catcher(each, 0), .catcher(both, 0), .retrier(work, 0)])
    #expect(coverage.counts[.state(each)] == 3)
    let ratio = coverage.ratio { if case .state = $0 { true } else { false } }
    #expect(ratio.reached == ratio.all)
  }
}

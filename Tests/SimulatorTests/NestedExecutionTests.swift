import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Testing

/// Tasks that start executions of machines loaded beside.
@Suite struct NestedExecutionTests {
  private static let arn = "arn:aws:states:us-east-1:123456789012:stateMachine:"

  private func machine(_ name: String, _ states: String) throws -> Program {
    let names = try #require(try JSONSource.value(states).object?.keys)
    let text = "{\"StartAt\": \"\(names[0])\", \"States\": \(states)}"
    return try Program(Document(Array(text.utf8), format: .json).definition, name: name)
  }

  private func calling(
    _ resource: String, _ machine: String = "Child", more: String = "", input: String = "{}"
  ) -> String {
    """
    {"Call": {"Type": "Task", "Resource": "arn:aws:states:::\(resource)", \(more)
       "Parameters": {"StateMachineArn": "\(Self.arn)\(machine)", "Name": "c1",
         "Input": \(input)}, "End": true}}
    """
  }

  private func run(
    _ states: String, _ machines: [Program], behavior: TaskBehavior = TaskBehavior()
  ) throws -> Simulation {
    var options = SimulationOptions()
    options.machines = machines
    options.behavior = behavior
    var run = Simulation(try machine("Parent", states), options: options)
    run.run()
    return run
  }

  /// The machines of a mock configuration each answer for themselves.
  @Test(arguments: [("Child", "of the same name"), ("Child#Other", "of the other")])
  func nestedMachinesHaveTestCasesOfTheirOwn(machine name: String, answer: String) throws {
    let mocks = try MockConfiguration(
      JSONSource.value(
        """
        {"StateMachines": {
           "Parent": {"TestCases": {"Case": {"Work": "Ours"}}},
           "Child": {"TestCases": {"Case": {"Work": "Theirs"}, "Other": {"Work": "Others"}}}},
         "MockedResponses": {"Ours": {"0": {"Return": "of the parent"}},
           "Theirs": {"0": {"Return": "of the same name"}},
           "Others": {"0": {"Return": "of the other"}}}}
        """))
    var options = SimulationOptions()
    options.machines = [
      try machine(
        "Child",
        #"{"Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": true}}"#)
    ]
    options.behavior = try mocks.behavior(machine: "Parent", testCase: "Case", fallback: .echo)
    options.nestedMocks = NestedMocks(mocks, testCase: "Case")
    var run = Simulation(
      try machine("Parent", calling("states:startExecution.sync:2", name)), options: options)
    run.run()
    #expect(run.output?["Output"] == .string(answer))
  }

  private static let napping = """
    {"Nap": {"Type": "Wait", "Seconds": 30, "Next": "Answer"},
     "Answer": {"Type": "Pass", "Result": {"Arg1": "argument1"}, "End": true}}
    """

  @Test func aStartedExecutionRunsOnByItself() throws {
    let run = try run(
      calling("states:startExecution"), [machine("Child", Self.napping)])
    #expect(run.status == .succeeded)
    #expect(run.elapsed == 0)
    #expect(
      run.output?.object?.keys == [
        "ExecutionArn", "SdkHttpMetadata", "SdkResponseMetadata", "StartDate",
      ])
    #expect(
      run.output?["ExecutionArn"] == "arn:aws:states:us-east-1:123456789012:execution:Child:c1")
    #expect(
      run.output?["SdkHttpMetadata"]?["HttpHeaders"]?["Date"] == "Wed, 01 Jan 2020 00:00:00 GMT")
    let child = try #require(run.nestedExecutions.first)
    #expect(child.simulation.status == .succeeded)
    #expect(child.simulation.elapsed == 30_000)
    #expect(child.parent == nil)
  }

  @Test func theSDKFormHasNoMetadata() throws {
    let run = try run(
      calling("aws-sdk:sfn:startExecution", input: "null"), [machine("Child", Self.napping)])
    #expect(run.output?.object?.keys == ["ExecutionArn", "StartDate"])
    #expect(run.nestedExecutions.first?.simulation.options.input == [:])
  }

  @Test(
    arguments: [
      ("states:startExecution.sync", .string(#"{"Arg1":"argument1"}"#)),
      ("states:startExecution.sync:2", .object(["Arg1": "argument1"])),
    ] as [(String, JSONValue)])
  func syncWaitsForTheEnd(resource: String, output: JSONValue) throws {
    let run = try run(calling(resource), [machine("Child", Self.napping)])
    #expect(run.status == .succeeded)
    #expect(run.elapsed == 30_000)
    #expect(run.output?["Output"] == output)
    #expect(run.output?["Status"] == "SUCCEEDED")
    let keys = try #require(run.output?.object?.keys)
    #expect(keys == keys.sorted())
    #expect(
      run.types == [
        .executionStarted, .taskStateEntered, .taskScheduled, .taskStarted, .taskSubmitted,
        .taskSucceeded, .taskStateExited, .executionSucceeded,
      ])
    #expect(run.history[4].details?["output"]?.string?.contains("SdkHttpMetadata") == true)
  }

  @Test func aChildsFailureFailsTheTask() throws {
    let run = try run(
      calling("states:startExecution.sync", input: #"{"a": 1}"#),
      [machine("Child", #"{"No": {"Type": "Fail", "Error": "E", "Cause": "why"}}"#)])
    #expect(run.error == "States.TaskFailed")
    let cause = try JSONSource.value(try #require(run.cause))
    #expect(
      cause.object?.keys == [
        "Cause", "Error", "ExecutionArn", "Input", "InputDetails", "Name", "StartDate",
        "StateMachineArn", "Status", "StopDate",
      ])
    #expect(cause["Input"] == #"{"a":1}"#)
    #expect(cause["Status"] == "FAILED")
  }

  @Test func theTimeoutOfTheTaskStopsTheChild() throws {
    let run = try run(
      calling("states:startExecution.sync", more: #""TimeoutSeconds": 10,"#),
      [machine("Child", Self.napping)])
    #expect(run.error == "States.Timeout")
    #expect(run.elapsed == 10_000)
    let child = try #require(run.nestedExecutions.first)
    #expect(child.simulation.status == .aborted)
    #expect(child.simulation.elapsed == 10_000)
  }

  @Test func grandchildrenAreStoppedWithTheirParents() throws {
    var options = SimulationOptions()
    options.machines = [
      try machine("Child", calling("states:startExecution.sync:2", "Grandchild")),
      try machine("Grandchild", Self.napping),
    ]
    var run = Simulation(
      try machine("Parent", calling("states:startExecution.sync")), options: options)
    run.run(until: run.now.advanced(byMilliseconds: 20_000))
    #expect(run.nestedExecutions.map(\.parent) == [nil, 0])
    run.abort()
    #expect(run.nestedExecutions.map(\.simulation.status) == [.aborted, .aborted])
    #expect(run.nestedExecutions.map(\.simulation.elapsed) == [20_000, 20_000])
    #expect(run.nextEventTime == nil)
  }

  @Test func grandchildrenAnswerTheirParents() throws {
    let run = try run(
      calling("states:startExecution.sync:2"),
      [
        machine("Child", calling("states:startExecution.sync:2", "Grandchild")),
        machine("Grandchild", Self.napping),
      ])
    #expect(run.elapsed == 30_000)
    #expect(run.output?["Output"]?["Output"] == ["Arg1": "argument1"])
  }

  @Test func versionsAndAliasesNameTheMachine() throws {
    let run = try run(calling("states:startExecution", "Child:3"), [machine("Child", Self.napping)])
    #expect(run.nestedExecutions.count == 1)
  }

  @Test func aMachineThatIsNotLoadedIsUpToTheBehaviour() throws {
    let run = try run(calling("states:startExecution", "Other"), [machine("Child", Self.napping)])
    #expect(run.output?["Name"] == "c1")
    #expect(run.nestedExecutions.isEmpty)
  }

  @Test func aScriptGoesFirst() throws {
    let run = try run(
      calling("states:startExecution"), [machine("Child", Self.napping)],
      behavior: TaskBehavior(scripts: ["Call": .init([TaskAnswer(.result("mock"))])]))
    #expect(run.output == "mock")
    #expect(run.nestedExecutions.isEmpty)
  }

  @Test func aNameIsTakenOnlyOnce() throws {
    let again = """
      {"First": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync",
         "Parameters": {"StateMachineArn": "\(Self.arn)Child", "Name": "c1"}, "Next": "Second"},
       "Second": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync",
         "Parameters": {"StateMachineArn": "\(Self.arn)Child", "Name": "c1"}, "End": true}}
      """
    let run = try run(again, [machine("Child", Self.napping)])
    #expect(run.error == "StepFunctions.ExecutionAlreadyExistsException")
    #expect(run.types.contains(.taskSubmitFailed))
  }

  @Test func executionsThatStartThemselvesComeToAnEnd() throws {
    let endless = """
      {"Call": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
         "Parameters": {"StateMachineArn": "\(Self.arn)Child"}, "End": true}}
      """
    var options = SimulationOptions()
    options.machines = [try machine("Child", endless)]
    options.enforcesLimits = false
    var run = Simulation(try machine("Parent", endless), options: options)
    run.run()
    #expect(run.nestedExecutions.count == 1000)
    #expect(
      run.nestedExecutions.last?.simulation.error == "StepFunctions.ExecutionLimitExceededException"
    )
  }

  @Test func sameSeedSameExecutions() throws {
    func histories() throws -> [String] {
      let run = try run(
        calling("states:startExecution.sync:2"),
        [
          machine("Child", calling("states:startExecution.sync:2", "Grandchild")),
          machine("Grandchild", Self.napping),
        ])
      return [run.historyText] + run.nestedExecutions.map(\.simulation.historyText)
    }
    #expect(try histories() == histories())
  }
}

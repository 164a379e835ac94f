import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Testing

/// A copy is a snapshot: however often a run goes back to one and on again, it ends where a
/// straight run ends.
@Suite struct TimeTravelTests {
  private static let definitions = [
    variedMachine,
    """
    {"Each": {"Type": "Map", "MaxConcurrency": 2, "ItemsPath": "$.items", "End": true,
       "ToleratedFailurePercentage": 60,
       "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
         "StartAt": "Work", "States": {"Work": {"Type": "Task",
           "Resource": "arn:aws:states:::lambda:invoke", "End": true}}}}}
    """,
    """
    {"Call": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2",
       "Parameters": {"StateMachineArn": "Child", "Input.$": "$"}, "ResultPath": "$.child",
       "Retry": [{"ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL"}], "Next": "Again"},
     "Again": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution",
       "Parameters": {"StateMachineArn": "Child"}, "End": true}}
    """,
    """
    {"Wait": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
       "Parameters": {"Token.$": "$$.Task.Token"}, "TimeoutSeconds": 1, "HeartbeatSeconds": 1,
       "Assign": {"x.$": "$"}, "ResultPath": null,
       "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Nap"}], "Next": "Nap"},
     "Nap": {"Type": "Wait", "Seconds": 3, "Next": "Random"},
     "Random": {"Type": "Pass", "Parameters": {"n.$": "States.MathRandom(0, 1000)",
       "id.$": "States.UUID()"}, "End": true}}
    """,
    """
    {"Both": {"Type": "Parallel", "End": true,
       "Retry": [{"ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 2}],
       "Branches": [
         {"StartAt": "A", "States": {"A": {"Type": "Task",
           "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": true}}},
         {"StartAt": "B", "States": {"B": {"Type": "Map", "ItemsPath": "$.items", "End": true,
           "ItemProcessor": {"StartAt": "I", "States": {"I": {"Type": "Task",
             "Resource": "arn:aws:states:us-east-1:123456789012:activity:a",
             "End": true}}}}}}]}}
    """,
    """
    {"Count": {"Type": "Pass", "QueryLanguage": "JSONata",
       "Assign": {"n": "{% $exists($n) ? $n + 1 : $random() %}"}, "Next": "More?"},
     "More?": {"Type": "Choice", "QueryLanguage": "JSONata", "Default": "Count",
       "Choices": [{"Condition": "{% $n > 5 %}", "Next": "Done"}]},
     "Done": {"Type": "Succeed", "QueryLanguage": "JSONata", "Output": "{% $n %}"}}
    """,
    """
    {"M": {"Type": "Map", "QueryLanguage": "JSONata", "Items": "{% [1..4] %}",
       "MaxConcurrency": 2, "Next": "W",
       "ItemProcessor": {"StartAt": "T", "States": {
         "T": {"Type": "Task", "QueryLanguage": "JSONata",
           "Resource": "arn:aws:states:::lambda:invoke",
           "Retry": [{"ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL"}],
           "Output": "{% $random() %}", "End": true}}},
       "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "W"}],
       "Assign": {"n": "{% $count($states.result) %}"}},
     "W": {"Type": "Wait", "QueryLanguage": "JSONata",
       "Seconds": "{% $floor($random() * 10) %}", "Next": "C"},
     "C": {"Type": "Choice", "QueryLanguage": "JSONata", "Default": "D",
       "Choices": [{"Condition": "{% $random() > 0.7 %}", "Next": "M"}]},
     "D": {"Type": "Succeed"}}
    """,
  ]

  private static let child = """
    {"Work": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Next": "Nap"},
     "Nap": {"Type": "Wait", "Seconds": 2, "End": true}}
    """

  private func simulation(_ definition: String, seed: UInt64) throws -> Simulation {
    let text = "{\"StartAt\": \"Work\", \"States\": \(Self.child)}"
    var options = SimulationOptions()
    options.seed = seed
    options.input = ["items": [1, 2, 3], "n": 0]
    options.behavior = TaskBehavior(
      fallback: .random(RandomAnswers(failureRate: 0.2, delayMilliseconds: 0...2000)))
    options.machines = [
      try Program(Document(Array(text.utf8), format: .json).definition, name: "Child")
    ]
    return Simulation(try program(definition), options: options)
  }

  /// What tells two runs apart: all records, those of nested executions too.
  private func expectSame(_ a: Simulation, _ b: Simulation) {
    #expect(a.trace == b.trace)
    #expect(a.status == b.status)
    #expect(a.output == b.output)
    #expect(a.now == b.now)
    #expect(
      a.nestedExecutions.map(\.simulation.trace) == b.nestedExecutions.map(\.simulation.trace))
  }

  /// A thousand walks.
  @Test(arguments: 0..<7)
  func walksEndWhereAStraightRunEnds(definition: Int) throws {
    for seed in 0..<143 as Range<UInt64> {
      var straight = try simulation(Self.definitions[definition], seed: seed)
      straight.run()
      let count = straight.trace.count
      var redriven = straight
      if straight.redriveRefusal == nil {
        try redriven.redrive()
        redriven.run()
      }
      var walker = try simulation(Self.definitions[definition], seed: seed)
      var snapshots = [walker]
      var chance = seed &* 2_654_435_761 &+ 12_345
      for _ in 0..<60 {
        chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        if chance >> 33 & 3 == 0 {
          walker = snapshots[Int(chance >> 40) % snapshots.count]
        } else {
          walker.step()
          snapshots.append(walker)
        }
      }
      walker.run()
      expectSame(walker, straight)
      #expect(walker.trace.count == count)
      guard walker.redriveRefusal == nil else { continue }
      try walker.redrive()
      walker.run()
      expectSame(walker, redriven)
    }
  }
}

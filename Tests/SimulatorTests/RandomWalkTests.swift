import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import TestSupport
import Testing

/// A thousand walks of steps forward and back, each compared with a straight run: stepping a
/// snapshot again gives the records it gave before.
@Suite struct RandomWalkTests {
  private static let walks = 1000
  /// Of a straight run; longer ones are walked as far as this.
  private static let longest = 150

  private static let jsonataMachine = """
    {"QueryLanguage": "JSONata", "StartAt": "M", "States": {
      "M": {"Type": "Map", "Items": "{% [1..4] %}", "MaxConcurrency": 2,
        "ItemProcessor": {"StartAt": "T", "States": {
          "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
            "Retry": [{"ErrorEquals": ["States.ALL"], "JitterStrategy": "FULL"}],
            "Output": "{% $random() %}", "End": true}}},
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "W"}],
        "Assign": {"n": "{% $count($states.result) %}"}, "Next": "W"},
      "W": {"Type": "Wait", "Seconds": "{% $floor($random() * 10) %}", "Next": "C"},
      "C": {"Type": "Choice", "Choices": [{"Condition": "{% $random() > 0.7 %}", "Next": "M"}],
        "Default": "D"},
      "D": {"Type": "Succeed"}}}
    """

  /// Definitions of our own, and those of the service's recordings where they are at hand.
  private static func programs() throws -> [Program] {
    var definitions = [jsonataMachine, "{\"StartAt\": \"Start\", \"States\": \(variedMachine)}"]
    if SharedData.isAvailable { definitions += try ServiceCase.all().map(\.definitionText) }
    return definitions.compactMap { text in
      try? Program(Document(Array(text.utf8), format: .json).definition, name: "Machine")
    }
  }

  @Test func walksComeOutAsStraightRuns() throws {
    let programs = try Self.programs()
    try #require(programs.count >= 2)
    var stepsBack = 0
    for walk in 0..<Self.walks {
      var chance = SeededGenerator(seed: walk)
      var options = SimulationOptions()
      options.seed = UInt64(walk)
      options.input = ["items": [1, 2, 3], "n": 1, "value": "x"]
      options.behavior = TaskBehavior(fallback: .random(RandomAnswers(failureRate: 0.3)))
      let start = Simulation(programs[walk % programs.count], options: options)
      var straight = start
      while straight.eventCount < Self.longest, straight.step() {}

      var walker = start
      var snapshots = [start]
      for _ in 0..<(2 * Self.longest) where walker.eventCount < straight.eventCount {
        if snapshots.count > 1, chance.chance(1, in: 4) {
          snapshots.removeLast(Int.random(in: 1..<snapshots.count, using: &chance))
          walker = snapshots[snapshots.count - 1]
          stepsBack += 1
        } else {
          walker.step()
          snapshots.append(walker)
        }
        let count = walker.trace.count
        #expect(walker.trace.last == (count == 0 ? nil : straight.trace[count - 1]))
      }
      while walker.eventCount < straight.eventCount, walker.step() {}
      #expect(walker.trace == straight.trace, "walk \(walk)")
      #expect(walker.status == straight.status)
      #expect(walker.output == straight.output)
    }
    #expect(stepsBack > Self.walks)
  }
}

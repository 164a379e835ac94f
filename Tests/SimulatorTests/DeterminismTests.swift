import ExecutionTrace
import OrderedJSON
import Simulator
import Testing

/// Same definition, input, behaviour and seed: same bytes. A copy is a snapshot.
@Suite struct DeterminismTests {
  private func simulation(seed: UInt64) throws -> Simulation {
    var options = SimulationOptions()
    options.seed = seed
    options.behavior = TaskBehavior(fallback: .random(RandomAnswers(failureRate: 0.3)))
    return Simulation(try program(variedMachine), options: options)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func sameSeedSameBytes(seed: UInt64) throws {
    var first = try simulation(seed: seed)
    var second = try simulation(seed: seed)
    first.run()
    while second.step() {}
    #expect(first.historyText == second.historyText)
    #expect(first.trace == second.trace)
  }

  @Test func otherSeedOtherRun() throws {
    var first = try simulation(seed: 1)
    var second = try simulation(seed: 2)
    first.run()
    second.run()
    #expect(first.historyText != second.historyText)
  }

  @Test func everyStepAddsOneEvent() throws {
    var simulation = try simulation(seed: 5)
    var count = 0
    while simulation.step() {
      count += 1
      #expect(simulation.history.count == count)
      #expect(simulation.history.last?.id == count)
    }
    #expect(simulation.status != .running)
    #expect(simulation.nextEventTime == nil)
  }

  @Test func idsHaveNoGapsAndPointBack() throws {
    for seed in 0..<20 as Range<UInt64> {
      var simulation = try simulation(seed: seed)
      simulation.run()
      for (index, event) in simulation.history.enumerated() {
        #expect(event.id == index + 1)
        #expect(event.previousEventID < event.id)
      }
    }
  }

  @Test func activeStatesStandOuterBeforeInner() throws {
    var simulation = try simulation(seed: 3)
    while simulation.step() {
      let places = simulation.activeStates.map(\.state)
      for (index, place) in places.enumerated() {
        let isAfterInner = places[..<index].contains { $0 != place && $0.isInside(place) }
        #expect(!isAfterInner)
      }
    }
  }
}

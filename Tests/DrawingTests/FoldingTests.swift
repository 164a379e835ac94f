import Drawing
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

@Suite("Folded containers and chains")
struct FoldingTests {
  private func pointer(_ name: String) -> JSONPointer {
    JSONPointer([.key("States"), .key(name)])
  }

  @Test func aFoldedContainerIsOneBoxThatCountsItsStates() {
    var options = DrawingOptions()
    options.folded = [pointer("For Each Item")]
    let drawing = GraphDrawing(Samples.mapWithCatch, options: options)
    let text = drawing.text()
    #expect(text.contains("For Each Item … 6 states"))
    #expect(!text.contains("Item Kind?"))
    #expect(TraceReport(Samples.mapWithCatch, drawing).isFaithful)
  }

  @Test func aFoldedChainStandsForAllItsStates() {
    var options = DrawingOptions()
    options.folded = [pointer("Refund")]
    let drawing = GraphDrawing(Samples.mapWithCatch, options: options)
    #expect(drawing.text().contains("Notify Error … 3 states"))
    #expect(drawing.shownState(for: pointer("Failed")) == pointer("Notify Error"))
    #expect(drawing.shownState(for: pointer("Done")) == pointer("Done"))
    #expect(TraceReport(Samples.mapWithCatch, drawing).isFaithful)
  }

  @Test func aChainEndsWhereWaysPartOrMeet() {
    let chains = StateChains(Samples.jobPoller.scope)
    #expect(
      chains.chain(of: pointer("Get Job Status"))
        == [pointer("Wait X Seconds"), pointer("Get Job Status"), pointer("Job Complete?")])
    #expect(chains.chain(of: pointer("Submit Job")) == nil)
    #expect(chains.chains.count == 1)
  }

  @Test("Every edge that is left can be followed", arguments: [20, 60, 150], 0..<6)
  func traced(_ states: Int, _ seed: Int) {
    let definition = GeneratedWorkflow.definition(states: states, seed: seed)
    var generator = SeededGenerator(seed: seed)
    var options = DrawingOptions()
    options.detail = [.boxes, .chips, .full, .boxes][seed % 4]
    options.density = seed % 2 == 0 ? .dense : .roomy
    for state in definition.allStates where generator.next(4) == 0 {
      options.folded.insert(state.pointer)
    }
    let report = TraceReport(definition, GraphDrawing(definition, options: options))
    #expect(report.isFaithful, "\(states) states, seed \(seed): \(report)")
  }
}

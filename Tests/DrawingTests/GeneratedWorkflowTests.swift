import Drawing
import StatesLanguage
import Testing

@Suite("Generated workflows")
struct GeneratedWorkflowTests {
  @Test("Every edge can be followed and none cross", arguments: [10, 30, 100, 300], 0..<8)
  func traced(_ states: Int, _ seed: Int) {
    let definition = GeneratedWorkflow.definition(states: states, seed: seed)
    var options = DrawingOptions()
    options.density = seed % 2 == 0 ? .roomy : .dense
    options.detail = [.boxes, .chips, .full, .boxes][seed % 4]
    let report = TraceReport(definition, GraphDrawing(definition, options: options))
    #expect(report.isFaithful, "\(states) states, seed \(seed): \(report)")
    #expect(report.crossings == 0, "\(states) states, seed \(seed): \(report)")
  }

  @Test("Large ones too", arguments: [1000, 5000])
  func large(_ states: Int) {
    let definition = GeneratedWorkflow.definition(states: states, seed: 1)
    let report = TraceReport(definition, GraphDrawing(definition))
    #expect(report.isFaithful, "\(states) states: \(report)")
    #expect(report.crossings == 0, "\(states) states: \(report)")
  }
}

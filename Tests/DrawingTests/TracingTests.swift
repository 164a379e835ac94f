import Drawing
import StatesLanguage
import Terminal
import Testing

@Suite("Every edge can be followed in the drawing")
struct TracingTests {
  @Test("Samples, at every detail and density", arguments: Samples.all.indices)
  func samples(_ index: Int) {
    let (name, definition) = Samples.all[index]
    for detail in DetailLevel.allCases where detail != .overview {
      for (density, direction) in [
        (Density.dense, FlowDirection.down), (.roomy, .down), (.dense, .right), (.roomy, .right),
      ] {
        var options = DrawingOptions()
        options.detail = detail
        options.density = density
        options.direction = direction
        let drawing = GraphDrawing(definition, options: options)
        let report = TraceReport(definition, drawing)
        #expect(report.isFaithful, "\(name), \(detail), \(density), \(direction): \(report)")
        if !report.isFaithful { print(name, detail, density, report); print(drawing.text()) }
      }
    }
  }

  @Test("Loops go back at the right, and hardly cross")
  func nestedLoops() {
    let definition = Samples.definition(
      """
      {"StartAt": "A", "States": {
        "A": {"Type": "Pass", "Next": "B"},
        "B": {"Type": "Task", "Resource": "r", "Next": "C", "Catch": [
          {"ErrorEquals": ["Transient"], "Next": "A"}, {"ErrorEquals": ["States.ALL"], "Next": "X"}]},
        "C": {"Type": "Choice", "Default": "D", "Choices": [
          {"Variable": "$.a", "StringEquals": "again", "Next": "B"},
          {"Variable": "$.a", "StringEquals": "restart", "Next": "A"},
          {"Variable": "$.a", "StringEquals": "self", "Next": "C"}]},
        "D": {"Type": "Choice", "Default": "E", "Choices": [
          {"Variable": "$.a", "StringEquals": "again", "Next": "B"}]},
        "E": {"Type": "Succeed"}, "X": {"Type": "Fail"}}}
      """)
    let drawing = GraphDrawing(definition)
    let report = TraceReport(definition, drawing)
    #expect(report.isFaithful, "\(report)")
    #expect(report.crossings <= 2, "\(report)")
    let columns = drawing.nodes.filter { "ABCDE".contains($0.name) }.map {
      $0.rect.x + $0.rect.width / 2
    }
    #expect(Set(columns).count == 1, "the way on is straight")
  }
}

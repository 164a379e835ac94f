import Drawing
import StatesLanguage
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
}

import Drawing
import OrderedJSON
import StatesLanguage
import Testing

@Suite("Walking the graph with the arrow keys")
struct WalkTests {
  private let drawing = GraphDrawing(Samples.jobPoller)

  private func state(_ name: String) -> GraphElement {
    .state(JSONPointer([.key("States"), .key(name)]))
  }

  private func edge(_ name: String, _ kind: Transition.Kind) -> GraphElement {
    .edge(EdgeID(source: JSONPointer([.key("States"), .key(name)]), kind: kind))
  }

  @Test func downFollowsTheFirstEdge() {
    #expect(drawing.neighbor(of: .start(.root), .down) == state("Submit Job"))
    #expect(drawing.neighbor(of: state("Submit Job"), .down) == state("Wait X Seconds"))
    #expect(drawing.neighbor(of: state("Job Complete?"), .down) == state("Job Failed"))
  }

  @Test func inADrawingToTheRightTheArrowsTurn() {
    var options = DrawingOptions()
    options.direction = .right
    let drawing = GraphDrawing(Samples.jobPoller, options: options)
    #expect(drawing.neighbor(of: .start(.root), .right) == state("Submit Job"))
    #expect(drawing.neighbor(of: state("Submit Job"), .right) == state("Wait X Seconds"))
    #expect(drawing.neighbor(of: state("Get Job Status"), .left) == state("Wait X Seconds"))
    #expect(drawing.neighbor(of: state("Job Failed"), .down) == state("Get Final Job Status"))
  }

  @Test func upReturns() {
    #expect(drawing.neighbor(of: state("Get Job Status"), .up) == state("Wait X Seconds"))
    #expect(drawing.neighbor(of: state("Wait X Seconds"), .up) == state("Submit Job"))
    #expect(drawing.neighbor(of: state("Submit Job"), .up) == .start(.root))
    #expect(drawing.neighbor(of: .start(.root), .up) == nil)
  }

  @Test func rightGoesThroughTheEdgesOfAChoice() {
    let first = edge("Job Complete?", .choice(0))
    #expect(drawing.neighbor(of: state("Job Complete?"), .right) == first)
    #expect(drawing.neighbor(of: first, .right) == edge("Job Complete?", .choice(1)))
    #expect(
      drawing.neighbor(of: edge("Job Complete?", .choice(1)), .right)
        == edge("Job Complete?", .defaultTarget))
    #expect(drawing.neighbor(of: edge("Job Complete?", .choice(1)), .left) == first)
    #expect(drawing.neighbor(of: first, .down) == state("Job Failed"))
    #expect(drawing.neighbor(of: first, .up) == state("Job Complete?"))
    #expect(
      drawing.neighbor(of: edge("Job Complete?", .defaultTarget), .down)
        == state("Wait X Seconds"))
  }

  @Test func besideOneAnother() {
    #expect(drawing.neighbor(of: state("Job Failed"), .right) == state("Get Final Job Status"))
    #expect(drawing.neighbor(of: state("Get Final Job Status"), .left) == state("Job Failed"))
  }

  @Test("Every node can be reached from the start", arguments: Samples.all.indices)
  func everyNode(_ index: Int) {
    let (name, definition) = Samples.all[index]
    let drawing = GraphDrawing(definition)
    var seen: Set<GraphElement> = [.start(.root)]
    var waiting: [GraphElement] = [.start(.root)]
    while let element = waiting.popLast() {
      for direction in WalkDirection.allCases {
        guard let next = drawing.neighbor(of: element, direction) else { continue }
        if seen.insert(next).inserted { waiting.append(next) }
      }
    }
    let missed = drawing.nodes.filter { !seen.contains($0.element) }.map(\.name)
    #expect(missed.isEmpty, "\(name): \(missed)")
  }
}

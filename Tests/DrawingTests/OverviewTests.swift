import Drawing
import Terminal
import Testing
import Themes

@Suite("An overview shows every state and line in a few dots")
struct OverviewTests {
  private func drawing(_ index: Int, _ density: Density, _ direction: FlowDirection = .down)
    -> GraphDrawing
  {
    var options = DrawingOptions()
    options.detail = .overview
    options.density = density
    options.direction = direction
    return GraphDrawing(Samples.all[index].definition, options: options)
  }

  @Test("Nothing is left out", arguments: Samples.all.indices)
  func everything(_ index: Int) {
    for drawing in [
      drawing(index, .dense), drawing(index, .roomy), drawing(index, .dense, .right),
    ] {
      let grid = CellGrid(drawing)
      for node in drawing.nodes {
        let cells = (node.rect.y..<node.rect.maxY).map {
          grid.text(node.rect, row: $0 - node.rect.y)
        }
        #expect(cells.joined().contains { $0 != " " }, "\(node.name) in \(Samples.all[index].name)")
      }
      for edge in drawing.edges {
        for point in edge.points { #expect(grid[point.x, point.y] != " ", "\(edge.targetName)") }
      }
    }
  }

  @Test("States do not share cells", arguments: Samples.all.indices)
  func ownCells(_ index: Int) {
    let drawing = drawing(index, .dense)
    let boxes = drawing.nodes.filter { !$0.isContainer && $0.shape != .mark }
    for (place, a) in boxes.enumerated() {
      for b in boxes.dropFirst(place + 1) {
        #expect(a.rect.intersection(b.rect).isEmpty, "\(a.name), \(b.name)")
      }
    }
  }

  @Test("A state takes a row, and is found where it is")
  func compact() throws {
    let definition = GeneratedWorkflow.definition(states: 300, seed: 2)
    var options = DrawingOptions()
    options.density = .dense
    let boxes = GraphDrawing(definition, options: options).size
    options.detail = .overview
    let drawing = GraphDrawing(definition, options: options)
    #expect(drawing.size.height * 2 < boxes.height)
    for node in drawing.nodes where node.shape == .chip {
      #expect(drawing.element(at: Point(x: node.rect.x, y: node.rect.y)) == node.element)
    }
  }

  @Test("A selected state stands out by more than colour")
  func selected() {
    let drawing = drawing(0, .dense)
    guard let node = drawing.nodes.last else { return }
    var decoration = GraphDecoration()
    decoration.selection = node.element
    var buffer = CellBuffer(size: drawing.size)
    drawing.render(
      into: &buffer, rect: buffer.bounds, origin: Point(x: 0, y: 0), decoration: decoration,
      theme: Theme.builtIn("mono") ?? Theme(name: ""))
    let style = buffer[node.rect.x, node.rect.y].style
    #expect(style.attributes.contains(.reverse) || style.background != .standard)
  }
}

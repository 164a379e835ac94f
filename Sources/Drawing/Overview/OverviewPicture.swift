import Terminal
import Themes

/// An overview as an SVG picture: a coloured block for each state, its name where one points at it.
struct OverviewPicture {
  let drawing: GraphDrawing
  let dots: DotPlaces
  let theme: Theme
  /// Pixels of a dot.
  private let dot = 6

  init(drawing: GraphDrawing, dots: DotPlaces, theme: Theme) {
    self.drawing = drawing
    self.dots = dots
    self.theme = theme
  }

  var text: String {
    let width = (drawing.size.width * DotPlaces.columns + 2) * dot
    let height = (drawing.size.height * DotPlaces.rows + 2) * dot
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="\(-dot) \(-dot) \(width) \(height)">
      """,
      """
      <rect x="\(-dot)" y="\(-dot)" width="\(width)" height="\(height)" \
      fill="\(theme.hexGround)"/>
      """,
    ]
    let containers = drawing.nodes.indices.filter { drawing.nodes[$0].isContainer }
    lines += containers.map(box)
    lines += drawing.edges.indices.map(line)
    lines += drawing.nodes.indices.filter { !drawing.nodes[$0].isContainer }.map(box)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func box(_ index: Int) -> String {
    let (node, rect) = (drawing.nodes[index], dots.nodes[index])
    let color = theme.hexColor(node.shape == .mark ? .dimmed : Role(node.type))
    let fill = node.isContainer ? "none" : color
    return """
      <rect x="\(rect.x * dot)" y="\(rect.y * dot)" width="\(rect.width * dot)" \
      height="\(rect.height * dot)" rx="3" fill="\(fill)" stroke="\(color)">\
      <title>\(node.name.escapedForSVG)</title></rect>
      """
  }

  private func line(_ index: Int) -> String {
    let edge = drawing.edges[index]
    let points = dots.lines[index].map { "\($0.x * dot + dot / 2),\($0.y * dot + dot / 2)" }
    let dashes = edge.id.kind.isDashed ? " stroke-dasharray=\"4 3\"" : ""
    return """
      <polyline points="\(points.joined(separator: " "))" fill="none" \
      stroke="\(theme.hexColor(Role(edge.id.kind)))"\(dashes)><title>\(edge.targetName.escapedForSVG)</title></polyline>
      """
  }
}

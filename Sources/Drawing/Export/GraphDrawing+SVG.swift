import StatesLanguage
import Terminal
package import Themes

extension GraphDrawing {
  /// The drawing as an SVG picture: the same places, labels and colours as on the screen.
  package func svg(theme: Theme) -> String {
    if let dots { return OverviewPicture(drawing: self, dots: dots, theme: theme).text }
    return SVGPicture(drawing: self, theme: theme).text
  }
}

/// Cells become 9 by 18 pixels.
private struct SVGPicture {
  let drawing: GraphDrawing
  let theme: Theme
  private let cell = (width: 9, height: 18)

  var text: String {
    let width = (drawing.size.width + 2) * cell.width
    let height = (drawing.size.height + 2) * cell.height
    var lines = [
      """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="\(-cell.width) \(-cell.height) \(width) \(height)" \
      font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">
      """,
      """
      <rect x="\(-cell.width)" y="\(-cell.height)" width="\(width)" height="\(height)" \
      fill="\(theme.hexGround)"/>
      """,
    ]
    lines += drawing.nodes.filter(\.isContainer).map(box)
    lines += drawing.edges.map(line)
    lines += drawing.nodes.filter { !$0.isContainer }.map(box)
    lines += drawing.edges.filter { !$0.labelRect.isEmpty }.map(label)
    return (lines + ["</svg>"]).joined(separator: "\n") + "\n"
  }

  private func box(_ node: GraphDrawing.Node) -> String {
    let color = theme.hexColor(Role(node.type))
    let x = node.rect.x * cell.width + cell.width / 2
    let y = node.rect.y * cell.height + cell.height / 2
    let width = (node.rect.width - 1) * cell.width
    let height = max(0, node.rect.height - 1) * cell.height
    guard node.shape != .mark else {
      let middle = x + width / 2
      return "<circle cx=\"\(middle)\" cy=\"\(y)\" r=\"4\" fill=\"\(theme.hexColor(.dimmed))\"/>"
    }
    let dashes = node.shape == .stub ? " stroke-dasharray=\"4 3\"" : ""
    return """
      <g><title>\(node.name.escapedForSVG)</title>\
      <rect x="\(x)" y="\(y)" width="\(width)" height="\(height)" rx="5" \
      fill="\(theme.hexGround)" stroke="\(color)" \
      stroke-width="\(node.isContainer ? 2 : 1.5)"\(dashes)/>\
      \(title(of: node, x: x, y: y, height: height))</g>
      """
  }

  /// Mark, name and what the state does, where they stand on the screen.
  private func title(of node: GraphDrawing.Node, x: Int, y: Int, height: Int) -> String {
    let glyph = node.shape == .stub ? "?" : theme.glyph(node.type.mark)
    let mark = "<tspan fill=\"\(theme.hexColor(Role(node.type)))\">\(glyph.escapedForSVG)</tspan>"
    let left = x + cell.width
    let isInBorder = node.isContainer && !node.marksBorder
    let rowCount = node.isContainer ? 1 : node.details.count + 1
    // A box's rows stand in its middle.
    let first =
      isInBorder
      ? y + 5
      : node.isContainer ? y + cell.height + 5 : y + (height - (rowCount - 1) * cell.height) / 2 + 5
    var result = ""
    if isInBorder || node.marksBorder {
      let columns = node.marksBorder ? 1 : node.title.columns + 3
      result += """
        <rect x="\(left - 4)" y="\(y - 2)" width="\(columns * cell.width + 4)" height="4" \
        fill="\(theme.hexGround)"/>
        """
    }
    if node.marksBorder { result += text(mark, x: left, y: y + 5, .text) }
    let name = node.title.escapedForSVG
    result += text(node.marksBorder ? name : "\(mark) \(name)", x: left, y: first, .text)
    for (row, detail) in node.details.enumerated() where !node.isContainer {
      result += text(detail.escapedForSVG, x: left, y: first + (row + 1) * cell.height, .dimmed)
    }
    return result
  }

  private func text(_ content: String, x: Int, y: Int, _ role: Role) -> String {
    "<text x=\"\(x)\" y=\"\(y)\" fill=\"\(theme.hexColor(role))\">\(content)</text>"
  }

  private func line(_ edge: GraphDrawing.Edge) -> String {
    guard let end = edge.points.last, edge.points.count > 1 else { return "" }
    let color = theme.hexColor(Role(edge.id.kind))
    let dashes = edge.id.kind.isDashed ? " stroke-dasharray=\"4 3\"" : ""
    let before = edge.points[edge.points.count - 2]
    // In a roomy drawing the arrowhead's cell lies before the box: the tip reaches over to it.
    let reaches = !drawing.nodes[edge.targetNode].rect.contains(end)
    let tip = tip(at: end, from: before, reaches: reaches)
    var corners = edge.points.dropLast().map(middle)
    corners.append(tip.base)
    let points = corners.map { "\($0.x),\($0.y)" }.joined(separator: " ")
    return """
      <polyline points="\(points)" fill="none" stroke="\(color)" stroke-width="1.5"\(dashes)/>\
      <polygon points="\(tip.corners)" fill="\(color)"/>
      """
  }

  private func middle(_ point: Point) -> (x: Int, y: Int) {
    (point.x * cell.width + cell.width / 2, point.y * cell.height + cell.height / 2)
  }

  /// An arrowhead 9 pixels long, and where the line meets it.
  private func tip(at point: Point, from before: Point, reaches: Bool) -> (
    corners: String, base: (x: Int, y: Int)
  ) {
    let (x, y) = middle(point)
    if before.x == point.x {
      let way = before.y < point.y ? 1 : -1
      let tip = y + (reaches ? way * (cell.height - 1) : 0)
      let base = tip - way * 9
      return ("\(x),\(tip) \(x - 4),\(base) \(x + 4),\(base)", (x, base))
    }
    let way = before.x < point.x ? 1 : -1
    let tip = x + (reaches ? way * (cell.width - 1) : 0)
    let base = tip - way * 9
    return ("\(tip),\(y) \(base),\(y - 4) \(base),\(y + 4)", (base, y))
  }

  /// A label stands on the ground, so that no line shows through it.
  private func label(_ edge: GraphDrawing.Edge) -> String {
    let x = edge.labelRect.x * cell.width
    let y = edge.labelRect.y * cell.height
    let width = edge.label.columns * cell.width
    return """
      <rect x="\(x)" y="\(y + 1)" width="\(width)" height="\(cell.height - 2)" \
      fill="\(theme.hexGround)"/>\
      <text x="\(x)" y="\(y + 14)" fill="\(theme.hexColor(.edgeLabel))" \
      textLength="\(width)" lengthAdjust="spacingAndGlyphs">\(edge.label.escapedForSVG)</text>
      """
  }
}

extension String {
  /// Printable, with entities for what has a meaning in SVG.
  var escapedForSVG: String {
    printable.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }
}

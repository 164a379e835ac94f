package import Terminal
package import Themes

extension GraphDrawing {
  /// Draws the part of the graph that shows in `rect`, the cell `origin` of the graph at its
  /// upper left corner.
  package func render(
    into buffer: inout CellBuffer, rect: Rect, origin: Point, decoration: GraphDecoration,
    theme: Theme
  ) {
    render(
      into: &buffer, rect: rect, origin: origin, decoration: decoration, theme: theme,
      glyphs: options.glyphs)
  }

  func render(
    into buffer: inout CellBuffer, rect: Rect, origin: Point, decoration: GraphDecoration,
    theme: Theme, glyphs: GlyphSet
  ) {
    let clip = buffer.bounds.intersection(rect)
    guard !clip.isEmpty else { return }
    let visible = Rect(
      x: clip.x - rect.x + origin.x, y: clip.y - rect.y + origin.y, width: clip.width,
      height: clip.height)
    if let dots {
      var renderer = OverviewRenderer(
        drawing: self, dots: dots, decoration: decoration, theme: theme, glyphs: glyphs,
        clip: clip, visible: visible)
      renderer.draw(into: &buffer)
      return
    }
    var renderer = GraphRenderer(
      drawing: self, decoration: decoration, theme: theme, glyphs: glyphs, clip: clip,
      visible: visible)
    renderer.draw(into: &buffer)
  }
}

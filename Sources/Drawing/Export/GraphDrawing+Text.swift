import Terminal
package import Themes

extension GraphDrawing {
  /// The whole drawing as lines of text, without blanks at their ends.
  ///
  /// - Parameters:
  ///   - glyphs: the characters of lines and marks; nil for those of the drawing's options.
  ///   - theme: colours the text by escape sequences; nil for none.
  ///   - decoration: marks and counts.
  package func text(
    glyphs: GlyphSet? = nil, theme: Theme? = nil, decoration: GraphDecoration = GraphDecoration()
  ) -> String {
    let glyphs = glyphs ?? options.glyphs
    var marks = theme ?? Theme(name: "")
    marks.glyphs = glyphs
    var result = ""
    // In strips: the cells of a large drawing take much more memory than its text.
    let stripHeight = max(1, 50_000 / max(1, size.width))
    for top in stride(from: 0, to: size.height, by: stripHeight) {
      let strip = Size(width: size.width, height: min(stripHeight, size.height - top))
      var buffer = CellBuffer(size: strip)
      render(
        into: &buffer, rect: buffer.bounds, origin: Point(x: 0, y: top),
        decoration: decoration, theme: marks, glyphs: glyphs)
      result += buffer.dump(theme == nil ? .text : .ansi)
    }
    return result
  }
}

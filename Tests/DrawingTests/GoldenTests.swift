import Drawing
import Foundation
import Testing
import Themes

@Suite("The Job Poller as it looks")
struct GoldenTests {
  /// `UPDATE_GOLDENS=1 swift test` writes what is drawn now.
  @Test(
    arguments: DetailLevel.allCases, Density.allCases)
  func jobPoller(_ detail: DetailLevel, _ density: Density) throws {
    for glyphs in GlyphSet.allCases {
      var options = DrawingOptions()
      options.detail = detail
      options.density = density
      options.glyphs = glyphs
      try expect("job-poller.\(detail).\(density).\(glyphs)", options)
    }
  }

  @Test("To the right", arguments: Density.allCases)
  func right(_ density: Density) throws {
    for glyphs in GlyphSet.allCases {
      var options = DrawingOptions()
      options.density = density
      options.direction = .right
      options.glyphs = glyphs
      try expect("job-poller.right.\(density).\(glyphs)", options)
    }
  }

  private func expect(_ name: String, _ options: DrawingOptions) throws {
    let text = GraphDrawing(Samples.jobPoller, options: options).text()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == golden, "\(file.lastPathComponent) differs:\n\(text)")
  }

  @Test func noBlanksAtLineEnds() {
    let text = GraphDrawing(Samples.mapWithCatch).text()
    #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test func asciiIsASCII() {
    var options = DrawingOptions()
    options.glyphs = .ascii
    for sample in [Samples.mapWithCatch, Samples.manyRules, Samples.nested] {
      let text = GraphDrawing(sample, options: options).text()
      #expect(text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
    }
  }

  @Test func coloursAreEscapeSequences() {
    let drawing = GraphDrawing(Samples.jobPoller)
    let coloured = drawing.text(theme: Theme.builtIn("dark"))
    #expect(coloured.contains("\u{1B}["))
    #expect(!drawing.text().contains("\u{1B}"))
  }
}

import Foundation
import Terminal
import Testing
import Themes

@testable import Studio

/// How views look at four sizes, in Unicode, in ASCII and without colours. The graph itself has
/// goldens of its own: here the outline stands in its place.
@Suite struct ViewGoldenTests {
  private static let views = [
    ("outline", ""), ("marked", "<down>v<shift-down>"), ("menu", "<down><f10>"),
    ("source", "4"), ("difference", "<down>D:diff<enter>"), ("undo-history", "<down>DDU"),
    ("wrap", "<down>W"), ("prefix", "psaga<tab>Eu"),
  ]
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 60, height: 16),
    Size(width: 30, height: 8),
  ]

  /// `UPDATE_GOLDENS=1 swift test` writes what is shown now.
  @Test(arguments: views)
  func looks(_ name: String, _ keys: String) throws {
    var text = ""
    for size in Self.sizes {
      for (mode, themeName) in [("unicode", "terminal"), ("ascii", "terminal"), ("mono", "mono")] {
        var studio = StudioDriver(Samples.jobPoller, size: size)
        var theme = try #require(Theme.builtIn(themeName))
        if mode == "ascii" { theme.glyphs = .ascii }
        studio.state.theme = theme
        try studio.press("I" + keys)
        let buffer = StudioFrame(studio.state).buffer
        text += "== \(size.width)x\(size.height) \(mode)\n"
        text += buffer.dump(mode == "mono" ? .ansi : .text)
        if mode == "ascii" {
          #expect(buffer.dump(.text).utf8.allSatisfy { $0 < 0x80 }, "\(name) \(size)")
        }
      }
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Goldens/\(name).txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try Data(text.utf8).write(to: file)
    }
    let golden = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(text == golden, "\(name) differs")
  }
}

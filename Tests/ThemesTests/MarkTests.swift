import Terminal
import Testing

@testable import Themes

struct MarkTests {
  @Test(arguments: Mark.allCases)
  func `a mark is one column wide in both sets`(mark: Mark) {
    #expect(mark.unicode.columns == 1 && mark.unicode.count == 1)
    #expect(mark.ascii.utf8.count == 1 && mark.ascii.columns == 1)
    for scalar in mark.unicode.unicodeScalars where !scalar.isASCII {
      #expect(!scalar.properties.isEmoji)
    }
  }

  @Test func `marks that stand side by side differ`() {
    let kinds: [Mark] = [.pass, .task, .choice, .wait, .succeed, .fail, .parallel, .map, .unknown]
    let outcomes: [Mark] = [
      .running, .succeeded, .failed, .caught, .throttled, .waiting, .timedOut, .aborted,
      .breakpoint, .warning, .retry,
    ]
    for marks in [kinds, outcomes, [.expanded, .folded]] {
      #expect(Set(marks.map(\.unicode)).count == marks.count)
      #expect(Set(marks.map(\.ascii)).count == marks.count)
    }
  }

  @Test func `a theme draws with its set, or its own marks`() {
    var theme = Theme(name: "own", marks: [.failed: "✘", .succeeded: "Y"])
    #expect(theme.glyph(.failed) == "✘")
    #expect(theme.glyph(.task) == "ƒ")
    theme.glyphs = .ascii
    #expect(theme.glyph(.failed) == "x")
    #expect(theme.glyph(.succeeded) == "Y")
    #expect(theme.glyph(.task) == "f")
  }
}

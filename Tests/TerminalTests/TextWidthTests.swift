import TestSupport
import Testing

@testable import Terminal

struct TextWidthTests {
  @Test(arguments: [
    ("", 0),
    ("Job Complete?", 13),
    ("状态", 4),
    ("ﾊﾝｶｸ", 4),
    ("ＡＢ", 4),
    ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("e\u{301}", 1),
    ("Ä́", 1),
    ("😀", 2),
    ("👍🏽", 2),
    ("👨‍👩‍👧", 2),
    ("❤️", 2),
    ("❤", 1),
    ("1️⃣", 2),
    ("🇩🇪", 2),
    ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("±§°", 3),
    ("┌─╮⣿", 4),
    ("नमस्ते", 4),
    ("नि", 2),
    ("สวัสดี", 4),
    ("a\u{200D}b", 2),
  ])
  func `columns are counted by what a terminal draws`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("plain", "plain"),
    ("a\nb\tc\r\n", "a\\nb\\tc\\r\\n"),
    ("\u{1B}[2J", "\\u{1B}[2J"),
    ("\u{7F}\u{85}\u{9B}", "\\u{7F}\\u{85}\\u{9B}"),
    ("\0", "\\0"),
    ("a\u{202E}b", "a\\u{202E}b"),
    ("\u{2066}x\u{2069}", "\\u{2066}x\\u{2069}"),
    ("\u{200E}\u{200F}", "\\u{200E}\\u{200F}"),
    ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
    ("\u{FFFE}", "\\u{FFFE}"),
    ("\u{600}\u{FFFE}", "\u{600}\\u{FFFE}"),
    ("\u{FEFF}x", "\\u{FEFF}x"),
    ("a\u{200B}b", "a\\u{200B}b"),
    ("soft\u{AD}", "soft\\u{AD}"),
    ("\u{301}", "\u{25CC}\u{301}"),
    ("\u{200D}", "\\u{200D}"),
    ("नि 状态 👨‍👩‍👧", "नि 状态 👨‍👩‍👧"),
  ])
  func `what a terminal would obey or hide is made visible`(text: String, printable: String) {
    #expect(Array(text.printable.utf8) == Array(printable.utf8))
  }

  @Test(arguments: [
    ("Submit Job", 10, "Submit Job"),
    ("Submit Job", 9, "Submit J…"),
    ("Submit Job", 1, "…"),
    ("Submit Job", 0, ""),
    ("Submit Job", -1, ""),
    ("状态机", 6, "状态机"),
    ("状态机", 5, "状态…"),
    ("状态机", 4, "状…"),
    ("状态机", 2, "…"),
    ("", 0, ""),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("a\nbc", 4, "a\\n…"),
  ])
  func `a text is cut to its columns`(text: String, limit: Int, cut: String) {
    #expect(text.truncated(toColumns: limit) == cut)
  }

  @Test func `the ellipsis can be ASCII, and is left out where it has no room`() {
    #expect("Submit Job".truncated(toColumns: 8, ellipsis: "~") == "Submit ~")
    #expect("Submit Job".truncated(toColumns: 2, ellipsis: "...") == "")
  }

  @Test func `a column of a table is filled up or cut`() {
    #expect("ab".padded(toColumns: 4) == "ab  ")
    #expect("状态机".padded(toColumns: 4) == "状… ")
    #expect("abcdef".padded(toColumns: 4) == "abc…")
  }

  @Test func `cutting never exceeds the limit and keeps what fits`() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let text = TrickyText.random(using: &random)
      let limit = Int.random(in: 0...12, using: &random)
      let cut = text.truncated(toColumns: limit)
      #expect(cut.columns <= limit)
      #expect(text.columns > limit || cut == text)
      #expect(text.printable.columns == text.columns)
    }
  }

  @Test func `plain characters are told apart as all others are`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let text = TrickyText.random(using: &random)
      var quick: [String] = []
      var thorough: [String] = []
      text.forEachUnit { unit in
        quick.append("\(unit.columns) \(unit.text)")
        return true
      }
      for character in text {
        _ = TextUnit.forEach(in: character) { unit in
          thorough.append("\(unit.columns) \(unit.text)")
          return true
        }
      }
      #expect(quick.map { Array($0.utf8) } == thorough.map { Array($0.utf8) })
    }
  }
}

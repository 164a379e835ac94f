import TestSupport

/// Texts made of what terminals, cells and clusters find hard.
enum TrickyText {
  static let pieces = [
    "a", "Z", " ", "~", "é", "e\u{301}", "\u{301}", "状", "한", "\u{1112}\u{1161}", "ﾊ", "Ａ", "😀",
    "👍🏽", "👨‍👩‍👧", "❤️", "❤", "🇩🇪", "🇩", "1️⃣", "\u{200D}", "\u{FE0F}", "\n", "\r\n", "\u{1B}",
    "\u{202E}", "\u{2028}", "\u{FFFE}", "\u{FEFF}", "क्षि", "─", "⣿", "\u{E0020}", "\u{3164}",
    "\u{0600}", "\u{3099}",
  ]

  static func random(using random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...10, using: &random)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &random)]
    }.joined()
  }
}

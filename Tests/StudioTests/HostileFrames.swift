import Drawing
import Terminal
import Themes

@testable import Studio

/// What must hold for every frame, whatever is shown and whatever was pressed.
enum FrameCheck {
  struct Rules: OptionSet {
    let rawValue: Int
    static let ascii = Rules(rawValue: 1)
    static let colorless = Rules(rawValue: 2)
  }

  /// What is wrong with a frame's cells, in one line; nil where all is well.
  static func problem(_ buffer: CellBuffer, _ rules: Rules = []) -> String? {
    let size = buffer.size
    guard buffer.cells.count == size.width * size.height else {
      return "\(buffer.cells.count) cells in \(size.width)x\(size.height)"
    }
    if let cursor = buffer.cursor, !buffer.bounds.contains(cursor) {
      return "the cursor is outside, at \(cursor.x),\(cursor.y)"
    }
    for y in 0..<size.height {
      var covered = 0
      for x in 0..<size.width {
        let cell = buffer.cells[y * size.width + x]
        if let problem = problem(cell, covered: covered > x, rules) {
          return "\(problem) at \(x),\(y)"
        }
        if !cell.isContinuation { covered = x + cell.width }
      }
      if covered > size.width { return "row \(y) ends in half of a wide character" }
    }
    return nil
  }

  private static func problem(_ cell: Cell, covered: Bool, _ rules: Rules) -> String? {
    if rules.contains(.colorless),
      cell.style.foreground != .standard || cell.style.background != .standard
    {
      return "a coloured '\(cell.text)'"
    }
    if cell.isContinuation { return covered ? nil : "a continuation of nothing" }
    if covered { return "'\(cell.text)' in the second half of a wide character" }
    // The common cell.
    let bytes = cell.text.utf8
    if bytes.count == 1, let byte = bytes.first, byte >= 0x20, byte < 0x7F {
      return cell.width == 1 ? nil : "a wide '\(cell.text)'"
    }
    if rules.contains(.ascii) { return "'\(cell.text)', which is not ASCII" }
    if bytes.isEmpty { return "a cell of nothing" }
    if let scalar = cell.text.unicodeScalars.first(where: disturbs) {
      return "U+\(String(scalar.value, radix: 16)), which disturbs the terminal,"
    }
    return nil
  }

  /// Control characters, bidi controls and line separators.
  private static func disturbs(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}

/// Texts that a terminal, a parser or a layout may stumble over.
enum HostileText {
  static let all: [String] = [
    "東京の状態", "👨‍👩‍👧‍👦 Familie", "🇩🇪🇯🇵 flags", "e\u{301}te\u{301} a\u{302}\u{303}\u{304}\u{305}",
    "\u{301}starts with a mark", "tab\tnew\nline\r\n", "\u{1B}[31mred\u{1B}[0m\u{07}\u{08}\u{7F}",
    "\u{202E}backwards\u{202C}\u{2066}x\u{2069}", "\u{9B}31m\u{85}c1", "zero\u{0}byte",
    String(repeating: "Eighty columns of a name. ", count: 4), "say \"hi\" 'there' \\ back",
    "a/b~c~0~1#d", "$.x[*]", "{% $states.input %}", "${Substitution}", " ", "",
    "# no comment: - [x]", "&anchor *alias !tag |", "\u{FEFF}bom\u{200B}\u{200D}", "देवनागरी",
    "한국어", "ก็ไทย", "\u{FFFD}\u{FFFF}\u{10FFFF}", "null", "true", "1e3", "<b>&amp;",
    String(repeating: "語", count: 40), "\u{2028}\u{2029}",
  ]
}

extension StudioState {
  init(
    hostile text: String, name: String = "test.asl.json", size: Size = Size(width: 80, height: 24),
    theme: String = "terminal"
  ) {
    self.init(bytes: Array(text.utf8), name: name, size: size, theme: theme)
  }

  init(
    bytes: [UInt8], name: String, size: Size = Size(width: 80, height: 24),
    theme: String = "terminal"
  ) {
    self.init(
      file: FileState(path: name, bytes: bytes), size: size,
      theme: Theme.builtIn(theme) ?? Theme(name: theme))
    _ = update(&self, .tick(milliseconds: 0))
  }

  /// The frame's problem in every view, each shown as a user would.
  mutating func problemInAnyView(_ rules: FrameCheck.Rules = []) -> String? {
    for view in StudioView.allCases {
      _ = update(&self, .command(view.command, argument: ""))
      if let problem = FrameCheck.problem(StudioFrame(self).buffer, rules) {
        return "\(view.title) at \(size.width)x\(size.height): \(problem)"
      }
    }
    return nil
  }
}

/// A mark with a meaning. Every mark is one column wide in both sets. The raw value is the key in
/// a theme file's `glyphs`.
package enum Mark: String, Hashable, Sendable, CaseIterable {
  case pass, task, choice, wait, succeed, fail, parallel, map, unknown
  case running, succeeded, failed, caught, throttled, waiting, timedOut, aborted
  case breakpoint, error, warning, modified, pointer, ellipsis, expanded, folded, retry
}

extension Mark {
  /// A character that fonts commonly have, that is never drawn as an emoji, and that no East Asian
  /// terminal but those asked to widens.
  package var unicode: String {
    switch self {
    case .pass: "→"
    case .task: "ƒ"
    case .choice: "◇"
    case .wait, .waiting: "◷"
    case .succeed, .succeeded: "✓"
    case .fail, .failed, .error: "✗"
    case .parallel: "∥"
    case .map: "≡"
    case .unknown: "?"
    case .running: "►"
    case .caught: "↷"
    case .throttled: "≋"
    case .timedOut: "⊘"
    case .aborted: "■"
    case .breakpoint: "●"
    case .warning: "!"
    case .modified: "•"
    case .pointer: "❯"
    case .ellipsis: "…"
    case .expanded: "▾"
    case .folded: "▸"
    case .retry: "↻"
    }
  }

  /// None of the characters that lines and arrows of a drawing are made of, where the mark stands
  /// in a drawing.
  package var ascii: String {
    switch self {
    case .pass: "p"
    case .task: "f"
    case .choice: "?"
    case .wait, .waiting: "z"
    case .succeed, .succeeded: "o"
    case .fail: "X"
    case .failed, .error: "x"
    case .parallel: "&"
    case .map: "m"
    case .unknown: "u"
    case .running: "@"
    case .caught: "c"
    case .throttled: "t"
    case .timedOut: "T"
    case .aborted: "a"
    case .breakpoint: "B"
    case .warning: "!"
    case .modified: "*"
    case .pointer: ">"
    case .ellipsis: "~"
    case .expanded: "-"
    case .folded: "+"
    case .retry: "r"
    }
  }
}

extension Theme {
  /// The mark's character: the theme's own, else its set's. In ASCII only ASCII.
  package func glyph(_ mark: Mark) -> String {
    let standard = glyphs == .unicode ? mark.unicode : mark.ascii
    guard let own = marks[mark] else { return standard }
    return glyphs == .unicode || own.utf8.allSatisfy { $0 < 0x80 } ? own : standard
  }
}

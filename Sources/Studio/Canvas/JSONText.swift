import Terminal
import Themes

/// Colours a line of JSON or YAML text by its tokens. Works line by line, so that any part of a
/// long text can be shown; a string never spans lines in JSON.
enum SyntaxHighlight {
  struct Span {
    var text: String
    var role: Role
  }

  static func spans(_ line: String) -> [Span] {
    var spans: [Span] = []
    let characters = Array(line)
    var index = 0
    while index < characters.count {
      let start = index
      let character = characters[index]
      var role = Role.text
      switch character {
      case "\"":
        index += 1
        while index < characters.count, characters[index] != "\"" {
          index += characters[index] == "\\" ? 2 : 1
        }
        index = min(index + 1, characters.count)
        role = isKey(characters, after: index) ? .syntaxKey : stringRole(characters[start..<index])
      case "{", "}", "[", "]", ",", ":":
        index += 1
        role = .syntaxPunctuation
      case "#" where start == 0 || characters[start - 1] == " ":
        index = characters.count
        role = .syntaxComment
      case "-" where start + 1 < characters.count && characters[start + 1] == " ":
        index += 1
        role = .syntaxPunctuation
      case " ":
        while index < characters.count, characters[index] == " " { index += 1 }
      default:
        while index < characters.count,
          !" \t,:{}[]\"".contains(characters[index])
            || (characters[index] == ":" && index + 1 < characters.count
              && characters[index + 1] != " ")
        {
          index += 1
        }
        if index == start { index += 1 }
        role = wordRole(characters[start..<index], isKey: isKey(characters, after: index))
      }
      spans.append(Span(text: String(characters[start..<index]), role: role))
    }
    return spans
  }

  private static func isKey(_ characters: [Character], after index: Int) -> Bool {
    var next = index
    while next < characters.count, characters[next] == " " { next += 1 }
    return next < characters.count && characters[next] == ":"
  }

  private static func stringRole(_ text: ArraySlice<Character>) -> Role {
    let content = text.dropFirst()
    return content.first == "$" || content.starts(with: "States.") || content.starts(with: "{%")
      ? .syntaxPath : .syntaxString
  }

  private static func wordRole(_ word: ArraySlice<Character>, isKey: Bool) -> Role {
    let text = String(word)
    if isKey { return .syntaxKey }
    if ["true", "false", "null"].contains(text) { return .syntaxKeyword }
    if Double(text) != nil { return .syntaxNumber }
    return text.hasPrefix("$") ? .syntaxPath : .syntaxString
  }
}

extension Canvas {
  /// Writes a line of code in its colours, from screen column `skipped` of the line on.
  mutating func code(_ line: String, x: Int, y: Int, width: Int, skipped: Int = 0) {
    var column = -skipped
    for span in SyntaxHighlight.spans(line) {
      let style = theme.style(span.role)
      for character in span.text {
        let shown = String(character).printable
        let columns = shown.columns
        if column >= 0, column + columns <= width {
          buffer.write(shown, x: x + column, y: y, style: style)
        }
        column += columns
        if column >= width { return }
      }
    }
  }
}

extension Canvas {
  /// Shows a text being edited, with the cursor and the selection. The area is scrolled by its
  /// own `top` and `left`.
  mutating func area(_ area: TextArea, _ rect: Rect, hasFocus: Bool) {
    for row in 0..<max(0, min(rect.height, area.lines.count - area.top)) {
      let line = area.top + row
      code(
        String(area.lines[line]), x: rect.x, y: rect.y + row, width: rect.width, skipped: area.left)
      guard let selection = area.selection else { continue }
      let from = max(selection.lowerBound, TextArea.Place(line: line, column: 0))
      let to = min(
        selection.upperBound, TextArea.Place(line: line, column: area.lines[line].count))
      guard from.line == line, to.line == line, from < to else { continue }
      let x = max(0, area.columns(before: from) - area.left)
      let end = min(rect.width, area.columns(before: to) - area.left)
      if end > x {
        select(Rect(x: rect.x + x, y: rect.y + row, width: end - x, height: 1), hasFocus: hasFocus)
      }
    }
    let cursor = Point(
      x: rect.x + area.columns(before: area.cursor) - area.left,
      y: rect.y + area.cursor.line - area.top)
    if hasFocus, rect.contains(cursor) { buffer.cursor = cursor }
  }
}

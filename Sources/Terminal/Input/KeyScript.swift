/// Reads the keys of a script.
///
/// Plain characters are keys; line breaks are left out. In angle brackets stand
/// - keys: `<enter>` `<esc>` `<tab>` `<space>` `<lt>` `<gt>` `<backspace>` `<delete>` `<insert>`
///   `<up>` `<down>` `<left>` `<right>` `<home>` `<end>` `<pgup>` `<pgdn>` `<f1>` to `<f24>`, or one
///   character, after `ctrl-`, `alt-` and `shift-`: `<ctrl-s>`, `<shift-tab>`, `<alt-x>`;
/// - the mouse, by column and row from 0: `<click X,Y>` `<rightclick X,Y>` `<middleclick X,Y>`
///   `<doubleclick X,Y>` `<wheelup X,Y>` `<wheeldown X,Y>` `<drag X,Y X,Y>`, with the same prefixes;
/// - `<paste TEXT>`, where `\n`, `\t`, `\>` and `\\` stand for themselves;
/// - `<resize 80x24>`, `<terminate>`, and `<wait>`: until nothing is going on.
package enum KeyScript {
  package static func parse(_ text: String) throws(KeyScriptError) -> [ScriptStep] {
    var steps: [ScriptStep] = []
    var rest = text[...]
    var column = 1
    while let character = rest.first {
      let length: Int
      if character == "<" {
        let tag = try tag(at: rest, column: column)
        steps += try ScriptTag(tag.body, column: column).steps()
        rest = rest[tag.end...]
        length = tag.length
      } else {
        if let key = try key(character, column: column) { steps.append(.event(.key(key))) }
        rest.removeFirst()
        length = character.unicodeScalars.count
      }
      column += length
    }
    return steps
  }

  private static func key(_ character: Character, column: Int) throws(KeyScriptError) -> Key? {
    if character.isNewline { return nil }
    if character == "\t" { return Key(.tab) }
    if let scalar = character.unicodeScalars.first, scalar.isControl {
      throw KeyScriptError(
        column: column,
        message: "the control character \(scalar.visibleEscape) is no key; write its name, as <esc>"
      )
    }
    return .character(character)
  }

  /// The text between the brackets; a backslash keeps a bracket inside.
  private static func tag(
    at text: Substring, column: Int
  ) throws(KeyScriptError) -> (body: Substring, end: Substring.Index, length: Int) {
    let start = text.index(after: text.startIndex)
    var index = start
    while index < text.endIndex {
      if text[index] == ">" {
        let end = text.index(after: index)
        let length = text[text.startIndex..<end].unicodeScalars.count
        return (text[start..<index], end, length)
      }
      if text[index] == "\\", text.index(after: index) < text.endIndex {
        index = text.index(after: index)
      }
      index = text.index(after: index)
    }
    throw KeyScriptError(column: column, message: "'<' without '>'; the key itself is <lt>")
  }
}

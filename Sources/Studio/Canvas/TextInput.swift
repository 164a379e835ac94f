package import Terminal
import Themes

/// A line of text being typed. Counts in characters (grapheme clusters).
package struct TextInput: Hashable, Sendable {
  package private(set) var characters: [Character]
  /// Before which character the cursor stands; at most `characters.count`.
  package var cursor: Int

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  package mutating func insert(_ text: String) {
    // A combining mark joins the character before it, so the text is cut anew.
    let before = String(characters[..<cursor]) + text
    let after = String(characters[cursor...])
    cursor = before.count
    characters = Array(before + after)
    cursor = min(cursor, characters.count)
  }

  /// Answers an editing key.
  ///
  /// - Returns: whether it was one.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case Key(.left): cursor = max(0, cursor - 1)
    case Key(.right): cursor = min(characters.count, cursor + 1)
    case Key(.home), .control("a"): cursor = 0
    case Key(.end), .control("e"): cursor = characters.count
    case Key(.left, .control), Key(.left, .alt): cursor = wordStart()
    case Key(.right, .control), Key(.right, .alt): cursor = wordEnd()
    case Key(.backspace), .control("h"):
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case Key(.delete):
      guard cursor < characters.count else { return true }
      characters.remove(at: cursor)
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"):
      characters.removeLast(characters.count - cursor)
    case .control("w"):
      let start = wordStart()
      characters.removeSubrange(start..<cursor)
      cursor = start
    default:
      guard case .character(let character) = key.code,
        key.modifiers.isDisjoint(with: [.control, .alt])
      else { return false }
      insert(String(character))
    }
    return true
  }

  private func wordStart() -> Int {
    var place = cursor
    while place > 0, !characters[place - 1].isLetter, !characters[place - 1].isNumber {
      place -= 1
    }
    while place > 0, characters[place - 1].isLetter || characters[place - 1].isNumber {
      place -= 1
    }
    return place
  }

  private func wordEnd() -> Int {
    var place = cursor
    while place < characters.count, !characters[place].isLetter, !characters[place].isNumber {
      place += 1
    }
    while place < characters.count, characters[place].isLetter || characters[place].isNumber {
      place += 1
    }
    return place
  }
}

extension Canvas {
  /// Shows a text being typed, scrolled so that the cursor is seen, and puts the cursor there.
  ///
  /// - Parameter roles: one for every character; nil: all look the same.
  mutating func input(
    _ input: TextInput, x: Int, y: Int, width: Int, style: Style? = nil, roles: [Role]? = nil,
    showsCursor: Bool = true
  ) {
    guard width > 0 else { return }
    let look = style ?? theme.style(.fieldEditing)
    buffer.fill(Rect(x: x, y: y, width: width, height: 1), style: look)
    var first = 0
    var before = input.characters[..<input.cursor].reduce(0) { $0 + String($1).printable.columns }
    while before > width - 1, first < input.cursor {
      before -= String(input.characters[first]).printable.columns
      first += 1
    }
    if let roles {
      characters(
        input.characters[first...], roles[first...], x: x, y: y, width: width,
        background: look.background)
    } else {
      text(
        String(input.characters[first...]).printable, x: x, y: y, style: look, width: width)
    }
    if showsCursor { buffer.cursor = Point(x: x + min(before, width - 1), y: y) }
  }
}

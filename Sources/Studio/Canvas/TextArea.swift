package import Terminal
import Themes

/// A text of several lines being edited. Counts in characters (grapheme clusters).
package struct TextArea: Hashable, Sendable {
  package struct Place: Hashable, Comparable, Sendable {
    /// From 0.
    package var line: Int
    /// Before which character of the line.
    package var column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package static func < (a: Place, b: Place) -> Bool {
      (a.line, a.column) < (b.line, b.column)
    }
  }

  package private(set) var lines: [[Character]]
  package var cursor = Place(line: 0, column: 0)
  /// The other end of the selection; nil where nothing is selected.
  package var anchor: Place?
  /// First line and first column of the screen that show.
  package var top = 0
  package var left = 0
  /// The column that Up and Down go back to after a short line.
  private var wantedColumn: Int?

  /// Lines end with LF or CR LF, which the text keeps as LF.
  package init(_ text: String = "") {
    lines = TextArea.split(text)
  }

  package var text: String { lines.map { String($0) }.joined(separator: "\n") }

  private static func split(_ text: String) -> [[Character]] {
    var lines: [[Character]] = [[]]
    for character in text {
      if character.isNewline { lines.append([]) } else { lines[lines.count - 1].append(character) }
    }
    return lines
  }

  /// The selected range, in order; nil where nothing is selected.
  package var selection: Range<Place>? {
    guard let anchor, anchor != cursor else { return nil }
    return min(anchor, cursor)..<max(anchor, cursor)
  }

  package var selectedText: String? {
    guard let selection else { return nil }
    let (start, end) = (selection.lowerBound, selection.upperBound)
    if start.line == end.line { return String(lines[start.line][start.column..<end.column]) }
    let middle = lines[(start.line + 1)..<end.line].map { String($0) }
    return
      ([String(lines[start.line][start.column...])] + middle
      + [String(lines[end.line][..<end.column])]).joined(separator: "\n")
  }

  package mutating func move(to place: Place, extending: Bool = false) {
    if extending { anchor = anchor ?? cursor } else { anchor = nil }
    let line = max(0, min(lines.count - 1, place.line))
    cursor = Place(line: line, column: max(0, min(lines[line].count, place.column)))
    wantedColumn = nil
  }

  package mutating func selectAll() {
    anchor = Place(line: 0, column: 0)
    cursor = Place(line: lines.count - 1, column: lines[lines.count - 1].count)
  }

  package mutating func deleteSelection() {
    guard let selection else {
      // Nothing lies between the ends yet; what is typed next is no part of a selection.
      anchor = nil
      return
    }
    let (start, end) = (selection.lowerBound, selection.upperBound)
    let joined = lines[start.line][..<start.column] + lines[end.line][end.column...]
    lines.replaceSubrange(start.line...end.line, with: [Array(joined)])
    cursor = start
    anchor = nil
  }

  /// Puts text in the place of the selection.
  package mutating func insert(_ text: String) {
    deleteSelection()
    let before = String(lines[cursor.line][..<cursor.column])
    let after = String(lines[cursor.line][cursor.column...])
    let last = TextArea.split(before + text)
    lines.replaceSubrange(cursor.line...cursor.line, with: TextArea.split(before + text + after))
    cursor = Place(line: cursor.line + last.count - 1, column: last[last.count - 1].count)
    wantedColumn = nil
  }

  /// A new line with the indentation of this one; deeper after an opening bracket or colon.
  private mutating func breakLine() {
    let line = lines[cursor.line][..<cursor.column]
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    let last = line.last { $0 != " " }
    let opens = last == "{" || last == "["
    let next = cursor.column < lines[cursor.line].count ? lines[cursor.line][cursor.column] : nil
    if opens, next == "}" || next == "]" {
      insert("\n" + String(indentation) + "  ")
      let place = cursor
      insert("\n" + String(indentation))
      cursor = place
    } else {
      insert("\n" + String(indentation) + (opens ? "  " : ""))
    }
  }

  private mutating func backspace() {
    if selection != nil { return deleteSelection() }
    if cursor.column > 0 {
      lines[cursor.line].remove(at: cursor.column - 1)
      cursor.column -= 1
    } else if cursor.line > 0 {
      let rest = lines.remove(at: cursor.line)
      cursor = Place(line: cursor.line - 1, column: lines[cursor.line - 1].count)
      lines[cursor.line] += rest
    }
  }

  private mutating func deleteForward() {
    if selection != nil { return deleteSelection() }
    if cursor.column < lines[cursor.line].count {
      lines[cursor.line].remove(at: cursor.column)
    } else if cursor.line < lines.count - 1 {
      lines[cursor.line] += lines.remove(at: cursor.line + 1)
    }
  }

  /// Answers an editing key.
  ///
  /// - Parameter page: lines that Page Up and Page Down go.
  /// - Returns: whether it was one.
  package mutating func handle(_ key: Key, page: Int = 10) -> Bool {
    let extending = key.modifiers.contains(.shift)
    switch key.code {
    case .up: moveLines(by: -1, extending: extending)
    case .down: moveLines(by: 1, extending: extending)
    case .pageUp: moveLines(by: -page, extending: extending)
    case .pageDown: moveLines(by: page, extending: extending)
    case .left: moveCharacters(by: -1, extending: extending)
    case .right: moveCharacters(by: 1, extending: extending)
    case .home:
      let line = key.modifiers.contains(.control) ? 0 : cursor.line
      move(to: Place(line: line, column: 0), extending: extending)
    case .end:
      let line = key.modifiers.contains(.control) ? lines.count - 1 : cursor.line
      move(to: Place(line: line, column: lines[line].count), extending: extending)
    case .enter: breakLine()
    case .backspace: backspace()
    case .delete: deleteForward()
    case .tab where key.modifiers.isEmpty: insert("  ")
    case .character("a") where key.modifiers == .control: selectAll()
    case .character("k") where key.modifiers == .control:
      if cursor.column == lines[cursor.line].count {
        deleteForward()
      } else {
        lines[cursor.line].removeSubrange(cursor.column...)
      }
    case .character(let character) where key.modifiers.isDisjoint(with: [.control, .alt]):
      insert(String(character))
    default: return false
    }
    return true
  }

  private mutating func moveLines(by amount: Int, extending: Bool) {
    let wanted = wantedColumn ?? cursor.column
    let line = cursor.line + amount
    if line < 0 {
      move(to: Place(line: 0, column: 0), extending: extending)
    } else if line >= lines.count {
      move(to: Place(line: lines.count - 1, column: .max), extending: extending)
    } else {
      move(to: Place(line: line, column: wanted), extending: extending)
    }
    wantedColumn = wanted
  }

  private mutating func moveCharacters(by amount: Int, extending: Bool) {
    if !extending, let selection {
      return move(to: amount < 0 ? selection.lowerBound : selection.upperBound)
    }
    var place = cursor
    place.column += amount
    if place.column < 0 {
      guard place.line > 0 else { return move(to: place, extending: extending) }
      place = Place(line: place.line - 1, column: lines[place.line - 1].count)
    } else if place.column > lines[place.line].count, place.line < lines.count - 1 {
      place = Place(line: place.line + 1, column: 0)
    }
    move(to: place, extending: extending)
  }

  /// Columns of the screen before a place of its line.
  package func columns(before place: Place) -> Int {
    lines[place.line][..<place.column].reduce(0) { $0 + String($1).printable.columns }
  }

  /// The place nearest to a column of the screen.
  package func place(line: Int, screenColumn: Int) -> Place {
    let line = max(0, min(lines.count - 1, line))
    var columns = 0
    for (index, character) in lines[line].enumerated() {
      let width = String(character).printable.columns
      if columns + width > screenColumn { return Place(line: line, column: index) }
      columns += width
    }
    return Place(line: line, column: lines[line].count)
  }

  /// Scrolls so that the cursor is inside a pane of that size.
  package mutating func reveal(_ size: Size) {
    let height = max(1, size.height)
    if cursor.line < top { top = cursor.line }
    if cursor.line >= top + height { top = cursor.line - height + 1 }
    let column = columns(before: cursor)
    let width = max(1, size.width)
    if column < left { left = max(0, column - width / 4) }
    if column >= left + width { left = column - width + max(1, width / 4) }
  }
}

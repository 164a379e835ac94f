package import Terminal
import Themes

/// What lies over the panes and has the keyboard: the palette, help, the Retry rules.
package protocol Sheet: Sendable {
  /// Answers a key, a mouse event or pasted text.
  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer
  func draw(_ canvas: inout Canvas, over state: StudioState)
  func footer(_ state: StudioState) -> [FooterItem]
  /// Rows at the bottom of the screen that the panes leave to the sheet.
  func coveredRows(_ state: StudioState) -> Int
}

extension Sheet {
  package func coveredRows(_ state: StudioState) -> Int { 0 }
}

package enum SheetAnswer {
  case stay([Effect])
  case close([Effect])
  /// Closes, then runs a command.
  case command(String, argument: String)
  /// Leaves the event to the global keys.
  case pass

  package static var stay: SheetAnswer { .stay([]) }
  package static var close: SheetAnswer { .close([]) }
}

extension StudioState {
  /// A rectangle over the middle of the screen.
  func centredRect(width: Int, height: Int) -> Rect {
    let width = min(width, size.width - 2)
    let height = min(height, size.height - 4)
    return Rect(
      x: (size.width - width) / 2, y: max(1, (size.height - 2 - height) / 2), width: width,
      height: height)
  }

  /// The lower half, as the Retry, Catch and Choice sheets use it: the graph stays above.
  func lowerRect(height: Int) -> Rect {
    let height = min(max(height, 8), size.height - 3)
    return Rect(x: 0, y: size.height - 2 - height, width: size.width, height: height)
  }
}

extension Canvas {
  /// Clears a rectangle and frames it; returns the inside.
  mutating func sheet(_ rect: Rect, title: String, note: String = "") -> Rect {
    fill(rect)
    frame(rect, title: title, note: note, hasFocus: true)
    return rect.inset(by: 1)
  }

  /// Writes a text over several rows, broken at blanks. Returns the row after it.
  mutating func paragraph(_ text: String, x: Int, y: Int, width: Int, _ role: Role = .text) -> Int {
    guard width > 0 else { return y }
    var row = y
    var line = ""
    for word in text.printable.split(separator: " ", omittingEmptySubsequences: false) {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if longer.columns > width, !line.isEmpty {
        self.text(line, x: x, y: row, role, width: width)
        row += 1
        line = String(word)
      } else {
        line = longer
      }
    }
    self.text(line, x: x, y: row, role, width: width)
    return row + 1
  }
}

import Terminal
import Themes

/// The characters of lines.
struct LineGlyphs {
  private let isASCII: Bool
  /// By the four directions of `LineArms`.
  private let characters: [String]

  init(_ glyphs: GlyphSet) {
    isASCII = glyphs == .ascii
    characters =
      isASCII
      ? [" ", "|", "-", "+", "|", "|", "+", "+", "-", "+", "-", "+", "+", "+", "+", "+"]
      : [" ", "│", "─", "└", "│", "│", "┌", "├", "─", "┘", "─", "┴", "┐", "┤", "┬", "┼"]
  }

  subscript(arms: LineArms) -> String {
    let directions = arms.intersection(.all)
    if !arms.contains(.solid) {
      if directions == .vertical || directions == .up || directions == .down {
        return isASCII ? ":" : "┆"
      }
      if directions == .horizontal || directions == .left || directions == .right {
        return isASCII ? "." : "┄"
      }
    }
    return characters[Int(directions.rawValue)]
  }

  /// An arrowhead before a box, or in its border.
  func arrowDown(inBorder: Bool) -> String { isASCII ? "v" : inBorder ? "▽" : "▼" }
  var arrowLeft: String { isASCII ? "<" : "◄" }
  var arrowUp: String { isASCII ? "^" : "▲" }
  func arrowRight(inBorder: Bool) -> String { isASCII ? ">" : inBorder ? "▷" : "►" }

  /// Where a line leaves a border: at the bottom, or at the right.
  func port(_ border: Border, isBelow: Bool) -> String {
    if isASCII { return "+" }
    switch border {
    case .plain: return isBelow ? "┬" : "├"
    case .double: return isBelow ? "╤" : "╟"
    case .heavy: return isBelow ? "┯" : "┠"
    case .dashed: return isBelow ? "┬" : "├"
    }
  }

  enum Border {
    case plain, double, heavy, dashed
  }

  func box(_ border: Border) -> BoxGlyphs {
    switch border {
    case .plain: isASCII ? .ascii : .plain
    case .double: isASCII ? Self.asciiContainer : .double
    case .heavy: isASCII ? .asciiDouble : .heavy
    case .dashed: isASCII ? .asciiDashed : .dashed
    }
  }

  /// A container's, told from a state's and from what is selected.
  private static let asciiContainer = BoxGlyphs(
    horizontal: "=", vertical: "|", topLeft: "*", topRight: "*", bottomLeft: "*",
    bottomRight: "*")
}

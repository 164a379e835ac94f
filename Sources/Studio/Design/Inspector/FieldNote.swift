import Terminal
import Themes

/// A line under a field.
enum FieldNote: Hashable, Sendable {
  /// Why the text is not taken.
  case problem(String)
  /// What the expression comes to.
  case value(String)
  /// Why it comes to nothing with what the state saw.
  case failure(String)
  case hint(String)

  /// A problem over several lines.
  static func lines(_ problem: FieldProblem, width: Int, limit: Int) -> [FieldNote] {
    let text = problem.message + (problem.fix.map { "   F5: \($0.title)" } ?? "")
    return text.printable.wrapped(toColumns: max(8, width)).prefix(limit).map { .problem($0) }
  }
}

extension Canvas {
  /// - Parameter isFirst: whether no line of the same note stands above it.
  mutating func note(_ note: FieldNote, isFirst: Bool = true, x: Int, y: Int, width: Int) {
    let (mark, text, role): (String, String, Role) =
      switch note {
      case .problem(let text): (isFirst ? theme.glyph(.error) : " ", text, .error)
      case .value(let text): ("=", text, .information)
      case .failure(let text): (theme.glyph(.warning), text, .warning)
      case .hint(let text): (" ", text, .hint)
      }
    self.text("\(mark) \(text.printable)", x: x, y: y, role, width: width)
  }
}

/// One thing a script does to a screen.
package enum ScriptStep: Hashable, Sendable {
  case event(InputEvent)
  /// Let time pass until nothing is going on any more.
  case wait
}

/// What is wrong with a script.
package struct KeyScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Counted from 1, in code points.
  package var column: Int
  /// One line, without the place.
  package var message: String

  package init(column: Int, message: String) {
    self.column = column
    self.message = message
  }

  package var description: String { "script, column \(column): \(message)" }
}

package import OrderedJSON

/// Something wrong in a theme file, which does not keep the rest of it from being used.
package struct ThemeProblem: Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Hashable, Sendable {
    /// The entry is left out; what the theme extends holds.
    case error = "ERROR"
    /// The entry holds.
    case warning = "WARNING"
  }

  package var severity: Severity
  package var path: String
  package var position: SourcePosition
  /// One line, without the place.
  package var message: String

  package init(
    _ severity: Severity, path: String, position: SourcePosition, message: String
  ) {
    self.severity = severity
    self.path = path
    self.position = position
    self.message = message
  }

  /// `PATH:LINE:COLUMN: message`
  package var description: String {
    "\(path):\(position.line):\(position.column): \(message)"
  }
}

/// Why a theme cannot be used at all.
package struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable {
    case unknownName, unreadable, notYAML
  }

  package var code: Code
  /// One line, with the place where there is one.
  package var message: String

  package init(_ code: Code, message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }
}

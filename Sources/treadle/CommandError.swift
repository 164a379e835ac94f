import OrderedJSON
import Terminal

/// What ends a command with status 1: one line that says what, where and the way out.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  /// Names and paths can hold control characters, which the terminal must not obey.
  init(_ description: String) { self.description = description.printable }

  /// An error at a place in a file, as compilers write it.
  init(_ file: String, _ position: SourcePosition, _ message: String) {
    self.init("\(file):\(position.line):\(position.column): \(message)")
  }
}

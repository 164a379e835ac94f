import OrderedJSON

/// What ends a command with status 1: one line that says what, where and the way out.
struct CommandError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }

  /// An error at a place in a file, as compilers write it.
  init(_ file: String, _ position: SourcePosition, _ message: String) {
    description = "\(file):\(position.line):\(position.column): \(message)"
  }
}

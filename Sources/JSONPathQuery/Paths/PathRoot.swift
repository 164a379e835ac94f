import OrderedJSON

/// What a path starts from.
enum PathRoot: Sendable, Hashable {
  /// `$`
  case input
  /// `$$`
  case context
  /// `$name`
  case variable(String)

  /// Splits `$$.a`, `$name.a` into the root and a path that starts with `$`. A text that starts
  /// with neither is the input's.
  static func split(_ text: String) -> (PathRoot, String) {
    let bytes = text.utf8
    guard bytes.first == .dollar else { return (.input, text) }
    if bytes.dropFirst().first == .dollar { return (.context, String(text.dropFirst())) }
    let scalars = text.unicodeScalars.dropFirst()
    guard let first = scalars.first, first.properties.isIDStart || first == "_" else {
      return (.input, text)
    }
    let name = scalars.prefix { $0.properties.isIDContinue }
    return (.variable(String(name)), "$" + String(scalars[name.endIndex...]))
  }

  /// Nil for a variable without a value.
  func value(in scope: QueryScope) -> JSONValue? {
    switch self {
    case .input: scope.input
    case .context: scope.context
    case .variable(let name): scope.variables[name]
    }
  }
}

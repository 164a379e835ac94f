import OrderedJSON

/// A step of a compiled path.
indirect enum PathToken: Sendable, Hashable {
  /// The quote is what error messages show; names after a dot count as single-quoted.
  case properties([String], quote: Character = "'")
  case wildcard
  case indexes([Int])
  /// `[from:to]`; a step is read and ignored. The text is what error messages quote.
  case slice(from: Int?, to: Int?)
  case filter(FilterExpression)
  /// `..`
  case descent
  case function(name: String, arguments: [FunctionArgument])

  /// As error messages quote it: `['a']`, `[0,1]`, `[?]`.
  var fragment: String {
    switch self {
    case .properties(let names, let quote):
      "[" + names.map { "\(quote)\($0)\(quote)" }.joined(separator: ",") + "]"
    case .wildcard: "[*]"
    case .indexes(let indexes): "[" + indexes.map(String.init).joined(separator: ",") + "]"
    case .slice(let from, let to):
      "[" + (from.map(String.init) ?? "") + ":" + (to.map(String.init) ?? "") + "]"
    case .filter: "[?]"
    case .descent: ".."
    case .function(let name, let arguments): ".\(name)" + (arguments.isEmpty ? "()" : "(...)")
    }
  }
}

/// An argument of a function inside a path.
enum FunctionArgument: Sendable, Hashable {
  case path(CompiledPath)
  case json(JSONValue)
}

import OrderedJSON

extension PathEvaluator {
  /// The value of a function at the end of a path, `$.a.length()`, or at its start, `$.sum($.a)`.
  mutating func call(_ name: String, _ arguments: [FunctionArgument], on value: JSONValue)
    throws(PathFailure) -> JSONValue
  {
    guard let function = PathFunction(rawValue: name) else {
      throw .invalid("Function with name: \(name) does not exist.")
    }
    if function == .length { return try length(of: value, arguments.first) }
    var values: [JSONValue] = []
    for argument in arguments {
      values.append(try evaluate(argument))
    }
    return try function.result(on: value, arguments: values)
  }

  private mutating func evaluate(_ argument: FunctionArgument) throws(PathFailure) -> JSONValue {
    switch argument {
    case .json(let value): return value
    case .path(let path): return try evaluate(path)
    }
  }

  /// The length of an array or object, null for anything else.
  ///
  /// As in Jayway the members of an argument are counted, where the argument is indefinite.
  private mutating func length(of value: JSONValue, _ argument: FunctionArgument?)
    throws(PathFailure) -> JSONValue
  {
    if case .path(let path)? = argument, !path.endsInFunction {
      let members = CompiledPath(root: path.root, tokens: path.tokens + [.wildcard])
      let found = try evaluate(.path(members)).array ?? []
      if !path.isDefinite { return .number(JSONNumber(found.count)) }
      // Jayway still takes the path for definite, so only the last member is looked at.
      guard let last = found.last else {
        throw .notFound("No results for path: \(members.text)")
      }
      if case .array(let elements) = last { return .number(JSONNumber(elements.count)) }
    } else if let argument, case .array(let elements) = try evaluate(argument) {
      return .number(JSONNumber(elements.count))
    }
    switch value {
    case .array(let elements): return .number(JSONNumber(elements.count))
    case .object(let object): return .number(JSONNumber(object.count))
    default: return .null
    }
  }
}

import OrderedJSON

/// Why a path or intrinsic function has no equal in JSONata.
package struct UntranslatablePath: Error, Hashable, Sendable {
  package var message: String

  package init(message: String) { self.message = message }
}

extension PathExpression {
  /// The same value as a JSONata expression, without delimiters.
  ///
  /// - Parameter input: what `$` stands for: `$states.input`, `$states.result.Payload`.
  package func jsonata(input: String) throws(UntranslatablePath) -> String {
    switch form {
    case .path(let path): try path.jsonata(input: input)
    case .call(let call): try call.jsonata(input: input)
    }
  }
}

extension Path {
  /// See `PathExpression.jsonata(input:)`.
  package func jsonata(input: String) throws(UntranslatablePath) -> String {
    let start =
      switch root {
      case .input: input
      case .context: "$states.context"
      case .variable(let name): "$" + name
      }
    return try compiled.jsonata(start)
  }
}

extension CompiledPath {
  fileprivate func jsonata(_ start: String) throws(UntranslatablePath) -> String {
    var text = start
    var afterDescent = false
    for token in tokens {
      switch token {
      case .properties(let names, _):
        guard names.count == 1 else {
          throw UntranslatablePath(message: "several names in one step")
        }
        text += (text.isEmpty ? "" : ".") + (try JSONataName.quoted(names[0]))
      case .indexes(let indexes):
        let list = indexes.map(String.init).joined(separator: ", ")
        text += indexes.count == 1 ? "[\(list)]" : "[[\(list)]]"
      case .slice(let from, let to):
        guard let to, to > 0, (from ?? 0) >= 0, (from ?? 0) < to else {
          throw UntranslatablePath(message: "a slice without an end, or counted from the end")
        }
        text += "[[\(from ?? 0)..\(to - 1)]]"
      case .descent: text += ".**"
      case .filter(let filter): text += "[\(try filter.jsonata())]"
      case .wildcard:
        // Of an array; JSONata goes through its elements by itself.
        if afterDescent { throw UntranslatablePath(message: "a wildcard after ..") }
      case .function(let name, let arguments):
        guard arguments.isEmpty, let function = Self.functions[name] else {
          throw UntranslatablePath(message: "the function \(name)()")
        }
        text = "\(function)(\(text))"
      }
      if case .descent = token { afterDescent = true } else { afterDescent = false }
    }
    // An array stays one where it has a single element.
    return isDefinite ? text : text + "[]"
  }

  private static let functions = [
    "length": "$count", "size": "$count", "min": "$min", "max": "$max", "avg": "$average",
    "sum": "$sum", "keys": "$keys",
  ]
}

extension FilterExpression {
  fileprivate func jsonata() throws(UntranslatablePath) -> String {
    switch self {
    case .any(let parts): return try Self.joined(parts, " or ")
    case .all(let parts): return try Self.joined(parts, " and ")
    case .not(let part): return "$not(\(try part.jsonata()))"
    case .exists(let path, let negated):
      let text = "$exists(\(try path.itemText()))"
      return negated ? "$not(\(text))" : text
    case .relation(let left, let relation, let right):
      let symbols: [FilterOperator: String] = [
        .equal: "=", .typeSafeEqual: "=", .notEqual: "!=", .typeSafeNotEqual: "!=", .less: "<",
        .greater: ">", .lessOrEqual: "<=", .greaterOrEqual: ">=",
      ]
      guard let symbol = symbols[relation] else {
        throw UntranslatablePath(message: "the filter operator \(relation.rawValue)")
      }
      return "\(try left.jsonata()) \(symbol) \(try right.jsonata())"
    }
  }

  private static func joined(_ parts: [FilterExpression], _ separator: String)
    throws(UntranslatablePath) -> String
  {
    var texts: [String] = []
    for part in parts { texts.append("(\(try part.jsonata()))") }
    return texts.joined(separator: separator)
  }
}

extension FilterOperand {
  fileprivate func jsonata() throws(UntranslatablePath) -> String {
    switch self {
    case .path(let path): return try path.itemText()
    case .value(.null): return "null"
    case .value(.bool(let flag)): return "\(flag)"
    case .value(.number(let number)): return JSONValue.number(number).compactText
    case .value(.string(let text)): return JSONValue.string(text).compactText
    case .value: throw UntranslatablePath(message: "a filter's pattern, array or object")
    }
  }
}

extension CompiledPath {
  /// A path inside a filter, relative to the item.
  fileprivate func itemText() throws(UntranslatablePath) -> String {
    guard root == .item else { throw UntranslatablePath(message: "a filter that reads $") }
    let text = try jsonata("")
    return text.isEmpty ? "$" : text
  }
}

/// Names as JSONata writes them.
package enum JSONataName {
  private static let words: Set<String> = [
    "and", "or", "in", "true", "false", "null", "function",
  ]

  package static func quoted(_ name: String) throws(UntranslatablePath) -> String {
    let scalars = name.unicodeScalars
    let isPlain =
      scalars.first.map { $0.isASCII && ($0.properties.isAlphabetic || $0 == "_") } ?? false
      && scalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
      }
    if isPlain, !words.contains(name) { return name }
    guard !name.contains("`") else {
      throw UntranslatablePath(message: "a name with a back quote")
    }
    return "`\(name)`"
  }
}

extension ReferencePath {
  /// The names it goes through from `$`; nil where it goes through an index or starts elsewhere.
  package var names: [String]? {
    guard root == .input else { return nil }
    var names: [String] = []
    for step in steps {
      guard case .name(let name) = step else { return nil }
      names.append(name)
    }
    return names
  }
}

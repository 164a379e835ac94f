package import OrderedJSON

/// A Reference Path: names exactly one place, so that a value can be put there.
package struct ReferencePath: Sendable {
  package enum Step: Sendable, Hashable {
    case name(String)
    case index(Int)
  }

  package let text: String
  let root: PathRoot
  package let steps: [Step]

  /// - Throws: `QueryError` with code `syntax`.
  package init(_ text: String) throws(QueryError) {
    self.text = text
    let (root, rest) = PathRoot.split(text)
    self.root = root
    var parser = ReferencePathParser(rest, whole: text)
    steps = try parser.steps()
  }

  /// Whether the path starts at the Context Object or a variable, where nothing can be put.
  package var isReadOnly: Bool { root != .input }

  /// Its place in the input; nil where it does not start there, or counts from an array's end.
  package var place: JSONPointer? {
    guard !isReadOnly else { return nil }
    var tokens: [JSONPointer.Token] = []
    for step in steps {
      switch step {
      case .name(let name): tokens.append(.key(name))
      case .index(let index):
        guard index >= 0 else { return nil }
        tokens.append(.index(index))
      }
    }
    return JSONPointer(tokens)
  }

  /// - Throws: `QueryError`, code `notFound` where there is no such place.
  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue {
    guard var value = root.value(in: scope) else { throw notFound("No variable is named \(text)") }
    for (index, step) in steps.enumerated() {
      switch (step, value) {
      case (.name(let name), .object(let object)):
        guard let member = object[name] else {
          let prefix =
            index == steps.count - 1 ? "No results for path: " : "Missing property in path "
          throw notFound(prefix + Self.pathText(steps[...index]))
        }
        value = member
      case (.name(let name), _):
        throw notFound(
          "Expected to find an object with property ['\(name)'] in path "
            + "\(Self.pathText(steps[..<index])) but found '\(JavaText.className(of: value))'. "
            + "This is not a json object according to the JsonProvider: "
            + "'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.")
      case (.index(let offset), .array(let elements)):
        let position = offset < 0 ? elements.count + offset : offset
        guard elements.indices.contains(position) else {
          throw notFound("No results for path: \(Self.pathText(steps[...]))")
        }
        value = elements[position]
      case (.index, .null):
        throw notFound("The path \(Self.pathText(steps[..<index])) is null")
      case (.index, _):
        throw notFound(
          "Filter: \(Self.fragments(steps[index...])) can only be applied to arrays. Current "
            + "context is: \(JavaText.text(value, arrays: .json))")
      }
    }
    return value
  }

  private func notFound(_ reason: String) -> QueryError {
    QueryError(code: .notFound, message: "Invalid path '\(text)' : \(reason)")
  }

  private static func fragments(_ steps: ArraySlice<Step>) -> String {
    steps.map { step in
      switch step {
      case .name(let name): "['\(name)']"
      case .index(let index): "[\(index)]"
      }
    }.joined()
  }

  private static func pathText(_ steps: ArraySlice<Step>) -> String { "$" + fragments(steps) }
}

extension ReferencePath: Hashable {
  package static func == (a: ReferencePath, b: ReferencePath) -> Bool {
    a.text.isByteEqual(to: b.text)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(JSONValue.string(text)) }
}

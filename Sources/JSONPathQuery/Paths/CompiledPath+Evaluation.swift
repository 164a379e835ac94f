import OrderedJSON

extension CompiledPath {
  /// The value of a definite path; the matches of another, as an array.
  ///
  /// - Parameter item: what `@` means where the path stands in a filter.
  func evaluate(
    on item: JSONValue, document: JSONValue, steps: inout Int, requiresProperties: Bool = false
  ) throws(PathFailure) -> JSONValue {
    if !requiresProperties, let value = walk(item) { return value }
    var evaluator = PathEvaluator(
      path: self, document: document, requiresProperties: requiresProperties, steps: steps)
    defer { steps = evaluator.steps }
    try evaluator.run(on: item)
    guard isDefinite else { return .array(evaluator.results) }
    guard let value = evaluator.results.last else {
      throw .notFound("No results for path: \(text)")
    }
    return value
  }

  /// The common case, names and indexes only: no allocation. Nil where the long way has to find
  /// out what is wrong.
  private func walk(_ start: JSONValue) -> JSONValue? {
    var value = start
    for token in tokens {
      switch (token, value) {
      case (.properties(let names, _), .object(let object)) where names.count == 1:
        guard let member = object[names[0]] else { return nil }
        value = member
      case (.indexes(let indexes), .array(let elements)) where indexes.count == 1:
        let index = indexes[0] < 0 ? elements.count + indexes[0] : indexes[0]
        guard elements.indices.contains(index) else { return nil }
        value = elements[index]
      default:
        return nil
      }
    }
    return value
  }
}

import OrderedJSON

extension CompiledPath {
  /// The value of a definite path; the matches of another, as an array.
  ///
  /// - Parameter item: what `@` means where the path stands in a filter.
  func evaluate(
    on item: JSONValue, document: JSONValue, budget: inout EvaluationBudget,
    requiresProperties: Bool = false
  ) throws(PathFailure) -> JSONValue {
    if !requiresProperties, let value = walk(item) { return value }
    var evaluator = PathEvaluator(
      path: self, document: document, requiresProperties: requiresProperties, budget: budget)
    defer { budget = evaluator.budget }
    try evaluator.run(on: item)
    guard isDefinite else { return .array(evaluator.results) }
    guard let value = evaluator.results.last else {
      throw .notFound("No results for path: \(text)")
    }
    return value
  }

  /// The common case, names and indexes only: no allocation. Nil where the long way has to find
  /// out what is wrong.
  func walk(_ start: JSONValue) -> JSONValue? {
    steps.flatMap { Self.walk(start, $0[...]) }
  }

  /// Recursive, so that no value on the way is held by more than the one around it.
  private static func walk(
    _ value: JSONValue, _ steps: ArraySlice<ReferencePath.Step>
  ) -> JSONValue? {
    guard let step = steps.first else { return value }
    switch (step, value) {
    case (.name(let name), .object(let object)):
      guard let position = object.position(of: name) else { return nil }
      return walk(object.members[position].value, steps.dropFirst())
    case (.index(let index), .array(let elements)):
      let position = index < 0 ? elements.count + index : index
      guard elements.indices.contains(position) else { return nil }
      return walk(elements[position], steps.dropFirst())
    default:
      return nil
    }
  }
}

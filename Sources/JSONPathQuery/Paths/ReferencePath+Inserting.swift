package import OrderedJSON

extension ReferencePath {
  /// The root with that value at this place; objects on the way are made where missing.
  ///
  /// - Throws: `QueryError`, code `evaluation`, where the place lies inside a scalar or past the
  ///   end of an array.
  package func inserting(_ value: JSONValue, into root: consuming JSONValue) throws(QueryError)
    -> JSONValue
  {
    guard !isReadOnly else {
      throw QueryError(
        code: .evaluation, message: "Reference path \"\(text)\" is not a place of the input.")
    }
    var result = root
    try insert(value, into: &result, at: 0)
    return result
  }

  private func insert(_ value: JSONValue, into target: inout JSONValue, at depth: Int)
    throws(QueryError)
  {
    guard depth < steps.count else {
      target = value
      return
    }
    // The value is taken out while it changes, so that nothing else refers to it and its storage
    // is not copied.
    switch (steps[depth], target) {
    case (.name(let name), .object(var object)):
      target = .null
      guard depth < steps.count - 1 else {
        object[name] = value
        target = .object(object)
        return
      }
      var member = object[name] ?? .object([:])
      object[name] = .null
      try insert(value, into: &member, at: depth + 1)
      object[name] = member
      target = .object(object)
    case (.index(let index), .array(var elements)):
      let position = index < 0 ? elements.count + index : index
      guard elements.indices.contains(position) else { throw unplaced(target) }
      target = .null
      var element = elements[position]
      elements[position] = .null
      try insert(value, into: &element, at: depth + 1)
      elements[position] = element
      target = .array(elements)
    default:
      throw unplaced(target)
    }
  }

  private func unplaced(_ target: JSONValue) -> QueryError {
    QueryError(
      code: .evaluation,
      message: "Unable to apply Reference Path \(text) to input \(target.compactText)")
  }
}

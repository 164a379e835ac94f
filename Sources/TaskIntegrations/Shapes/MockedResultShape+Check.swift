package import OrderedJSON

extension MockedResultShape {
  /// What is wrong with a result, in the service's words; nil where nothing is. Members that the
  /// API does not know are let through.
  ///
  /// - Parameter requiresAll: whether required members may not be missing.
  package func problem(of result: JSONValue, requiresAll: Bool) -> String? {
    guard result.object != nil else { return "Mocked result must be a JSON object." }
    // An explicit stack: a list of lists nests as deep as the text.
    var waiting = [(shape: shape, value: result, field: "", isTop: true)]
    while let (shape, value, field, isTop) = waiting.popLast() {
      switch shape.kind {
      case .structure(let members):
        guard value.object != nil else { return Self.message(field, "must be an object") }
        var inner: [(ServiceShape, JSONValue, String, Bool)] = []
        for member in members {
          let name = naming.name(member.name)
          if let value = value[name] {
            if isTop, parsedMembers.contains(name) { continue }
            inner.append((member.shape, value, name, false))
          } else if member.isRequired, requiresAll {
            return "Mock result schema validation error: Required field '\(name)' is missing"
          }
        }
        waiting += inner.reversed()
      case .list(let element):
        guard let elements = value.array else { return Self.message(field, "must be an array") }
        waiting += elements.reversed().map { (element, $0, field, false) }
      case .map(let element):
        guard let object = value.object else { return Self.message(field, "must be an object") }
        waiting += object.members.reversed().map { (element, $0.value, $0.key, false) }
      default:
        if let problem = Self.problem(of: value, shape.kind) {
          return Self.message(field, problem)
        }
      }
    }
    return nil
  }

  private static func problem(of value: JSONValue, _ kind: ServiceShape.Kind) -> String? {
    switch kind {
    case .string(let bounds):
      guard let text = value.string else { return "must be a string" }
      let length = Double(text.unicodeScalars.count)
      if length < bounds.minimum ?? 0 { return "is smaller than the minimum length" }
      if length > bounds.maximum ?? .infinity { return "exceeds the maximum length" }
    case .values(let values):
      guard let text = value.string else { return "must be a string" }
      guard values.contains(where: { String($0).isByteEqual(to: text) }) else {
        return "is not an expected value"
      }
    case .number(let bounds):
      guard let number = value.number?.double else { return "must be a number" }
      if number < bounds.minimum ?? -.infinity { return "is less than the minimum value" }
      if number > bounds.maximum ?? .infinity { return "exceeds the maximum value" }
    case .boolean:
      guard value.bool != nil else { return "must be a boolean" }
    case .structure, .list, .map, .any: break
    }
    return nil
  }

  private static func message(_ field: String, _ problem: String) -> String {
    "Mock result schema validation error: Field '\(field)' \(problem)"
  }
}

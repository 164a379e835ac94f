import OrderedJSON

/// Walks one document along one path.
struct PathEvaluator {
  let path: CompiledPath
  /// What `$` means in filters and function arguments.
  let document: JSONValue
  /// Whether a missing property is an error everywhere; filters ask so whether something exists.
  let requiresProperties: Bool
  private(set) var results: [JSONValue] = []
  private(set) var budget: EvaluationBudget
  /// While the elements of an array found by `..[…]` are tried: the index of the one being tried.
  /// Jayway then takes a property at the path's end only from the element the path names.
  private var descentIndex: (token: Int, index: Int)?

  init(
    path: CompiledPath, document: JSONValue, requiresProperties: Bool,
    budget: EvaluationBudget
  ) {
    self.path = path
    self.document = document
    self.requiresProperties = requiresProperties
    self.budget = budget
  }

  mutating func run(on start: JSONValue) throws(PathFailure) {
    guard !path.tokens.isEmpty else {
      results.append(start)
      return
    }
    try evaluate(0, on: start)
  }

  /// Evaluates another path on behalf of this one, on the same budget.
  mutating func evaluate(_ other: CompiledPath) throws(PathFailure) -> JSONValue {
    try other.evaluate(on: document, document: document, budget: &budget)
  }

  private func isLast(_ index: Int) -> Bool { index == path.tokens.count - 1 }

  private mutating func take(_ value: JSONValue, after index: Int) throws(PathFailure) {
    if isLast(index) {
      results.append(value)
    } else {
      try evaluate(index + 1, on: value)
    }
  }

  private mutating func evaluate(_ index: Int, on value: JSONValue) throws(PathFailure) {
    try budget.enter()
    defer { budget.leave() }
    switch path.tokens[index] {
    case .properties(let names, _): try properties(names, index, on: value)
    case .wildcard: try wildcard(index, on: value)
    case .indexes(let indexes):
      guard let elements = try elements(of: value, at: index) else { return }
      for offset in indexes { try element(offset, of: elements, index) }
    case .slice(let from, let to):
      guard let elements = try elements(of: value, at: index) else { return }
      for offset in Self.slice(from, to, of: elements.count) {
        try element(offset, of: elements, index)
      }
    case .filter(let filter): try self.filter(filter, index, on: value)
    case .descent:
      // `$..keys()` asks for the keys of a descent to nothing.
      guard !isLast(index) else { throw .invalid("Current path token is a leaf") }
      try descend(index, from: value)
    case .function(let name, let arguments):
      let result = try call(name, arguments, on: value)
      results.append(result)
      if !isLast(index) { try evaluate(index + 1, on: result) }
    }
  }

  // MARK: Properties

  private mutating func properties(_ names: [String], _ index: Int, on value: JSONValue)
    throws(PathFailure)
  {
    guard case .object(let object) = value else {
      guard path.definiteBefore[index] else { return }
      throw .notFound(
        "Expected to find an object with property \(path.tokens[index].fragment) in path "
          + "\(path.text(upTo: index)) but found '\(JavaText.className(of: value))'. This is not "
          + "a json object according to the JsonProvider: "
          + "'com.jayway.jsonpath.spi.json.JsonSmartJsonProvider'.")
    }
    if names.count > 1, isLast(index) {
      var found = JSONObject()
      for name in names {
        if let member = object[name] {
          found[name] = member
        } else if requiresProperties {
          throw .notFound("Missing property in path \(path.text(upTo: index))['\(name)']")
        }
      }
      results.append(.object(found))
      return
    }
    for name in names {
      guard let member = object[name] else {
        try missing(name, index)
        continue
      }
      if isLast(index) {
        if isExcludedByDescent(index) { continue }
        results.append(member)
      } else {
        try evaluate(index + 1, on: member)
      }
    }
  }

  private func missing(_ name: String, _ index: Int) throws(PathFailure) {
    if isLast(index) {
      guard requiresProperties else { return }
      throw .notFound("No results for path: \(path.text(upTo: index))['\(name)']")
    }
    guard path.definiteBefore[index + 1] || requiresProperties else { return }
    throw .notFound("Missing property in path \(path.text(upTo: index))['\(name)']")
  }

  private func isExcludedByDescent(_ index: Int) -> Bool {
    guard let descentIndex, descentIndex.token == index else { return false }
    return path.tokens[index - 1].fragment != "[\(descentIndex.index)]"
  }

  // MARK: Elements

  /// Nil where the value is no array but only one of several looked at.
  private func elements(of value: JSONValue, at index: Int) throws(PathFailure) -> [JSONValue]? {
    if case .array(let elements) = value { return elements }
    guard path.definiteBefore[index] else { return nil }
    if value.isNull { throw .notFound("The path \(path.text(upTo: index)) is null") }
    throw .notFound(
      "Filter: \(path.fragments(from: index)) can only be applied to arrays. Current context is: "
        + JavaText.text(value, arrays: .json))
  }

  private mutating func element(_ offset: Int, of elements: [JSONValue], _ index: Int)
    throws(PathFailure)
  {
    let effective = offset < 0 ? elements.count + offset : offset
    guard elements.indices.contains(effective) else { return }
    try take(elements[effective], after: index)
  }

  private static func slice(_ from: Int?, _ to: Int?, of count: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    switch (from, to) {
    case (let from?, nil):
      let start = max(0, from < 0 ? count + from : from)
      return start < count ? start..<count : 0..<0
    case (let from?, let to?):
      // Negative bounds stay negative and count from the end, one element at a time.
      let start = max(from, -count)
      let end = min(to, count)
      return start < end ? start..<end : 0..<0
    case (nil, let to?):
      let end = min(to < 0 ? count + to : to, count)
      return end > 0 ? 0..<end : 0..<0
    case (nil, nil):
      return 0..<count
    }
  }

  // MARK: Wildcards and filters

  private mutating func wildcard(_ index: Int, on value: JSONValue) throws(PathFailure) {
    switch value {
    case .object(let object):
      for member in object.members { try takeIfFound(member.value, after: index) }
    case .array(let elements):
      for element in elements { try takeIfFound(element, after: index) }
    default: break
    }
  }

  private mutating func takeIfFound(_ value: JSONValue, after index: Int) throws(PathFailure) {
    do {
      try take(value, after: index)
    } catch .notFound where !requiresProperties {
      return
    }
  }

  private mutating func filter(_ filter: FilterExpression, _ index: Int, on value: JSONValue)
    throws(PathFailure)
  {
    switch value {
    case .object:
      if try accepts(filter, value) { try take(value, after: index) }
    case .array(let elements):
      for element in elements where try accepts(filter, element) {
        try take(element, after: index)
      }
    default:
      guard path.definiteBefore[index] else { return }
      throw .invalid(
        "Filter: \(path.fragments(from: index)) can not be applied to primitives. Current context "
          + "is: \(JavaText.text(value, arrays: .json))")
    }
  }

  private mutating func accepts(_ filter: FilterExpression, _ item: JSONValue)
    throws(PathFailure) -> Bool
  {
    var evaluation = FilterEvaluation(item: item, document: document, budget: budget)
    defer { budget = evaluation.budget }
    do {
      return try evaluation.accepts(filter)
    } catch .invalid, .notFound {
      return false
    }
  }

  // MARK: Descent

  /// Applies the token after `..` to the value and everything in it, outermost first.
  private mutating func descend(_ index: Int, from value: JSONValue) throws(PathFailure) {
    try budget.enter()
    defer { budget.leave() }
    switch value {
    case .object(let object):
      if try isTarget(value, of: index + 1) { try evaluate(index + 1, on: value) }
      for member in object.members { try descend(index, from: member.value) }
    case .array(let elements):
      if try isTarget(value, of: index + 1) {
        if isLast(index + 1) {
          try evaluate(index + 1, on: value)
        } else {
          for (offset, element) in elements.enumerated() {
            descentIndex = (index + 2, offset)
            try evaluate(index + 2, on: element)
          }
        }
      }
      for element in elements { try descend(index, from: element) }
    default: break
    }
  }

  private mutating func isTarget(_ value: JSONValue, of index: Int) throws(PathFailure) -> Bool {
    switch path.tokens[index] {
    case .properties(let names, _):
      guard case .object(let object) = value else { return false }
      if names.count > 1, !isLast(index) { return true }
      return names.allSatisfy { object[$0] != nil }
    case .indexes, .slice:
      if case .array = value { return true }
      return false
    case .wildcard: return true
    case .filter(let filter): return try accepts(filter, value)
    case .descent, .function: return false
    }
  }
}

import ExecutionTrace
import JSONPathQuery
public import OrderedJSON
public import StatesLanguage

/// A way out of a Choice state.
public enum ChoiceEdge: Hashable, Sendable {
  /// A rule, from 0.
  case rule(Int)
  case defaultTarget
}

extension State {
  /// An input with which this Choice state takes an edge; nil where none was found.
  ///
  /// Values are tried that lie at, above and below what the rules compare with, in all
  /// combinations up to a bound; the rules themselves decide. So an input that is returned takes
  /// the edge, and rules of JSONPath that compare a few places with literals or with each other are
  /// solved. Of JSONata only `base` is tried.
  ///
  /// - Parameters:
  ///   - edge: of this state.
  ///   - base: what else the input holds; itself, where it takes the edge.
  public func input(taking edge: ChoiceEdge, from base: JSONValue = .object([:])) -> JSONValue? {
    guard case .choice(let fields) = kind else { return nil }
    if case .rule(let index) = edge, !fields.choices.indices.contains(index) { return nil }
    if edge == .defaultTarget, fields.defaultTarget == nil { return nil }
    var conditions: [CompiledCondition] = []
    for (index, choice) in fields.choices.enumerated() {
      guard let rule = choice.rule,
        let condition = try? CompiledCondition(rule, at: index, of: self)
      else { return nil }
      conditions.append(condition)
    }
    let solver = InputSolver(
      state: self, conditions: conditions, rules: fields.choices.compactMap(\.rule))
    return solver.input(taking: edge, from: base)
  }
}

/// Searches the inputs of a Choice state.
struct InputSolver {
  let state: State
  let conditions: [CompiledCondition]
  let rules: [ChoiceRule]

  /// Inputs that are tried at most.
  private static let limit = 50_000

  func input(taking edge: ChoiceEdge, from base: JSONValue) -> JSONValue? {
    if takes(edge, base) { return base }
    // Rules after the edge's own do not matter; those before must not hold.
    let relevant: ArraySlice<ChoiceRule> =
      if case .rule(let index) = edge { rules[...index] } else { rules[...] }
    var candidates = RuleCandidates()
    for rule in relevant { candidates.add(rule) }
    guard let places = candidates.places(state.inputPath, base: base), !places.isEmpty else {
      return nil
    }
    var choice = Array(repeating: 0, count: places.count)
    for _ in 0..<Self.limit {
      var input = base
      for (place, index) in zip(places, choice) {
        input.set(place.values[index], at: place.tokens[...])
      }
      if takes(edge, input) { return input }
      guard advance(&choice, places) else { return nil }
    }
    return nil
  }

  /// Goes on to the next combination.
  private func advance(_ choice: inout [Int], _ places: [RuleCandidates.Place]) -> Bool {
    for index in choice.indices {
      choice[index] += 1
      if choice[index] < places[index].values.count { return true }
      choice[index] = 0
    }
    return false
  }

  private func takes(_ edge: ChoiceEdge, _ input: JSONValue) -> Bool {
    for (index, condition) in conditions.enumerated() {
      // A rule that cannot be decided fails the execution.
      guard let holds = try? holds(condition, input) else { return false }
      if holds { return edge == .rule(index) }
    }
    return edge == .defaultTarget
  }

  private func holds(_ condition: CompiledCondition, _ input: JSONValue) throws -> Bool {
    switch condition {
    case .rule(let rule):
      var scope = QueryScope(input: input, context: .null, variables: [:])
      switch state.inputPath {
      case .absent: break
      case .null: scope.input = .object([:])
      case .path(let path): scope.input = try Path(path).evaluate(in: scope)
      }
      return try rule.holds(in: scope)
    case .expression(let expression):
      var scope = StateSample(input: input).scope
      return try expression.evaluate(.boolean, in: &scope) == .bool(true)
    }
  }
}

extension JSONValue {
  /// Puts a value at a place, or takes away what is there; objects and arrays on the way are made
  /// where missing. Bounded by the length of the place.
  fileprivate mutating func set(_ value: JSONValue?, at tokens: ArraySlice<JSONPointer.Token>) {
    guard let token = tokens.first else {
      if let value { self = value }
      return
    }
    let rest = tokens.dropFirst()
    switch token {
    case .key(let key):
      var object = self.object ?? [:]
      if rest.isEmpty, value == nil {
        object[key] = nil
      } else {
        var member = object[key] ?? .null
        member.set(value, at: rest)
        object[key] = member
      }
      self = .object(object)
    case .index(let index):
      guard index <= RuleCandidates.longestArray else { return }
      var elements = array ?? []
      if rest.isEmpty, value == nil {
        if elements.count > index { elements.removeLast(elements.count - index) }
      } else {
        while elements.count <= index { elements.append(.null) }
        elements[index].set(value, at: rest)
      }
      self = .array(elements)
    }
  }
}

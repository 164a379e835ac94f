/// A path of Jayway JsonPath, ready to be evaluated.
struct CompiledPath: Sendable, Hashable {
  enum Root: Sendable, Hashable {
    /// `$`
    case document
    /// `@`, inside a filter
    case item
  }

  let root: Root
  let tokens: [PathToken]
  /// Whether everything before each token names one value at most; one more for the whole path.
  let definiteBefore: [Bool]
  /// The path again where it consists of a few single names and indexes, as most do.
  let steps: [ReferencePath.Step]?

  /// So that walking them may be recursive.
  private static let stepLimit = 16

  init(root: Root, tokens: [PathToken]) {
    self.root = root
    self.tokens = tokens
    var definite = true
    var flags: [Bool] = []
    flags.reserveCapacity(tokens.count + 1)
    for (index, token) in tokens.enumerated() {
      flags.append(definite)
      definite = definite && token.isDefinite(isLast: index == tokens.count - 1)
    }
    flags.append(definite)
    definiteBefore = flags
    let steps = tokens.compactMap(ReferencePath.Step.init)
    self.steps = steps.count == tokens.count && steps.count <= Self.stepLimit ? steps : nil
  }

  var isDefinite: Bool { definiteBefore[tokens.count] }

  var endsInFunction: Bool {
    if case .function? = tokens.last { true } else { false }
  }

  /// What the first tokens lead to, in the notation of error messages: `$['a'][0]`.
  func text(upTo end: Int) -> String {
    tokens[..<end].reduce(into: root == .document ? "$" : "@") { text, token in
      if case .properties(let names, _) = token {
        text += PathToken.properties(names).fragment
      } else {
        text += token.fragment
      }
    }
  }

  /// The whole path in that notation, with the quotes it is written with.
  var text: String { (root == .document ? "$" : "@") + fragments(from: 0) }

  func fragments(from start: Int) -> String { tokens[start...].map(\.fragment).joined() }
}

extension ReferencePath.Step {
  /// Nil for a token that may name several values.
  fileprivate init?(_ token: PathToken) {
    switch token {
    case .properties(let names, _) where names.count == 1: self = .name(names[0])
    case .indexes(let indexes) where indexes.count == 1: self = .index(indexes[0])
    default: return nil
    }
  }
}

extension PathToken {
  /// Several names at the end are gathered into one object, so they name one value.
  func isDefinite(isLast: Bool) -> Bool {
    switch self {
    case .properties(let names, _): names.count == 1 || isLast
    case .indexes(let indexes): indexes.count == 1
    case .function: true
    case .wildcard, .slice, .filter, .descent: false
    }
  }
}

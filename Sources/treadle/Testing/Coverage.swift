import ExecutionTrace
import OrderedJSON
import StatesLanguage

/// What of a definition some runs went through: states, choice rules, retriers, catchers.
struct Coverage {
  enum Kind: String, CaseIterable {
    case states
    case choiceRules = "choice rules"
    case retriers
    case catchers
  }

  /// A part of the definition that can be covered.
  struct Part: Hashable {
    var kind: Kind
    var state: JSONPointer
    /// Of the rule, retrier or catcher, from 0; nil for Default, and for the state itself.
    var index: Int?

    var name: String {
      switch kind {
      case .states: state.lastKey
      case .choiceRules: "\(state.lastKey) \(index.map { "rule \($0 + 1)" } ?? "Default")"
      case .retriers: "\(state.lastKey) Retry \((index ?? 0) + 1)"
      case .catchers: "\(state.lastKey) Catch \((index ?? 0) + 1)"
      }
    }
  }

  /// In document order.
  private var parts: [Part] = []
  private var covered: Set<Part> = []

  init(_ definition: Definition) {
    var scopes = [definition.scope]
    while let scope = scopes.popLast() {
      for state in scope.states {
        add(state)
        scopes += state.childScopes
      }
    }
  }

  private mutating func add(_ state: State) {
    func part(_ kind: Kind, _ index: Int?) -> Part {
      Part(kind: kind, state: state.pointer, index: index)
    }
    parts.append(part(.states, nil))
    if case .choice(let fields) = state.kind {
      parts += fields.choices.indices.map { part(.choiceRules, $0) }
      if fields.defaultTarget != nil { parts.append(part(.choiceRules, nil)) }
    }
    parts += state.retry.indices.map { part(.retriers, $0) }
    parts += state.catchers.indices.map { part(.catchers, $0) }
  }

  mutating func add(_ record: TraceRecord) {
    guard let state = record.state else { return }
    covered.insert(Part(kind: .states, state: state))
    switch record.kind {
    case .ruleMatched(let index):
      covered.insert(Part(kind: .choiceRules, state: state, index: index))
    case .retried(let retrier, _, _, _):
      covered.insert(Part(kind: .retriers, state: state, index: retrier))
    case .caught(let catcher, _):
      covered.insert(Part(kind: .catchers, state: state, index: catcher))
    default: break
    }
  }

  func total(_ kind: Kind) -> Int { parts.count { $0.kind == kind } }

  func missing(_ kind: Kind) -> [Part] {
    parts.filter { $0.kind == kind && !covered.contains($0) }
  }

  /// `states 6/6  choice rules 2/3  …`, then what is missing, a line for each kind.
  var text: String {
    let counts = Kind.allCases.map { kind in
      "\(kind.rawValue) \(total(kind) - missing(kind).count)/\(total(kind))"
    }
    let gaps = Kind.allCases.compactMap { kind -> String? in
      let names = missing(kind).map(\.name)
      return names.isEmpty ? nil : "never \(kind.rawValue): \(names.joined(separator: ", "))"
    }
    return (["coverage: \(counts.joined(separator: ", "))"] + gaps).joined(separator: "\n")
  }

  var json: JSONValue {
    .object(
      JSONObject(
        Kind.allCases.map { kind in
          let key = kind == .choiceRules ? "choiceRules" : kind.rawValue
          let missing = missing(kind)
          return JSONMember(
            key: key,
            value: [
              "total": .number(JSONNumber(total(kind))),
              "covered": .number(JSONNumber(total(kind) - missing.count)),
              "missing": .array(missing.map { .string($0.name) }),
            ])
        }))
  }
}

extension State {
  /// The branches of a Parallel, the processor of a Map.
  fileprivate var childScopes: [Scope] {
    switch kind {
    case .parallel(let branches): branches
    case .map(let fields): fields.processor.map { [$0.scope] } ?? []
    default: []
    }
  }
}

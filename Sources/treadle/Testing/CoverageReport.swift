import OrderedJSON
import StatesLanguage
import Terminal
import WorkflowMetrics

/// What of a definition some runs went through, as `test` prints it.
struct CoverageReport {
  private enum Kind: String, CaseIterable {
    case states
    case choiceRules = "choice rules"
    case retriers
    case catchers

    func includes(_ item: CoverageItem) -> Bool {
      switch item {
      case .state: self == .states
      case .rule, .defaultRule: self == .choiceRules
      case .retrier: self == .retriers
      case .catcher: self == .catchers
      }
    }
  }

  private let coverage: Coverage
  private let workflow: WorkflowFile
  private let states: [JSONPointer: State]

  init(_ coverage: Coverage, of workflow: WorkflowFile) {
    self.coverage = coverage
    self.workflow = workflow
    states = Dictionary(
      workflow.document.definition.allStates.map { ($0.pointer, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private func missed(_ kind: Kind) -> [String] {
    coverage.missed.filter(kind.includes).map { item in
      let position = workflow.document.tree.position(of: place(of: item))
      return "\(title(of: item)) (\(workflow.path):\(position.line):\(position.column))"
    }
  }

  /// The name of an item, and what it says: `Job Complete? rule 2: $.status == "SUCCEEDED"`.
  private func title(of item: CoverageItem) -> String {
    let name = item.state.lastKey
    let state = states[item.state]
    switch item {
    case .state: return name
    case .rule(_, let index):
      let rule = choices(of: state)?.choices[index].rule
      return "\(name) rule \(index + 1)" + (rule.map { ": \($0.expression)" } ?? "")
    case .defaultRule:
      let target = choices(of: state)?.defaultTarget
      return "\(name) Default" + (target.map { " to \($0)" } ?? "")
    case .retrier(_, let index):
      return "\(name) Retry \(index + 1)" + errors(state?.retry[index].errorEquals)
    case .catcher(_, let index):
      let next = state?.catchers[index].next.map { " to \($0)" } ?? ""
      return "\(name) Catch \(index + 1)" + errors(state?.catchers[index].errorEquals) + next
    }
  }

  private func choices(of state: State?) -> ChoiceFields? {
    if case .choice(let fields)? = state?.kind { fields } else { nil }
  }

  private func errors(_ names: [String]?) -> String {
    names.map { ": \($0.joined(separator: ", "))" } ?? ""
  }

  private func place(of item: CoverageItem) -> JSONPointer {
    switch item {
    case .state(let state): state
    case .rule(let state, let index): state.appending("Choices").appending(index)
    case .defaultRule(let state): state.appending("Default")
    case .retrier(let state, let index): state.appending("Retry").appending(index)
    case .catcher(let state, let index): state.appending("Catch").appending(index)
    }
  }

  /// `coverage: states 6/6, choice rules 2/3, …`, then what is missing, a line for each item.
  var text: String {
    let counts = Kind.allCases.map { kind in
      let (reached, all) = coverage.ratio(of: kind.includes)
      return "\(kind.rawValue) \(reached)/\(all)"
    }
    let gaps = Kind.allCases.flatMap { kind in
      missed(kind).map { "never \(kind.rawValue): \($0)".printable }
    }
    return (["coverage: \(counts.joined(separator: ", "))"] + gaps).joined(separator: "\n")
  }

  var json: JSONValue {
    .object(
      JSONObject(
        Kind.allCases.map { kind in
          let (reached, all) = coverage.ratio(of: kind.includes)
          return JSONMember(
            key: kind == .choiceRules ? "choiceRules" : kind.rawValue,
            value: [
              "total": .number(JSONNumber(all)), "covered": .number(JSONNumber(reached)),
              "missing": .array(missed(kind).map(JSONValue.string)),
            ])
        }))
  }
}

import Drawing
import OrderedJSON
import StatesLanguage
import Themes

extension StudioState {
  mutating func openRetryRules() -> [Effect] { openRules(.retry, at: nil) }
  mutating func openCatchRules() -> [Effect] { openRules(.catchers, at: nil) }
  mutating func openChoiceRules() -> [Effect] { openRules(.choices, at: nil) }

  /// Opens the sheet of one of the inspected state's lists.
  ///
  /// - Parameter index: the rule to select; nil for that of the selected edge, or the first.
  mutating func openRules(_ list: RuleList, at index: Int?) -> [Effect] {
    guard let state = inspectedState else { return needsState() }
    let schema = state.type.flatMap { FieldSchema.field(list.rawValue, of: .state($0)) }
    guard schema != nil || document.value(at: state.pointer.appending(list.rawValue)) != nil else {
      message = .information(explanation(list, state))
      return []
    }
    let row = index ?? ruleOfSelectedEdge(list) ?? 0
    switch list {
    case .retry: sheets.append(RetrySheet(state: state.pointer, row: row))
    case .catchers: sheets.append(CatchSheet(state: state.pointer, row: row))
    case .choices: sheets.append(ChoiceRulesSheet(state: state.pointer, row: row))
    }
    if let element = element(of: list, row: row, state: state.pointer) {
      graph.selection = element
    }
    return []
  }

  /// The edge of a rule, or the state where the rule leads nowhere; nil for Retry.
  func element(of list: RuleList, row: Int, state pointer: JSONPointer) -> GraphElement? {
    guard let state = definition.state(at: pointer) else { return nil }
    let kind: Transition.Kind?
    switch (list, state.kind) {
    case (.retry, _): return nil
    case (.catchers, _):
      let rules = state.catchers
      kind = rules.indices.contains(row) && rules[row].next != nil ? .catcher(row) : nil
    case (.choices, .choice(let fields)):
      if fields.choices.indices.contains(row) {
        kind = fields.choices[row].next == nil ? nil : .choice(row)
      } else {
        kind = row == fields.choices.count && fields.defaultTarget != nil ? .defaultTarget : nil
      }
    default: kind = nil
    }
    return kind.map { .edge(EdgeID(source: pointer, kind: $0)) } ?? .state(pointer)
  }

  private func explanation(_ list: RuleList, _ state: State) -> String {
    switch list {
    case .choices: "\(state.name) is no Choice state: it has no rules."
    default: "\(list.rawValue) is for Task, Parallel and Map states; \(state.name) is none."
    }
  }

  private func ruleOfSelectedEdge(_ list: RuleList) -> Int? {
    guard case .edge(let id) = graph.selection else { return nil }
    switch (list, id.kind) {
    case (.choices, .choice(let index)), (.catchers, .catcher(let index)): return index
    case (.choices, .defaultTarget):
      guard case .choice(let fields)? = inspectedState?.kind else { return nil }
      return fields.choices.count
    default: return nil
    }
  }
}

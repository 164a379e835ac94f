import OrderedJSON
import StatesLanguage
public import WorkflowMetrics

extension Program {
  /// Everything a run can reach: states, and for each its rules, retriers and catchers. Outer
  /// states before inner, in document order.
  public var coverageItems: [CoverageItem] {
    definition.allStates.flatMap { state in
      let place = state.pointer
      var items: [CoverageItem] = [.state(place)]
      if case .choice(let fields) = state.kind {
        items += fields.choices.indices.map { .rule(place, $0) }
        if fields.defaultTarget != nil { items.append(.defaultRule(place)) }
      }
      items += state.retry.indices.map { .retrier(place, $0) }
      items += state.catchers.indices.map { .catcher(place, $0) }
      return items
    }
  }
}

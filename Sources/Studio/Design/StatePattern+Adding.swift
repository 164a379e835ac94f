import OrderedJSON
import StatesLanguage

extension AddSheet.Place {
  /// Adds the states of a fragment there.
  func adding(_ fragment: JSONObject, to document: Document) throws(TreeEditError) -> (
    document: Document, state: JSONPointer
  ) {
    switch self {
    case .after(let pointer):
      return try document.addingFragment(fragment, at: .after(pointer))
    case .first(let scope):
      return try document.addingFragment(fragment, at: .first(in: scope))
    case .edge(let source, let kind):
      return try document.addingFragment(fragment, at: .edge(of: source, kind))
    case .branch(let parallel):
      let branch = document.standingAlone(fragment)
      let (changed, index) = try document.addingElement(to: "Branches", of: parallel, branch)
      let states = parallel.appending("Branches").appending(index).appending("States")
      return (changed, states.appending(branch["StartAt"]?.string ?? ""))
    case .processor(let map):
      let scope = document.definition.state(at: map)?.scopes.first
      return try document.addingFragment(
        fragment, after: scope?.states.last?.pointer,
        in: scope?.pointer ?? map.appending("ItemProcessor"))
    }
  }
}

import OrderedJSON
import StatesLanguage

extension ChoiceRulesSheet {
  /// Writes a rule into its element, whose other members stay. Where only values differ only
  /// these lines change.
  func setRule(_ rule: ChoiceRule, row: Int, in studio: inout StudioState) throws(FieldProblem) {
    let place = element(row)
    guard let old = studio.document.value(at: place)?.object else { return }
    let isRuleMember: (String) -> Bool = { key in
      ["Variable", "And", "Or", "Not", "Condition"].contains { $0.isByteEqual(to: key) }
        || ComparisonOperator.allCases.contains { $0.rawValue.isByteEqual(to: key) }
    }
    let oldMembers = old.members.filter { isRuleMember($0.key) }
    let new = rule.json
    let edits: [TreeEdit]
    if Set(oldMembers.map(\.key)) == Set(new.keys) {
      edits = new.members.filter { old[$0.key] != $0.value }.map {
        .set(place.appending($0.key), $0.value)
      }
    } else {
      let rest = old.members.filter { !isRuleMember($0.key) }
      edits = [.set(place, .object(JSONObject(new.members + rest)))]
    }
    let name = definition(studio)?.name ?? ""
    try studio.change("change rule \(row + 1) of \(name)", at: place) {
      document throws(TreeEditError) in
      try document.applying(edits)
    }
  }
}

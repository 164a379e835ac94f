import OrderedJSON
import StatesLanguage

extension FormBuilder {
  func listRows(
    _ schema: FieldSchema, _ element: FieldOwner, _ pointer: JSONPointer, _ depth: Int
  ) -> [FormRow] {
    let list = RuleList(rawValue: schema.name)
    let node = node(at: pointer)
    guard case .array(let elements)? = node?.content, !elements.isEmpty else {
      let isArray = if case .array? = node?.content { true } else { false }
      if list == nil || (node != nil && !isArray) {
        return [plainRow(schema, pointer, node?.value, depth)]
      }
      return [
        FormRow(
          id: .member(pointer), kind: list.map { .rule($0, index: nil) } ?? .heading,
          label: schema.name, isRequired: schema.requirement == .required, depth: depth)
      ]
    }
    return elements.indices.map { index in
      let place = pointer.appending(index)
      guard let list else {
        return FormRow(
          id: .member(place), kind: .scope(place), label: "Branch \(index + 1)",
          text: branchText(index), depth: depth)
      }
      return FormRow(
        id: .member(place), kind: .rule(list, index: index), label: "\(list.label) \(index + 1)",
        text: ruleText(list, index), depth: depth)
    }
  }

  private func plainRow(
    _ schema: FieldSchema, _ pointer: JSONPointer, _ value: JSONValue?, _ depth: Int
  ) -> FormRow {
    FormRow(
      id: .member(pointer),
      kind: .field(
        FormField(
          pointer: pointer, schema: schema, value: value, language: language, scope: scope)),
      label: schema.name, text: FieldText.text(value, schema),
      note: value == nil && schema.requirement == .required ? "required" : "",
      isRequired: schema.requirement == .required, depth: depth)
  }

  private func branchText(_ index: Int) -> String {
    guard case .parallel(let branches)? = state?.kind, branches.indices.contains(index) else {
      return ""
    }
    return branches[index].states.map(\.name).joined(separator: ", ")
  }

  private func ruleText(_ list: RuleList, _ index: Int) -> String {
    guard let state else { return "" }
    switch list {
    case .retry:
      return state.retry.indices.contains(index) ? RuleText.retrier(state.retry[index]) : ""
    case .catchers:
      return state.catchers.indices.contains(index) ? RuleText.catcher(state.catchers[index]) : ""
    case .choices:
      guard case .choice(let fields) = state.kind, fields.choices.indices.contains(index) else {
        return ""
      }
      return RuleText.branch(fields.choices[index])
    }
  }
}

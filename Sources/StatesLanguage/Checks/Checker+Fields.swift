import OrderedJSON

extension Checker {
  /// Checks the members of an object: known, allowed in the query language, of the right form,
  /// none missing, none excluding another.
  ///
  /// - Parameter isRule: whether a member unknown to the schema is part of a Choice rule, which is
  ///   checked on its own.
  mutating func checkFields(
    _ place: Place, of owner: FieldOwner, _ language: QueryLanguage,
    isRule: (String) -> Bool = { _ in false }
  ) {
    guard place.node.isObject else {
      return report("\(described(place)) must be an object", at: place, atValue: true)
    }
    guard let table = FieldSchema.tables[owner] else { return }
    for member in place.members {
      guard let name = member.name, !isRule(name) else { continue }
      guard let index = table.index(of: name) else {
        report(
          "The field '\(name)' is not supported by Step Functions", at: member,
          fix: fixUnknown(member, named: name, table.fields, language, in: place))
        continue
      }
      guard table.fields[index].languages.contains(language) else {
        report(
          "The field '\(name)' is not supported when the QueryLanguage is \(language.rawValue)",
          at: member)
        continue
      }
      checkValue(member, table.fields[index], language)
    }
    checkPresence(place, of: owner, table.rules(language))
  }

  private mutating func checkPresence(
    _ place: Place, of owner: FieldOwner, _ rules: FieldSchema.Table.Rules
  ) {
    var reported: Set<String> = []
    for (field, others) in rules.exclusive {
      let present = others.filter { isPresent($0, in: place.node) }
      if isPresent(field.name, in: place.node) {
        guard !present.isEmpty, reported.isDisjoint(with: present),
          let member = place.member(present[present.count - 1])
        else { continue }
        reported.insert(field.name)
        report(
          "The fields [\(([field.name] + present).joined(separator: ", "))] exclude each other: "
            + "keep one", at: member, pointer: place.pointer, fix: .remove(member.pointer))
      } else if field.requirement == .oneOf, present.isEmpty, reported.isDisjoint(with: others) {
        reported.insert(field.name)
        reportNone(of: field, others, owner, at: place)
      }
    }
    var missing = rules.required.filter { place.node.member($0) == nil }
    guard !missing.isEmpty else { return }
    // The service names States before StartAt.
    if missing == ["StartAt", "States"] { missing.reverse() }
    report("These fields are required: [\(missing.joined(separator: ", "))]", at: place)
  }

  private mutating func reportNone(
    of field: FieldSchema, _ others: [String], _ owner: FieldOwner, at place: Place
  ) {
    let names = ([field.name] + others).joined(separator: ", ")
    report(
      owner == .credentials
        ? "The field 'RoleArn' is required but was missing"
        : "One of these fields is required: [\(names)]", at: place,
      fix: field.name == "Next" ? .add("End", true, to: place.pointer) : nil)
  }

  /// `"End": false` is as good as none.
  private func isPresent(_ name: String, in node: SourceNode) -> Bool {
    guard let value = node.member(name)?.value else { return false }
    return name != "End" || value.bool != false
  }

  /// `The field 'Retry'`, `Element 0 of 'Choices'`, `State 'A'`.
  func described(_ place: Place) -> String {
    let tokens = place.pointer.tokens
    switch tokens.last {
    case .key(let name):
      if tokens.count > 1, tokens[tokens.count - 2] == .key("States") { return "State '\(name)'" }
      return "The field '\(name)'"
    case .index(let index):
      guard tokens.count > 1, case .key(let name) = tokens[tokens.count - 2] else { break }
      return "Element \(index) of '\(name)'"
    case nil: break
    }
    return "The definition"
  }
}

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
    for member in place.members {
      guard let name = member.name, !isRule(name) else { continue }
      guard let schema = FieldSchema.field(name, of: owner) else {
        report("The field '\(name)' is not supported by Step Functions", at: member)
        continue
      }
      guard schema.languages.contains(language) else {
        report(
          "The field '\(name)' is not supported when the QueryLanguage is \(language.rawValue)",
          at: member)
        continue
      }
      checkValue(member, schema, language)
    }
    checkPresence(place, of: owner, language)
  }

  private mutating func checkPresence(
    _ place: Place, of owner: FieldOwner, _ language: QueryLanguage
  ) {
    var missing: [String] = []
    var excluded: Set<String> = []
    for schema in FieldSchema.fields(of: owner, language: language) {
      let isPresent = self.isPresent(schema.name, in: place.node)
      if schema.requirement == .required, !isPresent { missing.append(schema.name) }
      let others = schema.excludes.filter { self.isPresent($0, owner, language, in: place.node) }
      if isPresent, !others.isEmpty {
        guard excluded.insert(schema.name).inserted, excluded.isDisjoint(with: others),
          let member = place.member(others[others.count - 1])
        else { continue }
        report(
          "The fields [\(([schema.name] + others).joined(separator: ", "))] exclude each other: "
            + "keep one", at: member, pointer: place.pointer)
      } else if schema.requirement == .oneOf, !isPresent, others.isEmpty,
        excluded.insert(schema.name).inserted, excluded.isDisjoint(with: schema.excludes)
      {
        reportNone(of: schema, owner, language, at: place)
      }
    }
    guard !missing.isEmpty else { return }
    // The service names States before StartAt.
    if missing == ["StartAt", "States"] { missing.reverse() }
    report("These fields are required: [\(missing.joined(separator: ", "))]", at: place)
  }

  private mutating func reportNone(
    of schema: FieldSchema, _ owner: FieldOwner, _ language: QueryLanguage, at place: Place
  ) {
    let message: String
    if owner == .credentials {
      message = "The field 'RoleArn' is required but was missing"
    } else {
      let names =
        [schema.name]
        + schema.excludes.filter {
          FieldSchema.field($0, of: owner)?.languages.contains(language) ?? false
        }
      message = "One of these fields is required: [\(names.joined(separator: ", "))]"
    }
    report(message, at: place)
  }

  /// `"End": false` is as good as none.
  private func isPresent(_ name: String, in node: SourceNode) -> Bool {
    guard let value = node[name] else { return false }
    return name != "End" || value.bool != false
  }

  private func isPresent(
    _ name: String, _ owner: FieldOwner, _ language: QueryLanguage, in node: SourceNode
  ) -> Bool {
    isPresent(name, in: node)
      && FieldSchema.field(name, of: owner)?.languages.contains(language) ?? false
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

import OrderedJSON

extension PolicyStatement {
  /// Joins the statements that allow the same actions under the same conditions: their resources in
  /// one, in order of their texts.
  static func minimized(_ statements: [PolicyStatement]) -> [PolicyStatement] {
    struct Key: Hashable {
      let effect: Effect
      let actions: Set<String>
      let conditions: TemplateObject
    }
    var order: [Key] = []
    var groups: [Key: [PolicyStatement]] = [:]
    for statement in statements {
      let key = Key(
        effect: statement.effect, actions: Set(statement.actions),
        conditions: statement.conditions)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(statement)
    }
    return order.compactMap { key in
      guard let group = groups[key], var joined = group.first else { return nil }
      if group.count == 1 { return joined }
      joined.resources = sorted(Set(group.flatMap(\.resources)))
      return joined
    }
  }

  private static func sorted(_ resources: Set<TemplateString>) -> [TemplateString] {
    let texts = resources.map { ($0, TemplateJSON(.string($0)).template.compactText) }
    return texts.sorted { $0.1.utf8.lexicographicallyPrecedes($1.1.utf8) }.map(\.0)
  }
}

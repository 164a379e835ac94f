import OrderedJSON

/// Writes a stack's template.
struct TemplateRenderer {
  private let synthesis: Synthesis
  private var tree: ConstructTree { synthesis.tree }

  init(_ synthesis: Synthesis) { self.synthesis = synthesis }

  var template: JSONValue {
    var template = JSONObject()
    let resources = tree.resources.compactMap { node in
      resource(node).map { JSONMember(key: tree.logicalID(of: node), value: $0) }
    }
    template["Resources"] = .object(JSONObject(resources))
    if !tree.outputs.isEmpty {
      template["Outputs"] = .object(
        JSONObject(
          tree.outputs.map { output in
            JSONMember(key: tree.logicalID(of: output.node), value: self.output(output))
          }))
    }
    return .object(template)
  }

  private func output(_ output: OutputRecord) -> JSONValue {
    var object = JSONObject()
    if let description = output.description { object["Description"] = .string(description) }
    object["Value"] = TemplateJSON(.string(output.value)).template
    return .object(object)
  }

  /// Nil for a policy that allows nothing.
  private func resource(_ node: Int) -> JSONValue? {
    guard let record = tree.nodes[node].resource else { return nil }
    var properties = record.properties
    switch record.content {
    case .fixed: break
    case .policy:
      guard let policy = policyProperties(node) else { return nil }
      properties = policy
    case .stateMachine(let machine):
      properties = TemplateObject([
        ("DefinitionString", .string(synthesis.definitions[machine]))
      ]).merging(properties)
    }
    var object: JSONObject = ["Type": .string(record.type)]
    if !properties.isEmpty { object["Properties"] = TemplateJSON(.object(properties)).template }
    let dependencies = record.dependencies.filter { isRendered($0) }
    if !dependencies.isEmpty {
      object["DependsOn"] = .array(dependencies.map { .string(tree.logicalID(of: $0)) })
    }
    if let removal = record.removalPolicy {
      object["UpdateReplacePolicy"] = .string(removal.rawValue)
      object["DeletionPolicy"] = .string(removal.rawValue)
    }
    return .object(object)
  }

  private func isRendered(_ node: Int) -> Bool {
    guard let policy = tree.policies[node] else { return true }
    return !synthesis.statements(policy).isEmpty
  }

  private func policyProperties(_ node: Int) -> TemplateObject? {
    guard let policy = tree.policies[node] else { return nil }
    let statements = synthesis.statements(policy)
    if statements.isEmpty { return nil }
    var properties: TemplateObject = [
      "PolicyDocument": [
        "Statement": .array(statements.map(\.template)), "Version": "2012-10-17",
      ],
      "PolicyName": .text(tree.logicalID(of: node)),
    ]
    properties[policy.principalKey] = [.string(policy.principal)]
    return properties
  }
}

/// A policy resource: what it allows, and to whom.
struct PolicyRecord {
  enum Contribution {
    case statement(PolicyStatement)
    /// What the states of a machine need, known when the template is made.
    case machine(Int)
    /// What a machine with distributed Maps needs for its own executions.
    case distributedMaps(Int)
  }

  /// `Roles`, `Users`
  var principalKey: String
  var principal: TemplateString
  var contributions: [Contribution] = []
}

extension ConstructNode {
  /// Makes a policy below this construct. It stands in the template once it allows something.
  func addPolicy(_ id: String, principalKey: String, _ principal: TemplateString) -> ConstructNode {
    let policy = ConstructNode(self, id).addResource(type: "AWS::IAM::Policy")
    tree.nodes[policy.index].resource?.content = .policy
    tree.policies[policy.index] = PolicyRecord(principalKey: principalKey, principal: principal)
    return policy
  }

  func contribute(_ contribution: PolicyRecord.Contribution) {
    tree.policies[index]?.contributions.append(contribution)
  }
}

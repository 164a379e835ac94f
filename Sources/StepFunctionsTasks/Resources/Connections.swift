import StepFunctions

/// What network connections can be allowed to and from.
public protocol Connectable {
  var connections: Connections { get }
}

/// The network connections of a resource: who may connect to whom, at which port.
///
/// Rules are remembered. They hold for the security groups that the resource has, and for those it
/// gets later: a task gets its own when it is given to a state.
public final class Connections {
  private struct Group {
    var node: ConstructNode
    var id: TemplateString
  }

  /// Apart from the connections, so that the rules of both sides can hold it.
  private final class GroupList {
    var groups: [Group] = []
  }

  private struct Rule {
    let source: GroupList
    let target: GroupList
    let port: Port
    let description: String?
  }

  /// Where others connect to the resource.
  public let defaultPort: Port?
  private let list = GroupList()
  private var rules: [Rule] = []
  private(set) var problems: [String] = []

  public init(securityGroups: [SecurityGroup] = [], defaultPort: Port? = nil) {
    self.defaultPort = defaultPort
    for group in securityGroups { addSecurityGroup(group) }
  }

  public func addSecurityGroup(_ group: SecurityGroup) {
    addSecurityGroup(node: group.node, id: group.securityGroupID)
  }

  func addSecurityGroup(node: ConstructNode, id: TemplateString) {
    let group = Group(node: node, id: id)
    list.groups.append(group)
    for rule in rules {
      if rule.source === list {
        for target in rule.target.groups { Self.allow(group, to: target, rule) }
      } else {
        for source in rule.source.groups { Self.allow(source, to: group, rule) }
      }
    }
  }

  /// Allows this resource to connect to another at that port.
  public func allowTo(_ other: some Connectable, _ port: Port, _ description: String? = nil) {
    allow(other.connections, port, description)
  }

  /// Allows another resource to connect to this one at that port.
  public func allowFrom(_ other: some Connectable, _ port: Port, _ description: String? = nil) {
    other.connections.allow(self, port, description)
  }

  /// Allows this resource to connect to another at the other's default port.
  public func allowToDefaultPort(_ other: some Connectable, _ description: String? = nil) {
    guard let port = other.connections.defaultPort else {
      problems.append(
        "allowToDefaultPort(_:_:): the other resource has no default port. Name the port with "
          + "allowTo(_:_:_:).")
      return
    }
    allowTo(other, port, description)
  }

  private func allow(_ target: Connections, _ port: Port, _ description: String?) {
    if let problem = port.problem { problems.append(problem) }
    let rule = Rule(source: list, target: target.list, port: port, description: description)
    rules.append(rule)
    if target !== self { target.rules.append(rule) }
    for group in list.groups {
      for other in target.list.groups { Self.allow(group, to: other, rule) }
    }
  }

  /// Makes the target's ingress rule, once. Groups let everything out, so the source needs none.
  private static func allow(_ source: Group, to target: Group, _ rule: Rule) {
    let id = "from \(source.node.uniqueID):\(rule.port.name)"
    guard target.node.child(id) == nil else { return }
    target.node.addResource(
      id, type: "AWS::EC2::SecurityGroupIngress",
      properties: TemplateObject(present: [
        "IpProtocol": .text(rule.port.ipProtocol),
        "Description": .text(rule.description ?? id),
        "FromPort": rule.port.from.map { .integer($0) }, "GroupId": .string(target.id),
        "SourceSecurityGroupId": .string(source.id), "ToPort": rule.port.to.map { .integer($0) },
      ]))
  }
}

extension Connections: Connectable {
  public var connections: Connections { self }
}

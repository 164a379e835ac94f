import OrderedJSON

/// Everything that was built in a stack.
///
/// The handles that make up the public interface (states, machines, resources) are values of a tree
/// and an index; what they stand for is kept here as values too, which refer to one another by
/// index. So a workflow with loops is no cycle of references.
final class ConstructTree {
  let identity: StackIdentity
  let style: TemplateStyle
  let minimizesPolicies: Bool
  var nodes: [ConstructRecord]
  var states: [StateRecord] = []
  /// Machines' definitions, branches and processors, in the order in which they were asked for.
  var graphs: [GraphRecord] = []
  var machines: [StateMachineRecord] = []
  /// Nodes of resources, in the order of their making.
  var resources: [Int] = []
  var policies: [Int: PolicyRecord] = [:]
  var outputs: [OutputRecord] = []
  var problems: [ConstructProblem] = []

  init(name: String, style: TemplateStyle, minimizesPolicies: Bool) {
    identity = StackIdentity(name: name)
    self.style = style
    self.minimizesPolicies = minimizesPolicies
    nodes = [ConstructRecord(id: name, parent: nil)]
  }

  /// Adds a node below another. A second child of the same name is a problem, and still made.
  func add(_ id: String, to parent: Int) -> Int {
    let index = nodes.count
    if !nodes[parent].childNames.insert(ByteKey(id)).inserted {
      report(
        "There is already a construct named '\(id)' in '\(path(of: parent))'. Give this one another "
          + "id; a state's name can still be chosen with stateName.",
        at: parent)
    }
    nodes[parent].children.append(index)
    nodes.append(ConstructRecord(id: id, parent: parent))
    return index
  }

  /// The ids from the stack down to a node.
  func components(of node: Int) -> [String] {
    var components: [String] = []
    var current: Int? = node
    while let index = current {
      components.append(nodes[index].id)
      current = nodes[index].parent
    }
    return components.reversed()
  }

  func path(of node: Int) -> String { components(of: node).joined(separator: "/") }

  /// The CloudFormation id of a resource: of its path without the stack.
  func logicalID(of node: Int) -> String {
    LogicalID.make(Array(components(of: node).dropFirst()))
  }

  func report(_ message: String, at node: Int) {
    problems.append(ConstructProblem(message, path: path(of: node)))
  }

  func report(_ error: ConstructError, at node: Int) {
    for problem in error.problems {
      problems.append(
        ConstructProblem(problem.message, path: problem.path ?? path(of: node)))
    }
  }

  /// A node and everything below it, breadth first.
  func descendants(of node: Int) -> [Int] {
    var found = [node]
    var next = 0
    while next < found.count {
      found += nodes[found[next]].children
      next += 1
    }
    return found
  }
}

/// One construct: its place in the tree and what stands there.
struct ConstructRecord {
  let id: String
  let parent: Int?
  var children: [Int] = []
  var childNames: Set<ByteKey> = []
  var state: Int?
  var resource: ResourceRecord?

  init(id: String, parent: Int?) {
    self.id = id
    self.parent = parent
  }
}

/// Tells the stack that a reference belongs to, without holding it.
final class StackIdentity: Hashable, Sendable {
  let name: String

  init(name: String) { self.name = name }

  static func == (a: StackIdentity, b: StackIdentity) -> Bool { a === b }

  func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

/// Whose templates are made.
public enum TemplateStyle: Hashable, Sendable {
  /// As the AWS Cloud Development Kit 1.25 made them: roles trust `states.<region>.amazonaws.com`,
  /// and machines have no deletion policy.
  case original
  /// As version 2 makes them.
  case current
}

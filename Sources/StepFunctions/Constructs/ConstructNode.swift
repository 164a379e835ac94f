import OrderedJSON

/// Where constructs can be made: a stack, or another construct.
public protocol Scope {
  var node: ConstructNode { get }
}

/// A construct's place in the tree: its id, its path, and what can be made below it.
///
/// A reusable piece of a workflow makes itself a node and its states below it:
///
/// ```swift
/// struct MyJob: StateMachineFragment {
///   let node: ConstructNode
///   …
///   init(_ scope: some Scope, _ id: String) {
///     node = ConstructNode(scope, id)
///   }
/// }
/// ```
public struct ConstructNode: Scope {
  let tree: ConstructTree
  let index: Int

  init(tree: ConstructTree, index: Int) {
    self.tree = tree
    self.index = index
  }

  /// - Parameter id: unique among the constructs of that scope.
  public init(_ scope: some Scope, _ id: String) {
    let parent = scope.node
    self.init(tree: parent.tree, index: parent.tree.add(id, to: parent.index))
  }

  public var node: ConstructNode { self }
  public var id: String { tree.nodes[index].id }
  /// The ids from the stack down, joined by `/`.
  public var path: String { tree.path(of: index) }
  public var style: TemplateStyle { tree.style }

  /// The logical id of a resource here, as the AWS CDK makes it.
  public var logicalID: String { tree.logicalID(of: index) }

  /// The id of the whole path, the stack's name included: unique also outside of the stack.
  public var uniqueID: String { LogicalID.make(tree.components(of: index)) }

  /// Remembers a problem, to be thrown when the workflow is asked for.
  public func report(_ message: String) { tree.report(message, at: index) }

  /// Remembers an error's problems.
  public func report(_ error: ConstructError) { tree.report(error, at: index) }

  /// The stack's one construct of that id, made by `make` when there is none yet.
  public func singleton(_ id: String, make: (Stack, String) -> ConstructNode) -> ConstructNode {
    let found = tree.nodes[0].children.first { tree.nodes[$0].id.isByteEqual(to: id) }
    if let found { return ConstructNode(tree: tree, index: found) }
    return make(Stack(node: ConstructNode(tree: tree, index: 0)), id)
  }

  /// The construct below this one with that id.
  public func child(_ id: String) -> ConstructNode? {
    let children = tree.nodes[index].children
    let found = children.first { tree.nodes[$0].id.isByteEqual(to: id) }
    return found.map { ConstructNode(tree: tree, index: $0) }
  }
}

extension ConstructNode: Hashable {
  public static func == (a: ConstructNode, b: ConstructNode) -> Bool {
    a.tree === b.tree && a.index == b.index
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(ObjectIdentifier(tree))
    hasher.combine(index)
  }
}

/// A CloudFormation stack: the root of a construct tree.
///
/// ```swift
/// let stack = Stack("JobPoller")
/// StateMachine(stack, "StateMachine", definition: Pass(stack, "StartState"))
/// print(try stack.template().prettyText())
/// ```
public struct Stack: Scope {
  public let node: ConstructNode

  init(node: ConstructNode) { self.node = node }

  /// - Parameters:
  ///   - name: the stack's name. It is the first part of the paths in messages and of the names
  ///     that activities get.
  ///   - style: whose templates are made.
  ///   - minimizesPolicies: whether statements of the same actions are joined in one.
  public init(
    _ name: String, style: TemplateStyle = .current, minimizesPolicies: Bool = false
  ) {
    let tree = ConstructTree(name: name, style: style, minimizesPolicies: minimizesPolicies)
    node = ConstructNode(tree: tree, index: 0)
  }

  public var name: String { node.id }

  /// What was found wrong so far with the calls that built the stack. The definitions' own problems
  /// show when they are asked for.
  public var problems: [ConstructProblem] { node.tree.problems }
}

extension Scope {
  /// The stack that this is in.
  public var stack: Stack { Stack(node: ConstructNode(tree: node.tree, index: 0)) }
}

import JSONataQuery
import OrderedJSON
import StatesLanguage

/// JSON with JSONata expressions in it, each parsed once.
struct ExpressionTemplate: Sendable {
  indirect enum Node: Sendable {
    case literal(JSONValue)
    case expression(CompiledExpression)
    case array([Node])
    case object([(key: String, node: Node)])
  }

  let root: Node
  let usesContext: Bool
  let usesRandomness: Bool

  /// Templates nest no deeper than this, so that recursion over them is bounded.
  private static let depthLimit = 1000

  init(_ value: JSONValue, location: String) throws(JSONataError) {
    root = try Self.node(value, location, depth: 0)
    usesContext = root.contains(where: \.usesContext)
    usesRandomness = root.contains(where: \.usesRandomness)
  }

  private static func node(
    _ value: JSONValue, _ location: String, depth: Int
  ) throws(JSONataError) -> Node {
    guard depth < depthLimit else {
      throw JSONataError(
        code: "S0500", message: "\(location) nests deeper than \(depthLimit) levels")
    }
    switch value {
    case .string(let text) where text.isJSONataExpression:
      return .expression(try CompiledExpression(text, location: location))
    case .array(let elements):
      var nodes: [Node] = []
      for (index, element) in elements.enumerated() {
        nodes.append(try node(element, "\(location)[\(index)]", depth: depth + 1))
      }
      return nodes.allSatisfy(\.isLiteral) ? .literal(value) : .array(nodes)
    case .object(let object):
      var nodes: [(key: String, node: Node)] = []
      for member in object.members {
        nodes.append(
          (member.key, try node(member.value, "\(location)/\(member.key)", depth: depth + 1)))
      }
      return nodes.allSatisfy(\.node.isLiteral) ? .literal(value) : .object(nodes)
    default: return .literal(value)
    }
  }

  func evaluate(in scope: inout ExpressionScope) throws(EvaluationError) -> JSONValue {
    try root.evaluate(in: &scope)
  }
}

extension ExpressionTemplate.Node {
  var isLiteral: Bool { if case .literal = self { true } else { false } }

  fileprivate func contains(where holds: (CompiledExpression) -> Bool) -> Bool {
    switch self {
    case .literal: false
    case .expression(let expression): holds(expression)
    case .array(let nodes): nodes.contains { $0.contains(where: holds) }
    case .object(let nodes): nodes.contains { $0.node.contains(where: holds) }
    }
  }

  fileprivate func evaluate(
    in scope: inout ExpressionScope
  ) throws(EvaluationError) -> JSONValue {
    switch self {
    case .literal(let value): return value
    case .expression(let expression): return try expression.evaluate(in: &scope)
    case .array(let nodes):
      var elements: [JSONValue] = []
      elements.reserveCapacity(nodes.count)
      for node in nodes { elements.append(try node.evaluate(in: &scope)) }
      return .array(elements)
    case .object(let nodes):
      var members: [JSONMember] = []
      members.reserveCapacity(nodes.count)
      for (key, node) in nodes {
        members.append(JSONMember(key: key, value: try node.evaluate(in: &scope)))
      }
      return .object(JSONObject(members))
    }
  }
}

package import OrderedJSON

/// A Payload Template: literal JSON in which members named `name.$` hold a Path or an intrinsic
/// function call and become members named `name`.
package struct PayloadTemplate: Sendable {
  indirect enum Node: Sendable {
    /// No member below ends in `.$`.
    case literal(JSONValue)
    case array([Node])
    case object([Member])
    /// The field is named as in the template: `name.$`.
    case expression(PathExpression, field: String)
  }

  struct Member: Sendable {
    /// As in the result: `name`.
    var key: String
    var node: Node
  }

  let root: Node
  /// Whether a result depends on `QueryScope.randomState`.
  package let usesRandomness: Bool

  /// - Throws: `QueryError` with code `syntax`, in the service's words; `detail` says what is wrong
  ///   with the expression.
  package init(_ template: JSONValue) throws(QueryError) {
    root = try Self.compile(template, depth: 0)
    usesRandomness = root.usesRandomness
  }

  /// Whether nothing in it has to be evaluated.
  package var isLiteral: Bool { if case .literal = root { true } else { false } }

  /// - Throws: `QueryError`; its message is the whole text the service gives.
  package func evaluate(in scope: QueryScope) throws(QueryError) -> JSONValue {
    var random = RandomSource(state: scope.randomState)
    return try Self.value(of: root, in: scope, random: &random)
  }

  private static func compile(_ template: JSONValue, depth: Int) throws(QueryError) -> Node {
    guard depth <= Limits.documentDepth else {
      throw QueryError(
        code: .syntax, message: "The template is nested more than \(Limits.documentDepth) deep")
    }
    switch template {
    case .array(let elements):
      var nodes: [Node] = []
      for element in elements { nodes.append(try compile(element, depth: depth + 1)) }
      return nodes.allSatisfy(\.isLiteral) ? .literal(template) : .array(nodes)
    case .object(let object):
      var members: [Member] = []
      var isLiteral = true
      for member in object.members {
        let compiled = try compile(member, depth: depth)
        if !compiled.node.isLiteral { isLiteral = false }
        members.append(compiled)
      }
      return isLiteral ? .literal(template) : .object(members)
    default:
      return .literal(template)
    }
  }

  private static func compile(_ member: JSONMember, depth: Int) throws(QueryError) -> Member {
    guard member.key.utf8.suffix(2).elementsEqual(".$".utf8) else {
      return Member(key: member.key, node: try compile(member.value, depth: depth + 1))
    }
    let message =
      "The value for the field '\(member.key)' must be a valid JSONPath or a valid intrinsic "
      + "function call"
    guard let text = member.value.string else {
      throw QueryError(code: .syntax, message: message, detail: "It must be a string")
    }
    do {
      let expression = try PathExpression(text)
      return Member(
        key: String(member.key.dropLast(2)), node: .expression(expression, field: member.key))
    } catch {
      throw QueryError(code: .syntax, message: message, detail: error.message)
    }
  }

  private static func value(of node: Node, in scope: QueryScope, random: inout RandomSource)
    throws(QueryError) -> JSONValue
  {
    switch node {
    case .literal(let value):
      return value
    case .expression(let expression, let field):
      return try expression.evaluate(in: scope, field: field, random: &random)
    case .array(let nodes):
      var elements: [JSONValue] = []
      elements.reserveCapacity(nodes.count)
      for node in nodes { elements.append(try value(of: node, in: scope, random: &random)) }
      return .array(elements)
    case .object(let nodes):
      var members: [JSONMember] = []
      members.reserveCapacity(nodes.count)
      for member in nodes {
        let value = try value(of: member.node, in: scope, random: &random)
        members.append(JSONMember(key: member.key, value: value))
      }
      return .object(JSONObject(members))
    }
  }
}

extension PayloadTemplate.Node {
  var isLiteral: Bool { if case .literal = self { true } else { false } }

  var usesRandomness: Bool {
    switch self {
    case .literal: false
    case .array(let nodes): nodes.contains(where: \.usesRandomness)
    case .object(let members): members.contains { $0.node.usesRandomness }
    case .expression(let expression, _): expression.usesRandomness
    }
  }
}

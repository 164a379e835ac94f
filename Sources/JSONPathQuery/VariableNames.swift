import OrderedJSON

/// The workflow variables that an expression mentions, without `$`, each once, in the order of the
/// text. Filters see no variables.
extension Path {
  package var variableNames: [String] { root.variableName.map { [$0] } ?? [] }
}

extension ReferencePath {
  package var variableNames: [String] { root.variableName.map { [$0] } ?? [] }
}

extension PathExpression {
  package var variableNames: [String] {
    switch form {
    case .path(let path): path.variableNames
    case .call(let call): call.variableNames.uniqued()
    }
  }
}

extension PayloadTemplate {
  package var variableNames: [String] { root.variableNames.uniqued() }
}

extension PathRoot {
  fileprivate var variableName: String? {
    if case .variable(let name) = self { name } else { nil }
  }
}

extension IntrinsicCall {
  fileprivate var variableNames: [String] {
    arguments.flatMap { argument in
      switch argument {
      case .path(let path): path.variableNames
      case .call(let call): call.variableNames
      case .literal, .string: [String]()
      }
    }
  }
}

extension PayloadTemplate.Node {
  fileprivate var variableNames: [String] {
    switch self {
    case .literal: []
    case .array(let nodes): nodes.flatMap(\.variableNames)
    case .object(let members): members.flatMap(\.node.variableNames)
    case .expression(let expression, _): expression.variableNames
    }
  }
}

extension [String] {
  fileprivate func uniqued() -> [String] {
    reduce(into: []) { names, name in
      if !names.contains(where: name.isByteEqual) { names.append(name) }
    }
  }
}

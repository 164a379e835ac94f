import OrderedJSON

extension DefinitionDecoder {
  func pathField(_ node: SourceNode?) -> PathField {
    guard let node else { return .absent }
    if node.isNull { return .null }
    return node.string.map(PathField.path) ?? .absent
  }

  /// The member of that name, or its `…Path` form.
  func number(_ name: String, of node: SourceNode, _ language: QueryLanguage) -> NumberField? {
    if let number = node[name]?.number { return .literal(number) }
    if language == .jsonata, let text = node[name]?.string, text.isJSONataExpression {
      return .expression(text)
    }
    return node[name + "Path"]?.string.map(NumberField.path)
  }

  func text(_ name: String, of node: SourceNode, _ language: QueryLanguage) -> TextField? {
    if let text = node[name]?.string {
      return language == .jsonata && text.isJSONataExpression ? .expression(text) : .literal(text)
    }
    return node[name + "Path"]?.string.map(TextField.path)
  }
}

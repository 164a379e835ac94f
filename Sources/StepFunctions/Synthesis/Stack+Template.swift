public import OrderedJSON

extension Stack {
  /// The stack's CloudFormation template.
  ///
  /// - Throws: everything that is wrong with the stack.
  public func template() throws(ConstructError) -> JSONValue {
    let synthesis = Synthesis(node.tree)
    try synthesis.check()
    return TemplateRenderer(synthesis).template
  }
}

extension StateMachine {
  /// The definition in the States Language, with references to resources as placeholders:
  /// `${SubmitLambda8054545E.Arn}`.
  ///
  /// - Throws: everything that is wrong with the stack.
  public func definition() throws(ConstructError) -> JSONValue {
    let text = try definitionString().placeholderText
    do {
      return try JSONSource.value(text)
    } catch {
      throw ConstructError(problems: [
        ConstructProblem("The definition is not JSON: \(error.message).", path: node.path)
      ])
    }
  }

  /// The text of the definition, references included.
  ///
  /// - Throws: everything that is wrong with the stack.
  public func definitionString() throws(ConstructError) -> TemplateString {
    guard let index else {
      throw ConstructError(problems: [
        ConstructProblem(
          "The machine exists already: its definition is not known here.", path: node.path)
      ])
    }
    let synthesis = Synthesis(node.tree)
    try synthesis.check()
    return synthesis.definitions[index]
  }
}

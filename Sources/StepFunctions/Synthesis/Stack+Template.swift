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

  /// The template as JSON text on several lines.
  public func templateText() throws(ConstructError) -> String {
    try template().prettyText() + "\n"
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

  /// The same as text on several lines.
  public func definitionText() throws(ConstructError) -> String {
    try definition().prettyText() + "\n"
  }

  /// The text of the definition, references included.
  ///
  /// - Throws: everything that is wrong with the stack.
  public func definitionString() throws(ConstructError) -> TemplateString {
    guard let index else { throw unknownDefinition }
    let synthesis = Synthesis(node.tree)
    try synthesis.check()
    return synthesis.definitions[index]
  }
}

public import OrderedJSON

extension StateMachine {
  /// The definition with sample ARNs and names in place of references, ready to be simulated and
  /// to be opened in the studio.
  ///
  /// - Throws: everything that is wrong with the stack.
  public func sampleDefinition() throws(ConstructError) -> JSONValue {
    let text = try sampleText()
    do {
      return try JSONSource.value(text)
    } catch {
      throw ConstructError(problems: [
        ConstructProblem("The definition is not JSON: \(error.message).", path: node.path)
      ])
    }
  }

  /// The same as text on several lines: print it, and pipe it into `treadle -`.
  public func sampleDefinitionText() throws(ConstructError) -> String {
    try sampleDefinition().prettyText() + "\n"
  }

  private func sampleText() throws(ConstructError) -> String {
    guard let index else { throw unknownDefinition }
    let synthesis = Synthesis(node.tree)
    try synthesis.check()
    return synthesis.sampleDefinition(ofMachine: index)
  }

  var unknownDefinition: ConstructError {
    ConstructError(problems: [
      ConstructProblem(
        "The machine exists already: its definition is not known here.", path: node.path)
    ])
  }

  /// As sample ARNs name the machine.
  package var sampleName: String {
    guard let index else { return node.id }
    let record = node.tree.machines[index]
    return record.name ?? node.tree.logicalID(of: record.resource)
  }
}

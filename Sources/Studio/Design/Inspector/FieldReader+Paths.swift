import StatesLanguage

extension FieldReader {
  /// Only the beginning is looked at here; the document's checks read the whole path.
  func path(_ text: String) throws(FieldProblem) -> String {
    guard text.hasPrefix("$") else { throw beginning(text) }
    return text
  }

  /// A place of the state's output: neither the context object nor a variable.
  func resultPath(_ text: String) throws(FieldProblem) -> String {
    guard text.hasPrefix("$") else { throw beginning(text) }
    if text.hasPrefix("$$") {
      throw FieldProblem("cannot be a place of the context object ($$)")
    }
    let rest = text.dropFirst()
    guard let next = rest.first else { return text }
    guard next == "." || next == "[" else {
      throw FieldProblem("needs $ then . or [", fix: .use("$." + rest))
    }
    if rest == "." { throw FieldProblem("needs a name after $.") }
    return text
  }

  private func beginning(_ text: String) -> FieldProblem {
    let name = text.drop { $0 == "." }
    let isName = name.first.map { $0.isLetter || $0 == "_" } ?? false
    return FieldProblem("must begin with $", fix: isName ? .use("$." + name) : nil)
  }
}

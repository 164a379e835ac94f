import OrderedJSON
import StatesLanguage

/// Checks a definition as the service would before it makes the machine.
enum DefinitionCheck {
  /// The errors in a definition's text, each with the state it is in.
  static func problems(
    _ text: String, path: String, statePath: (String) -> String?
  ) -> [ConstructProblem] {
    let document = Document(Array(text.utf8), format: .json)
    return document.findings.filter { $0.severity == .error }.map { finding in
      guard let state = stateName(finding.pointer) else {
        return ConstructProblem("The definition: \(finding.message)", path: path)
      }
      return ConstructProblem(
        "State '\(state)': \(finding.message)", path: statePath(state) ?? path)
    }
  }

  /// The name of the innermost state that a place is in.
  private static func stateName(_ pointer: JSONPointer) -> String? {
    let tokens = pointer.tokens
    guard let index = tokens.lastIndex(of: .key("States")),
      index + 1 < tokens.count, case .key(let name) = tokens[index + 1]
    else { return nil }
    return name
  }
}

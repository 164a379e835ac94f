import OrderedJSON

/// What is wrong with the text itself.
enum SyntaxCheck {
  static func findings(_ tree: SourceTree) -> [Finding] {
    var findings = tree.problems.map { problem in
      let pointer =
        problem.code == .duplicateKey ? tree.root?.pointer(at: problem.offset) ?? .root : .root
      // A repeated key loses a value, and in States a state; the service takes the last.
      let isState = pointer.parent?.tokens.last == .key("States")
      return Finding(
        severity: problem.code == .duplicateKey && !isState ? .warning : .error,
        code: code(problem, isState: isState), message: problem.message, pointer: pointer,
        position: tree.text.position(at: problem.offset))
    }
    if findings.isEmpty, !(tree.root?.isObject ?? false) {
      findings.append(
        Finding(
          severity: .error, code: FindingCode.invalidJSON,
          message: "Definition must be a valid JSON object", pointer: .root,
          position: tree.text.position(at: tree.root?.range.lowerBound ?? 0)))
    }
    return findings
  }

  private static func code(_ problem: SourceProblem, isState: Bool) -> String {
    switch problem.code {
    case .duplicateKey: isState ? FindingCode.duplicateStateName : FindingCode.duplicateKey
    default: FindingCode.invalidJSON
    }
  }
}

import OrderedJSON
import StatesLanguage
import Themes

extension StudioState {
  /// Gives a state another Type. Fields that the new Type does not have go; what it must have
  /// comes in.
  mutating func changeType(of state: State, to name: String) throws(FieldProblem) {
    guard let type = StateType.allCases.first(where: { $0.rawValue.isByteEqual(to: name) }) else {
      throw FieldProblem("is one of \(StateType.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let before = document.memberNames(of: state.pointer)
    let done = edit("make \(state.name) a \(type.rawValue)") { document throws(TreeEditError) in
      try document.changingType(of: state.pointer, to: type)
    }
    guard done else { throw FieldProblem(message?.text ?? "cannot be changed") }
    let after = document.memberNames(of: state.pointer)
    let dropped = before.filter { name in !after.contains { $0.isByteEqual(to: name) } }
    if !dropped.isEmpty {
      message = .information(
        "\(state.name) is a \(type.rawValue) now, without \(dropped.joined(separator: ", ")). "
          + "u undoes it.")
    }
  }
}

extension Document {
  fileprivate func memberNames(of pointer: JSONPointer) -> [String] {
    guard case .object(let members)? = tree.root?[pointer]?.content else { return [] }
    return members.map(\.key)
  }
}

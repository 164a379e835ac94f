public import OrderedJSON
import StatesLanguage

/// Why a definition cannot be run: one line, and the place.
public struct ProgramError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer) {
    self.message = message
    self.pointer = pointer
  }
}

extension ProgramError {
  /// Of a state's field.
  init(_ state: State, _ field: String, _ message: String) {
    self.init(
      message: "state \"\(state.name)\", \(field): \(message)",
      pointer: state.pointer.appending(field))
  }
}

extension ProgramError: CustomStringConvertible {
  public var description: String { message }
}

public import OrderedJSON

/// Why a definition cannot be run: one line, and the place.
public struct ProgramError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer) {
    self.message = message
    self.pointer = pointer
  }
}

extension ProgramError: CustomStringConvertible {
  public var description: String { message }
}

public import OrderedJSON
public import StatesLanguage

/// A definition compiled for running: paths, templates and rules parsed once.
public struct Program: Sendable {
  public let definition: Definition
  /// The machine's name, as ARNs and the context object show it.
  public let name: String

  /// - Throws: `ProgramError` naming the state and field that cannot be compiled.
  public init(_ definition: Definition, name: String) throws(ProgramError) {
    self.definition = definition
    self.name = name
  }
}

public struct ProgramError: Error, Hashable, Sendable {
  public var message: String
  public var pointer: JSONPointer

  public init(message: String, pointer: JSONPointer) {
    self.message = message
    self.pointer = pointer
  }
}

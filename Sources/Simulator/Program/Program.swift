import OrderedJSON
public import StatesLanguage

/// A definition compiled for running: paths, templates and rules parsed once.
public struct Program: Sendable {
  public let definition: Definition
  /// The machine's name, as ARNs and the context object show it.
  public let name: String

  /// Every state of every scope; other parts of the program name states by their index here.
  let states: [CompiledState]
  /// The machine's own scope first.
  let scopes: [CompiledScope]
  /// Of every state, for traces.
  let names: [String]
  let places: [JSONPointer]

  /// - Throws: `ProgramError` naming the state and field that cannot be compiled.
  public init(_ definition: Definition, name: String) throws(ProgramError) {
    self.definition = definition
    self.name = name
    (states, scopes) = try ProgramCompiler.compile(definition)
    names = states.map(\.name)
    places = states.map(\.pointer)
  }
}

/// A scope: where it starts.
struct CompiledScope: Sendable {
  /// Index of the first state.
  var startAt: Int
  var pointer: JSONPointer
}

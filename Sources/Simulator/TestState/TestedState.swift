import OrderedJSON
import StatesLanguage

/// The state that is tested, in a machine of its own: the service too calls it `StateName`,
/// whatever its name is.
struct TestedState: Sendable {
  static let name = "StateName"

  let program: Program
  let type: StateType
  let resource: String?
  /// Of its branches or processor, at any depth.
  let innerStateNames: [String]
  let hasResultWriter: Bool

  init(_ request: StateTestRequest) throws(StateTestError) {
    guard let definition = request.definition.object else {
      throw .invalidDefinition("INVALID_JSON_DESCRIPTION: Definition must be a valid JSON object")
    }
    var state = definition
    if let name = request.stateName {
      let document = Document(request.definition)
      guard
        let found = document.definition.allStates.first(where: { $0.name.isByteEqual(to: name) })
      else { throw StateTestError(.validation, "State not found in definition") }
      try Self.refuse(document.findings, below: .root)
      state = document.tree.root?[found.pointer]?.value.object ?? [:]
      if state["QueryLanguage"] == nil {
        state["QueryLanguage"] = .string(found.queryLanguage.rawValue)
      }
    }
    let document = Document(Self.machine(around: state))
    let pointer = JSONPointer.root.appending("States").appending(Self.name)
    if request.stateName == nil { try Self.refuse(document.findings, below: pointer) }
    guard let decoded = document.definition.state(at: pointer), let type = decoded.type else {
      throw .invalidDefinition("there is no state in it")
    }
    self.type = type
    resource = state["Resource"]?.string
    hasResultWriter = state["ResultWriter"] != nil
    innerStateNames = document.definition.allStates.map(\.name).filter { $0 != Self.name }
    do {
      program = try Program(document.definition, name: "TestState")
    } catch {
      throw .invalidDefinition(error.message)
    }
  }

  /// A machine of the state and of the states it leads to, which end it.
  private static func machine(around state: JSONObject) -> JSONValue {
    var targets = [state["Next"], state["Default"]]
    for field in ["Choices", "Catch"] {
      targets += (state[field]?.array ?? []).map { $0["Next"] }
    }
    var states: JSONObject = [name: .object(state)]
    for case .string(let target)? in targets where states[target] == nil {
      states[target] = ["Type": "Succeed"]
    }
    return ["StartAt": .string(name), "States": .object(states)]
  }

  /// - Throws: where one of the findings is an error.
  private static func refuse(
    _ findings: [Finding], below place: JSONPointer
  ) throws(StateTestError) {
    let errors = findings.filter {
      $0.severity == .error && $0.pointer.tokens.starts(with: place.tokens)
    }
    guard !errors.isEmpty else { return }
    let texts = errors.map { finding in
      let pointer = JSONPointer(
        Array(finding.pointer.tokens.dropFirst(place.tokens.count)))
      let location = pointer.tokens.isEmpty ? "/" : pointer.description
      return "\(finding.code): \(finding.message) at \(location)"
    }
    throw .invalidDefinition(texts.joined(separator: ", "))
  }
}

extension StateTestError {
  fileprivate static func invalidDefinition(_ problem: String) -> StateTestError {
    StateTestError(.invalidDefinition, "Invalid State Machine Definition: '\(problem)'")
  }
}

extension Document {
  fileprivate init(_ value: JSONValue) {
    self.init(Array(value.compactText.utf8), format: .json)
  }
}

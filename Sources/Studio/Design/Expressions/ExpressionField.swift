import JSONataQuery
import OrderedJSON
import Simulator
import StatesLanguage

/// A member of a state that is typed as an expression.
struct ExpressionField: Hashable, Sendable {
  var place: JSONPointer
  /// Whether the delimiters may be left out.
  var isBare = false
}

extension State {
  /// The members of `$states` that an expression at that place inside the state can read.
  func statesMembers(at place: JSONPointer) -> [String] {
    var names = place.tokens.dropFirst(pointer.tokens.count).compactMap { token -> String? in
      if case .key(let name) = token { name } else { nil }
    }[...]
    let isCaught = names.first == "Catch"
    if isCaught { names.removeFirst() }
    guard names.first == "Output" || names.first == "Assign" else { return ["input", "context"] }
    if isCaught { return ["input", "errorOutput", "context"] }
    return switch type {
    case .task, .parallel, .map: ["input", "result", "context"]
    default: ["input", "context"]
    }
  }
}

extension StudioState {
  /// What can be written in an expression: `$states` there, variables, functions.
  func suggestions(for field: ExpressionField) -> FieldSuggestions {
    guard let state = stateHolding(field.place) else { return .none }
    return FieldSuggestions(
      items: statesItems(state, field.place) + variableItems(state) + Self.functionItems,
      expression: field)
  }

  private func statesItems(_ state: State, _ place: JSONPointer) -> [PickerList.Item] {
    let sample = sample(for: state, at: place)?.value
    return state.statesMembers(at: place).flatMap { name in
      let whole = "$states.\(name)"
      let parts: [String] =
        switch name {
        case "input": Self.memberNames(of: sample?.input)
        case "result": Self.memberNames(of: sample?.result)
        case "errorOutput": ["Error", "Cause"]
        default: Self.contextMembers
        }
      return [PickerList.Item(whole, note: Self.statesNotes[name] ?? "")]
        + parts.map { PickerList.Item("\(whole).\($0)") }
    }
  }

  private static let statesNotes = [
    "input": "the state's input", "result": "what the work returned",
    "errorOutput": "the error: Error, Cause", "context": "the execution, the state",
  ]

  private static let contextMembers = [
    "Execution.Id", "Execution.Input", "Execution.Name", "Execution.StartTime",
    "State.EnteredTime", "State.Name", "State.RetryCount", "StateMachine.Id", "StateMachine.Name",
    "Task.Token", "Map.Item.Index", "Map.Item.Value",
  ]

  /// Members that need no quotes in an expression.
  private static func memberNames(of value: JSONValue?) -> [String] {
    (value?.object?.keys ?? []).filter { name in
      name.unicodeScalars.first.map { $0.isASCII && $0.properties.isAlphabetic } ?? false
        && name.unicodeScalars.allSatisfy {
          $0.isASCII
            && ($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_")
        }
    }
  }

  /// Variables that a state around this one, or beside it, assigns.
  private func variableItems(_ state: State) -> [PickerList.Item] {
    var seen: Set<ByteKey> = []
    return definition.allStates.filter { other in
      other.pointer.parent.map { state.pointer.isInside($0) } ?? false
    }.flatMap { other in
      other.assignedNames.filter { seen.insert(ByteKey($0)).inserted }.map {
        PickerList.Item("$" + $0, note: "set by \(other.name)")
      }
    }
  }

  private static let functionItems = FunctionSummary.service.map {
    PickerList.Item("$" + $0.name, note: $0.signature, value: "$\($0.name)(")
  }
}

extension State {
  /// The variables that the state, its rules or its catchers assign.
  fileprivate var assignedNames: [String] {
    var assigned = [assign] + catchers.map(\.assign)
    if case .choice(let fields) = kind { assigned += fields.choices.map(\.assign) }
    return assigned.flatMap { $0?.keys ?? [] }.map {
      queryLanguage == .jsonPath && $0.hasSuffix(".$") ? String($0.dropLast(2)) : $0
    }
  }
}

import Drawing
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// Moves the marked states to after the selected one, or onto the selected edge.
  mutating func moveMarkedStates() -> [Effect] {
    guard !graph.marked.isEmpty else {
      message = .information("Mark states with v first, then select where they go, then M.")
      return []
    }
    guard let place = placeAfterSelection.statePlace else { return [] }
    moveStates(chosenStates, to: place)
    return []
  }

  mutating func moveStates(_ states: [JSONPointer], to place: StatePlace) {
    var moved: JSONPointer?
    let done = edit("move \(phrase(states))") { document throws(TreeEditError) in
      let result = try document.movingStates(states, to: place)
      moved = result.state
      return result.document
    }
    guard done else { return }
    graph.marked = []
    if let moved { selectNew(moved) }
  }

  private func phrase(_ states: [JSONPointer]) -> String {
    states.count == 1 ? states[0].lastName : "\(states.count) states"
  }

  /// - Parameter argument: how, of `StateWrapping`; empty asks.
  mutating func wrapStates(_ argument: String) -> [Effect] {
    let chosen = chosenStates
    guard !chosen.isEmpty else { return needsState() }
    guard let wrapping = StateWrapping(rawValue: argument) else {
      guard argument.isEmpty else {
        message = .error("wrap is parallel, branches or map, not '\(argument)'.")
        return []
      }
      sheets.append(
        PickerSheet(
          title: "Wrap \(chosenPhrase) in",
          list: PickerList(items: [
            PickerList.Item("Parallel", note: "one branch", value: "parallel"),
            PickerList.Item("Parallel", note: "a branch for each state", value: "branches"),
            PickerList.Item("Map", note: "run for every item of an array", value: "map"),
          ]), command: "wrap"))
      return []
    }
    let name = document.freeName(wrapping == .map ? "Map" : "Parallel")
    var wrapped: JSONPointer?
    let done = edit("wrap \(chosenPhrase) in \(name)") { document throws(TreeEditError) in
      let result = try document.wrappingStates(chosen, in: wrapping, named: name)
      wrapped = result.state
      return result.document
    }
    guard done, let wrapped else { return [] }
    graph.marked = []
    selectNew(wrapped)
    message = .information("Wrapped in \(name): F2 renames it, E takes it apart.")
    return []
  }

  /// Takes the selected container apart; other chosen states leave the container they are in.
  mutating func extractStates() -> [Effect] {
    let chosen = chosenStates
    guard let first = chosen.first else { return needsState() }
    var extracted: JSONPointer?
    let isContainer =
      chosen.count == 1 && !(definition.state(at: first)?.scopes ?? []).isEmpty
    let done =
      isContainer
      ? edit("take \(chosenPhrase) apart") { document throws(TreeEditError) in
        let result = try document.unwrappingState(first)
        extracted = result.state
        return result.document
      }
      : edit("move \(chosenPhrase) out") { document throws(TreeEditError) in
        let result = try document.extractingStates(chosen)
        extracted = result.state
        return result.document
      }
    guard done else { return [] }
    graph.marked = []
    if let extracted { selectNew(extracted) }
    return []
  }

  /// Leads the ends of the marked states, or all ends after the selected one, on to a state.
  mutating func joinLooseEnds(to name: String) -> [Effect] {
    let chosen = chosenStates
    guard let first = chosen.first, let scope = scope(of: first) else { return needsState() }
    guard !name.isEmpty else {
      let known = Set(chosen)
      sheets.append(
        PickerSheet(
          title: "Lead the ends after \(chosenPhrase) to",
          list: PickerList(
            items: scope.states.filter { !known.contains($0.pointer) }.map {
              PickerList.Item($0.name, note: $0.type?.rawValue ?? "")
            }),
          command: "join"))
      return []
    }
    var count = 0
    let done = edit("join ends to \(name)") { document throws(TreeEditError) in
      let result = try document.joiningLooseEnds(of: chosen, to: name)
      count = result.count
      return result.document
    }
    if done {
      graph.marked = []
      message = .information("\(count == 1 ? "One end leads" : "\(count) ends lead") to \(name).")
    }
    return []
  }

  /// Gives the selected state another Type.
  mutating func convertType(_ name: String) -> [Effect] {
    guard let selected = selectedState else { return needsState() }
    guard !name.isEmpty else {
      var list = PickerList(
        items: StateType.allCases.map { PickerList.Item($0.rawValue, note: NewState.summary($0)) })
      list.list.selected = StateType.allCases.firstIndex { $0 == selected.type } ?? 0
      sheets.append(
        PickerSheet(title: "Type of \(selected.name)", list: list, command: "type", width: 72))
      return []
    }
    do {
      try changeType(of: selected, to: name)
    } catch {
      message = .error("Type \(error.message)")
    }
    return []
  }

  /// Converts the selected state, or with (start) selected the machine, to the other query
  /// language.
  mutating func convertQueryLanguage(_ argument: String) -> [Effect] {
    let selected = selectedState
    let current = selected?.queryLanguage ?? definition.queryLanguage
    let named = QueryLanguage.allCases.first {
      $0.rawValue.lowercased() == argument.lowercased()
    }
    guard argument.isEmpty || named != nil else {
      message = .error("query-language is JSONPath or JSONata, not '\(argument)'.")
      return []
    }
    let language = named ?? (current == .jsonPath ? .jsonata : .jsonPath)
    if let selected {
      edit("make \(selected.name) \(language.rawValue)") { document throws(TreeEditError) in
        try document.convertingState(selected.pointer, to: language)
      }
      return []
    }
    var unconverted: [Document.Unconverted] = []
    let done = edit("make the machine \(language.rawValue)") { document throws(TreeEditError) in
      let result = try document.convertingMachine(to: language)
      unconverted = result.unconverted
      return result.document
    }
    if done, let first = unconverted.first {
      message = .warning(
        "\(unconverted.count == 1 ? "One state" : "\(unconverted.count) states") not converted: "
          + first.reason)
    }
    return []
  }
}

extension AddSheet.Place {
  /// Nil for a new branch and for the inside of a Map, which no edge leads to.
  var statePlace: StatePlace? {
    switch self {
    case .after(let state): .after(state)
    case .first(let scope): .first(in: scope)
    case .edge(let source, let kind): .edge(of: source, kind)
    case .branch, .processor: nil
    }
  }
}

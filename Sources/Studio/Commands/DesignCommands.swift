import Drawing
import OrderedJSON
import StatesLanguage
import Terminal

extension Command {
  static let design: [Command] = [
    Command("add", "add a state after this one", keys: [.character("a")], in: .design) { state, _ in
      state.sheets.append(AddSheet(place: state.placeAfterSelection))
      return []
    },
    Command(
      "add-inside", "add a branch, a rule, or a state inside", keys: [.character("A")],
      in: .design
    ) { state, _ in state.addInside() },
    Command(
      "patterns", "add a pattern: retry with backoff, saga, poll loop, callback",
      keys: [.character("p")], in: .design
    ) { state, _ in
      state.sheets.append(AddSheet(place: state.placeAfterSelection, onlyPatterns: true))
      return []
    },
    Command("edit", "edit the fields of this state", in: .design) { state, _ in
      state.openInspector()
    },
    Command(
      "target", "set the target: Next, or Default on a Choice", keys: [.character("t")],
      in: .design, argument: "[STATE]"
    ) { state, name in state.setTarget(name) },
    Command(
      "rename", "rename; every reference follows", keys: [Key(.function(2))], in: .design,
      argument: "[NAME]"
    ) { state, name in state.rename(name) },
    Command("delete", "delete", keys: [.character("d"), Key(.delete)], in: .design) { state, _ in
      state.deleteSelection()
    },
    Command("duplicate", "duplicate this state", keys: [.character("D")], in: .design) {
      state, _ in
      guard let selected = state.selectedState else { return state.needsState() }
      var copy = selected.pointer
      let done = state.edit("duplicate \(selected.name)") {
        document throws(TreeEditError) in
        let result = try document.duplicatingState(selected.pointer)
        copy = result.state
        return result.document
      }
      if done { state.selectNew(copy) }
      return []
    },
    Command(
      "editor", "edit this state, or the whole file, in $EDITOR", keys: [.character("e")],
      in: .design
    ) { state, _ in state.openEditor() },
    Command("retry", "Retry rules", keys: [.character("r")], in: .design) { state, _ in
      state.openRetryRules()
    },
    Command("catch", "Catch rules", keys: [.character("c")], in: .design) { state, _ in
      state.openCatchRules()
    },
    Command("rules", "Choice rules", keys: [.character("w")], in: .design) { state, _ in
      state.openChoiceRules()
    },
    Command("next-problem", "go to the next problem", keys: [Key(.function(8))], isGlobal: true) {
      state, _ in
      guard !state.listedFindings.isEmpty else {
        state.message = .information("No problems.")
        return []
      }
      state.problems.selected = (state.problems.selected + 1) % state.listedFindings.count
      return state.goToProblem()
    },
  ]
}

extension StudioState {
  mutating func needsState() -> [Effect] {
    message = .information("Select a state first: arrows walk the graph.")
    return []
  }

  /// Selects a state that an edit made; the drawing is brought up to date first.
  mutating func selectNew(_ pointer: JSONPointer) {
    refreshGraph()
    select(.state(pointer))
  }

  /// Where `a` puts a new state: after the selected one, or first in its scope.
  var placeAfterSelection: AddSheet.Place {
    switch graph.selection {
    case .state(let pointer): .after(pointer)
    case .start(let scope): .first(in: scope)
    case .edge(let id):
      switch id.kind {
      case .start: .first(in: id.source)
      case .next, .defaultTarget: .after(id.source)
      case .choice, .catcher: .edge(of: id.source, id.kind)
      }
    }
  }

  mutating func addInside() -> [Effect] {
    guard let selected = selectedState else { return needsState() }
    switch selected.kind {
    case .choice:
      return openChoiceRules()
    case .parallel:
      sheets.append(AddSheet(place: .branch(of: selected.pointer)))
    case .map:
      sheets.append(AddSheet(place: .processor(of: selected.pointer)))
    default:
      message = .information("Only Parallel, Map and Choice have something inside.")
    }
    return []
  }

  /// The scope a state stands in.
  func scope(of pointer: JSONPointer) -> Scope? {
    var waiting = [definition.scope]
    while let scope = waiting.popLast() {
      if scope.states.contains(where: { $0.pointer == pointer }) { return scope }
      waiting += scope.states.flatMap(\.scopes)
    }
    return nil
  }

  mutating func setTarget(_ name: String) -> [Effect] {
    let source: JSONPointer
    var kind: Transition.Kind
    switch graph.selection {
    case .state(let pointer): (source, kind) = (pointer, .next)
    case .edge(let id): (source, kind) = (id.source, id.kind)
    case .start(let scope): (source, kind) = (scope, .start)
    }
    if kind == .start { return setStartAt(name, in: source) }
    guard let state = definition.state(at: source), let scope = scope(of: source) else { return [] }
    if case .choice = state.kind, kind == .next { kind = .defaultTarget }
    switch state.type {
    case .succeed, .fail:
      message = .information("\(state.name) ends the execution: it has no Next.")
      return []
    default: break
    }
    guard !name.isEmpty else {
      var items = scope.states.map { PickerList.Item($0.name, note: $0.type?.rawValue ?? "") }
      if kind == .next || kind == .defaultTarget {
        items.append(
          PickerList.Item(
            kind == .next ? "(end)" : "(no Default)",
            note: kind == .next ? "End: true" : "fails when no rule matches",
            value: StudioState.noTarget))
      }
      var list = PickerList(items: items)
      let current = scope.transitions.first { $0.source == source && $0.kind == kind }
      let shown = current?.targetName ?? StudioState.noTarget
      list.list.selected = items.firstIndex { $0.value.isByteEqual(to: shown) } ?? 0
      sheets.append(
        PickerSheet(
          title: "\(StudioState.title(of: kind)) of \(state.name)", list: list,
          command: "target"))
      return []
    }
    let target = name == StudioState.noTarget ? nil : name
    edit("set \(StudioState.title(of: kind)) of \(state.name)") {
      document throws(TreeEditError) in
      try document.settingTarget(of: source, kind, to: target)
    }
    return []
  }

  /// Stands for "no target" in a picker; no state can bear this name.
  private static let noTarget = "\u{0}"

  static func title(of kind: Transition.Kind) -> String {
    switch kind {
    case .start: "StartAt"
    case .next: "Next"
    case .choice(let index): "Next of rule \(index + 1)"
    case .defaultTarget: "Default"
    case .catcher(let index): "Next of Catch \(index + 1)"
    }
  }

  private mutating func setStartAt(_ name: String, in place: JSONPointer) -> [Effect] {
    var waiting = [definition.scope]
    var found: Scope?
    while let scope = waiting.popLast() {
      if scope.pointer == place { found = scope }
      waiting += scope.states.flatMap(\.scopes)
    }
    guard let scope = found else { return [] }
    guard !name.isEmpty else {
      sheets.append(
        PickerSheet(
          title: "StartAt",
          list: PickerList(
            items: scope.states.map { PickerList.Item($0.name, note: $0.type?.rawValue ?? "") }),
          command: "target"))
      return []
    }
    edit("set StartAt") { document throws(TreeEditError) in
      try document.settingField("StartAt", of: place, to: .string(name))
    }
    return []
  }

  mutating func rename(_ name: String) -> [Effect] {
    guard let selected = selectedState else { return needsState() }
    guard !name.isEmpty else {
      let names = Set(definition.allStates.map { Array($0.name.utf8) })
      sheets.append(
        PromptSheet(
          title: "Rename \(selected.name)", label: "Name", text: selected.name, command: "rename"
        ) { text, _ in
          if text.isEmpty { return "a state needs a name" }
          if text.unicodeScalars.count > 80 {
            return "at most 80 characters (this has \(text.unicodeScalars.count))"
          }
          let isTaken = names.contains(Array(text.utf8)) && !text.isByteEqual(to: selected.name)
          return isTaken ? "another state has this name" : nil
        })
      return []
    }
    var renamed = selected.pointer
    let done = edit("rename \(selected.name) to \(name)") { document throws(TreeEditError) in
      let result = try document.renamingState(selected.pointer, to: name)
      renamed = result.state
      return result.document
    }
    if done { selectNew(renamed) }
    return []
  }

  mutating func deleteSelection() -> [Effect] {
    if !graph.marked.isEmpty {
      deleteStates(chosenStates, label: "delete \(chosenPhrase)")
      return []
    }
    switch graph.selection {
    case .state(let pointer):
      guard let state = definition.state(at: pointer) else { return [] }
      deleteStates([pointer], label: "delete \(state.name)")
    case .edge(let id):
      deleteEdge(id.source, id.kind)
    case .start:
      message = .information("(start) cannot be deleted.")
    }
    return []
  }

  private mutating func deleteEdge(_ source: JSONPointer, _ kind: Transition.Kind) {
    guard let state = definition.state(at: source) else { return }
    switch kind {
    case .choice(let index):
      edit("delete rule \(index + 1) of \(state.name)") { document throws(TreeEditError) in
        try document.applying([.remove(source.appending("Choices").appending(index))])
      }
    case .catcher(let index):
      edit("delete Catch \(index + 1) of \(state.name)") { document throws(TreeEditError) in
        state.catchers.count == 1
          ? try document.settingField("Catch", of: source, to: nil)
          : try document.applying([.remove(source.appending("Catch").appending(index))])
      }
    case .defaultTarget:
      edit("delete Default of \(state.name)") { document throws(TreeEditError) in
        try document.settingField("Default", of: source, to: nil)
      }
    case .next, .start:
      message = .information("t sets where this edge leads; it cannot be deleted.")
      return
    }
    select(.state(source))
  }

  mutating func openEditor() -> [Effect] {
    guard let state = selectedState, document.format == .json,
      let node = document.tree.root?[state.pointer]
    else {
      let place = selectedState.flatMap { document.tree.root?[$0.pointer]?.range.lowerBound }
      return [
        .edit(
          EditorRequest(
            purpose: .document, text: document.text.string,
            line: document.text.position(at: place ?? 0).line,
            fileExtension: document.format == .json ? "json" : "yaml"))
      ]
    }
    return [
      .edit(EditorRequest(purpose: .value(state.pointer), text: node.value.prettyText() + "\n"))
    ]
  }
}

import OrderedJSON
import StatesLanguage
import TaskIntegrations
import Terminal
import Themes

/// Adds a state: what kind, then its name.
struct AddSheet: Sheet {
  enum Place: Hashable, Sendable {
    case after(JSONPointer)
    case first(in: JSONPointer)
    /// On the edge of a Choice or Catch rule.
    case edge(of: JSONPointer, Transition.Kind)
    /// A new branch of a Parallel, with this state in it.
    case branch(of: JSONPointer)
    /// After the last state of a Map's processor.
    case processor(of: JSONPointer)
  }

  private enum Step: Sendable {
    case kind
    case name(NewState)
    /// What comes before the names of a pattern's states.
    case prefix(StatePattern)
  }

  let place: Place
  private var step = Step.kind
  private var list: PickerList
  private let isForPatterns: Bool
  private var input = TextInput()
  private var problem: String?

  /// - Parameter onlyPatterns: offers the patterns alone.
  init(place: Place, onlyPatterns: Bool = false) {
    self.place = place
    isForPatterns = onlyPatterns
    list = PickerList(items: onlyPatterns ? NewState.patterns : NewState.items)
  }

  private func rect(_ state: StudioState) -> Rect {
    switch step {
    case .kind: state.centredRect(width: 72, height: min(list.items.count + 3, 20))
    case .name, .prefix: state.centredRect(width: 64, height: 5)
    }
  }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch step {
    case .kind: handleKind(event, in: &state)
    case .name(let kind): handleName(event, kind, in: &state)
    case .prefix(let pattern): handlePrefix(event, pattern, in: &state)
    }
  }

  private mutating func handleKind(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer
  {
    switch event {
    case .key(Key(.escape)):
      return .close
    case .key(Key(.enter)):
      return choose(in: &state)
    case .mouse(let mouse) where mouse.action == .press:
      guard let index = list.index(at: mouse.position, in: rect(state).inset(by: 1)) else {
        return .stay
      }
      list.list.selected = index
      return choose(in: &state)
    case .key(Key(.tab)):
      guard let pattern = (list.selected?.value).flatMap(StatePattern.init) else { return .stay }
      input = TextInput()
      isSuggestion = false
      step = .prefix(pattern)
      return .stay
    default:
      return list.handle(event) ? .stay : .pass
    }
  }

  private mutating func choose(in state: inout StudioState) -> SheetAnswer {
    guard let value = list.selected?.value else { return .stay }
    if let pattern = StatePattern(rawValue: value) { return add(pattern, in: &state) }
    guard let kind = NewState(value, language: language(state)) else { return .stay }
    input = TextInput(state.document.freeName(kind.suggestedName))
    step = .name(kind)
    return .stay
  }

  /// The query language of what is added: the neighbour's.
  private func language(_ state: StudioState) -> QueryLanguage {
    switch place {
    case .after(let pointer), .edge(let pointer, _), .branch(let pointer),
      .processor(let pointer):
      state.definition.state(at: pointer)?.queryLanguage ?? state.definition.queryLanguage
    case .first: state.definition.queryLanguage
    }
  }

  /// The names of a pattern's states are free ones: there is nothing more to ask.
  private mutating func handlePrefix(
    _ event: InputEvent, _ pattern: StatePattern, in state: inout StudioState
  ) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)): step = .kind
    case .key(Key(.enter)): return add(pattern, prefix: input.text, in: &state)
    case .paste(let text): input.insert(text)
    case .key(let key): return input.handle(key) ? .stay : .pass
    default: break
    }
    return .stay
  }

  private func add(_ pattern: StatePattern, prefix: String = "", in state: inout StudioState)
    -> SheetAnswer
  {
    let fragment = Document.prefixing(pattern.fragment(language(state)), with: prefix)
    var added: JSONPointer?
    let done = state.edit("add \(pattern.phrase)") { document throws(TreeEditError) in
      let result = try place.adding(fragment, to: document)
      added = result.state
      return result.document
    }
    if done, let added { state.selectNew(added) }
    return done ? .close : .stay
  }

  private mutating func handleName(
    _ event: InputEvent, _ kind: NewState, in state: inout StudioState
  ) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)):
      step = .kind
      problem = nil
    case .paste(let text):
      input.insert(text)
      isSuggestion = false
    case .key(Key(.enter)):
      return add(kind, named: input.text, in: &state)
    case .key(let key):
      // The suggested name goes with the first letter typed.
      if isSuggestion, case .character = key.code, key.modifiers.isEmpty { input = TextInput() }
      guard input.handle(key) else { return .pass }
      isSuggestion = false
      problem = nil
    default:
      break
    }
    return .stay
  }

  private var isSuggestion = true

  private mutating func add(_ kind: NewState, named name: String, in state: inout StudioState)
    -> SheetAnswer
  {
    if name.isEmpty {
      problem = "a state needs a name"
      return .stay
    }
    if name.unicodeScalars.count > 80 {
      problem = "at most 80 characters (this has \(name.unicodeScalars.count))"
      return .stay
    }
    guard state.document.freeName(name).isByteEqual(to: name) else {
      problem = "another state has this name"
      return .stay
    }
    var added: JSONPointer?
    let done = state.edit("add \(name)") { document throws(TreeEditError) in
      let result = try kind.added(to: document, named: name, at: place)
      added = result.state
      return result.document
    }
    guard done else {
      problem = state.message?.text
      return .stay
    }
    if let added { state.selectNew(added) }
    return .close
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let inside: Rect
    switch step {
    case .kind:
      inside = canvas.sheet(rect(state), title: title(state))
      list.draw(&canvas, inside)
    case .name, .prefix:
      inside = canvas.sheet(rect(state), title: title(state))
      let isPrefix = if case .prefix = step { true } else { false }
      let x = canvas.text(
        isPrefix ? "Prefix of the names  " : "Name  ", x: inside.x + 1, y: inside.y + 1)
      canvas.input(
        input, x: x, y: inside.y + 1, width: inside.maxX - x - 1,
        style: isSuggestion ? canvas.theme.style(.hint) : nil)
      if let problem {
        canvas.text(
          canvas.theme.glyph(.error) + " " + problem.printable, x: inside.x + 1, y: inside.y + 2,
          .error, width: inside.width - 2)
      }
    }
  }

  private func title(_ state: StudioState) -> String {
    let what: String =
      switch step {
      case .name(let kind): kind.title
      case .prefix(let pattern): pattern.phrase
      case .kind: isForPatterns ? "a pattern" : "a state"
      }
    switch place {
    case .after(let pointer):
      return "Add \(what) after \(state.definition.state(at: pointer)?.name ?? "")"
    case .first: return "Add \(what) at the start"
    case .edge(let pointer, let kind):
      let name = state.definition.state(at: pointer)?.name ?? ""
      return "Add \(what) before the \(StudioState.title(of: kind)) of \(name)"
    case .branch(let pointer):
      return "Add a branch with \(what) to \(state.definition.state(at: pointer)?.name ?? "")"
    case .processor(let pointer):
      return "Add \(what) inside \(state.definition.state(at: pointer)?.name ?? "")"
    }
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    switch step {
    case .kind:
      [
        FooterItem("type", "to filter"), FooterItem("Up Down", "choose"),
        FooterItem("Enter", isForPatterns ? "add" : "next: its name"),
        FooterItem("Tab", "pattern with a prefix"), FooterItem("Esc", "back"),
      ]
    case .name, .prefix: [FooterItem("Enter", "add"), FooterItem("Esc", "another kind")]
    }
  }
}

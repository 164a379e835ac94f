import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// What is being looked for.
package struct FindState: Hashable, Sendable {
  package var text = ""

  package init(text: String = "") { self.text = text }

  package var isActive: Bool { !text.isEmpty }
}

/// Find as you type: the selection goes to the first match; Esc brings it back.
struct FindSheet: Sheet {
  private var input = TextInput()
  private let start: GraphElement

  init(start: GraphElement) { self.start = start }

  mutating func handle(_ event: InputEvent, in state: inout StudioState) -> SheetAnswer {
    switch event {
    case .key(Key(.escape)):
      state.find = FindState()
      state.select(start)
      return .close
    case .key(Key(.enter)):
      return .close
    case .key(let key):
      guard input.handle(key) else { return .pass }
    case .paste(let text):
      input.insert(text)
    default:
      return .stay
    }
    state.find = FindState(text: input.text)
    state.findNext(by: 1, includesCurrent: true)
    return .stay
  }

  func draw(_ canvas: inout Canvas, over state: StudioState) {
    let y = state.size.height - 2
    canvas.fill(Rect(x: 0, y: y, width: state.size.width, height: 1))
    canvas.text("/", x: 1, y: y, .footerKey)
    canvas.input(input, x: 2, y: y, width: 30)
    let count = state.findMatches.count
    canvas.text(
      input.isEmpty ? "names, then fields and values" : "\(count) found", x: 34, y: y,
      count == 0 && !input.isEmpty ? .error : .dimmed)
  }

  func footer(_ state: StudioState) -> [FooterItem] {
    [FooterItem("Enter", "keep"), FooterItem("Esc", "back"), FooterItem("n N", "next, previous")]
  }
}

extension StudioState {
  /// States whose name contains the text, then those whose definition does.
  var findMatches: [JSONPointer] {
    guard find.isActive else { return [] }
    let wanted = find.text.lowercased()
    let states = definition.allStates
    let named = states.filter { $0.name.lowercased().contains(wanted) }.map(\.pointer)
    let known = Set(named)
    let other = states.filter { state in
      !known.contains(state.pointer)
        && (document.tree.root?[state.pointer]?.value.compactText.lowercased().contains(wanted)
          ?? false)
    }
    return named + other.map(\.pointer)
  }

  mutating func findNext(by step: Int, includesCurrent: Bool = false) {
    guard view != .source else { return findInSource(by: step) }
    let matches = findMatches
    guard !matches.isEmpty else {
      if find.isActive { message = .information("No state has '\(find.text)'.") }
      return
    }
    var index = includesCurrent ? 0 : (step > 0 ? 0 : matches.count - 1)
    if case .state(let pointer) = graph.selection, let current = matches.firstIndex(of: pointer) {
      index = includesCurrent ? current : (current + step + matches.count) % matches.count
    }
    select(.state(matches[index]))
  }
}

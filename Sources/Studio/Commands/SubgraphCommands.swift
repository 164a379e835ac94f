import StatesLanguage
import Terminal

extension Command {
  /// Commands on several states at once.
  static let subgraphs: [Command] = [
    Command("mark", "mark or unmark this state", keys: [.character("v")], in: .design) {
      state, _ in state.toggleMark()
    },
    Command(
      "mark-all", "mark every state of this scope, or unmark all", keys: [.character("V")],
      in: .design
    ) { state, _ in state.toggleAllMarks() },
    Command("cut", "cut the marked states, or this one", keys: [.character("x")], in: .design) {
      state, _ in state.cutStates()
    },
    Command(
      "copy", "copy the marked states, or this one", keys: [.character("Y")], in: .graph
    ) { state, _ in state.copyStates() },
    Command(
      "paste", "paste copied states after this one or on this edge", keys: [.character("P")],
      in: .design, argument: "[PREFIX]"
    ) { state, prefix in state.pasteStates(prefix: prefix) },
    Command(
      "move", "move the marked states to after this one or onto this edge",
      keys: [.character("M")], in: .design
    ) { state, _ in state.moveMarkedStates() },
    Command(
      "wrap", "wrap the marked states in a Parallel or Map", keys: [.character("W")], in: .design,
      argument: "[parallel|branches|map]"
    ) { state, argument in state.wrapStates(argument) },
    Command(
      "extract", "take a container apart, or states out of one", keys: [.character("E")],
      in: .design
    ) { state, _ in state.extractStates() },
    Command(
      "join", "join loose ends: all ends after this state lead to another",
      keys: [Key(.function(9))], in: .design, argument: "[STATE]"
    ) { state, name in state.joinLooseEnds(to: name) },
    Command(
      "type", "make it a state of another type", keys: [Key(.function(6))], in: .design,
      argument: "[TYPE]"
    ) { state, name in state.convertType(name) },
    Command(
      "query-language", "convert the state, or at (start) the machine, to JSONata or JSONPath",
      keys: [Key(.function(7))], in: .design, argument: "[JSONPath|JSONata]"
    ) { state, name in state.convertQueryLanguage(name) },
    Command(
      "menu", "what can be done with the selection", keys: [Key(.function(10))], in: .design
    ) { state, _ in state.openMenu(at: nil) },
  ]
}

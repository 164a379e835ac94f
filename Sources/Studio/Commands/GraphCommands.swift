import Drawing
import StatesLanguage
import Terminal

extension Command {
  static let graph: [Command] = [
    Command("zoom-in", "more detail", keys: [.character("+"), .character("=")], in: .graph) {
      state, _ in
      state.changeDetail(by: 1)
      return []
    },
    Command("zoom-out", "less detail", keys: [.character("-")], in: .graph) { state, _ in
      state.changeDetail(by: -1)
      return []
    },
    Command("zoom-reset", "boxes, as at the start", keys: [.character("0")], in: .graph) {
      state, _ in
      state.graph.detail = .boxes
      return []
    },
    Command("density", "dense or roomy drawing, or whichever fits", argument: "dense|roomy|auto") {
      state, text in
      switch text {
      case "dense": state.graph.density = .dense
      case "roomy": state.graph.density = .roomy
      case "auto", "": state.graph.density = nil
      default: state.message = .error("density is dense, roomy or auto, not '\(text)'.")
      }
      return []
    },
    Command("direction", "the flow goes down or right", argument: "down|right") { state, text in
      switch text {
      case "down": state.graph.direction = .down
      case "right": state.graph.direction = .right
      case "": state.graph.direction = state.graph.direction == .down ? .right : .down
      default: state.message = .error("direction is down or right, not '\(text)'.")
      }
      return []
    },
    Command(
      "centre", aliases: ["center"], "centre the selection", keys: [.character(".")],
      in: .graph
    ) { state, _ in
      state.centreSelection()
      return []
    },
    Command("fit", "the greatest detail that fits", keys: [.character("f")], in: .graph) {
      state, _ in
      state.fitGraph()
      return []
    },
    Command(
      "minimap", "show or hide the map of the whole graph", keys: [.character("m")],
      in: .graph
    ) { state, _ in
      state.graph.showsMinimap.toggle()
      return []
    },
    Command(
      "fold", "fold or unfold a container or a chain of states",
      keys: [.character("o"), .character(" ")], in: .graph
    ) { state, _ in
      state.toggleFold()
      return []
    },
    Command(
      "fold-all", "fold every container and chain, or unfold all", keys: [.character("O")],
      in: .graph
    ) { state, _ in
      state.toggleAllFolds()
      return []
    },
    Command("pan-left", "pan left", keys: [.character("H"), Key(.left, .control)], in: .graph) {
      state, _ in
      state.pan(x: -8, y: 0)
      return []
    },
    Command("pan-down", "pan down", keys: [.character("J"), Key(.down, .control)], in: .graph) {
      state, _ in
      state.pan(x: 0, y: 4)
      return []
    },
    Command("pan-up", "pan up", keys: [.character("K"), Key(.up, .control)], in: .graph) {
      state, _ in
      state.pan(x: 0, y: -4)
      return []
    },
    Command("pan-right", "pan right", keys: [.character("L"), Key(.right, .control)], in: .graph) {
      state, _ in
      state.pan(x: 8, y: 0)
      return []
    },
    Command("copy-name", "copy the state's name", keys: [.character("y")], in: .graph) {
      state, _ in state.copyName()
    },
    Command("select", "select a state by name", argument: "NAME") { state, name in
      guard let match = state.definition.allStates.first(where: { $0.name == name }) else {
        state.message = .error("No state '\(name)'.")
        return []
      }
      state.select(.state(match.pointer))
      return []
    },
  ]
}

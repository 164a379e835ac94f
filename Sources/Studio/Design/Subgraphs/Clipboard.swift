import Drawing
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// Takes the chosen states onto the clipboard: the studio's own, which lasts from file to file,
  /// and the terminal's, as text that can be pasted anywhere.
  mutating func copyStates() -> [Effect] {
    let chosen = chosenStates
    guard !chosen.isEmpty else { return needsState() }
    do {
      let fragment = try document.fragment(of: chosen)
      clipboard = fragment
      message = .information("Copied \(chosenPhrase): P puts them after a state or on an edge.")
      return [.copy(clipboardText(chosen, fragment))]
    } catch {
      message = .error("\(error.message) (\(error.pointer))")
      return []
    }
  }

  /// One state as it stands in the file; several as a fragment.
  private func clipboardText(_ chosen: [JSONPointer], _ fragment: JSONObject) -> String {
    if chosen.count == 1, let node = document.tree.root?[chosen[0]] {
      return JSONValue.object([chosen[0].lastName: node.value]).prettyText()
    }
    return JSONValue.object(fragment).prettyText()
  }

  mutating func cutStates() -> [Effect] {
    let chosen = chosenStates
    let phrase = chosenPhrase
    let effects = copyStates()
    guard !effects.isEmpty else { return [] }
    guard deleteStates(chosen, label: "cut \(phrase)") else { return [] }
    return effects
  }

  /// Deletes states and selects what came after them.
  @discardableResult
  mutating func deleteStates(_ states: [JSONPointer], label: String) -> Bool {
    let known = Set(states)
    let after = graph.drawing.edges.first {
      known.contains($0.id.source) && $0.target.map { !known.contains($0) } ?? false
    }?.target
    let before = graph.drawing.edges.first {
      $0.target.map(known.contains) ?? false && !known.contains($0.id.source)
    }?.id.source
    let done = edit(label) { document throws(TreeEditError) in
      try document.deletingStates(states)
    }
    guard done else { return false }
    graph.marked = []
    let neighbour = [after, before].compactMap { $0 }.first { definition.state(at: $0) != nil }
    if let neighbour { selectNew(neighbour) }
    return true
  }

  /// Puts what is on the clipboard after the selected state, or on the selected edge.
  ///
  /// - Parameter prefix: comes before every name; empty for the names as they are.
  mutating func pasteStates(prefix: String) -> [Effect] {
    guard let fragment = clipboard else {
      message = .information("Nothing to paste: Y copies, x cuts the marked or selected states.")
      return []
    }
    paste(fragment, prefix: prefix)
    return []
  }

  /// Text that a terminal pastes onto the graph: a machine, States, or one state, JSON or YAML.
  mutating func pasteOntoGraph(_ text: String) -> [Effect] {
    guard view == .design else { return [] }
    let bytes = Array(text.utf8)
    let pasted = Document(bytes, format: Document.format(ofFile: "", bytes: bytes))
    guard pasted.tree.problems.isEmpty, let value = pasted.tree.root?.value else {
      message = .error("The pasted text is neither JSON nor YAML: 4 shows the source to paste in.")
      return []
    }
    do {
      paste(try Document.fragment(reading: value), prefix: "")
    } catch {
      message = .error("Not pasted: \(error.message).")
    }
    return []
  }

  private mutating func paste(_ fragment: JSONObject, prefix: String) {
    let named = Document.prefixing(document.adapting(fragment), with: prefix)
    let count = named["States"]?.object?.count ?? 0
    let place = placeAfterSelection
    var added: JSONPointer?
    let done = edit("paste \(count == 1 ? "1 state" : "\(count) states")") {
      document throws(TreeEditError) in
      let result = try place.adding(named, to: document)
      added = result.state
      return result.document
    }
    if done, let added { selectNew(added) }
  }
}

import StatesLanguage

extension StudioState {
  /// Lists every step that can be undone or redone; the chosen one becomes the last one made.
  ///
  /// - Parameter argument: steps to go: `-3` undoes three, `2` redoes two; empty asks.
  mutating func goInHistory(_ argument: String) -> [Effect] {
    guard argument.isEmpty else {
      guard let steps = Int(argument) else {
        message = .error("undo-history takes a number of steps, not '\(argument)'.")
        return []
      }
      for _ in 0..<min(abs(steps), 1_000_000) {
        guard (steps < 0 ? file.undo() : file.redo()) != nil else { break }
      }
      message = .information(
        "\(file.history.undoLabels.count) steps made, \(file.history.redoLabels.count) undone.")
      return []
    }
    let (done, undone) = (file.history.undoLabels, file.history.redoLabels)
    guard !done.isEmpty || !undone.isEmpty else {
      message = .information("No edits yet.")
      return []
    }
    // Newest on top.
    var items = undone.reversed().enumerated().map { index, label in
      PickerList.Item(
        EditLabel.done(label), note: "undone", value: "\(undone.count - index)")
    }
    let current = items.count
    for (index, label) in done.reversed().enumerated() {
      items.append(
        PickerList.Item(
          EditLabel.done(label), note: index == 0 ? "now" : "-\(index)", value: "\(-index)"))
    }
    items.append(
      PickerList.Item("As it was opened", note: "-\(done.count)", value: "\(-done.count)"))
    var list = PickerList(items: items)
    list.list.selected = current
    sheets.append(PickerSheet(title: "Undo history", list: list, command: "undo-history"))
    return []
  }
}

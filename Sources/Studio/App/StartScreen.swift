import Files
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

extension StudioState {
  /// Asks which file to open, where some are near; Esc begins a new workflow.
  package mutating func offerFiles() {
    guard !settings.nearbyFiles.isEmpty || !settings.recentFiles.isEmpty else { return }
    sheets.append(fileSheet(title: "Open a workflow (Esc: begin a new one)"))
  }

  /// A picker of the workflow files in the working directory and of those opened before; any
  /// other path can be typed.
  func fileSheet(title: String) -> PickerSheet {
    let recent = settings.recentFiles.prefix(10).map { path in
      PickerList.Item(FileStore.baseName(path), note: FileStore.directoryName(path), value: path)
    }
    return PickerSheet(
      title: title,
      list: PickerList(items: settings.nearbyFiles.map { PickerList.Item($0) } + recent),
      command: "open", acceptsOther: true)
  }

  /// What can be done with a workflow that has no states yet, under its (start).
  func drawStartLines(_ canvas: inout Canvas, _ rect: Rect) {
    let save =
      file.path == nil
      ? ":w FILE   save it under a name" : "Ctrl-S    save it as \(file.name)"
    let lines = [
      document.tree.problems.isEmpty || document.text.bytes.isEmpty
        ? "No states yet." : "No states can be read: see Problems.", "",
      "a         make the first state",
      "p         begin with a pattern",
      "Enter     the machine's own fields",
      "4         type or paste it as text",
      ":open     open a workflow",
      save,
      "?         every key",
    ]
    let width = min(rect.width - 2, lines.map(\.columns).max() ?? 0)
    let x = rect.x + max(1, (rect.width - width) / 2)
    for (row, line) in lines.enumerated() where row + 3 < rect.height {
      canvas.text(line, x: x, y: rect.y + 3 + row, .dimmed, width: width)
    }
  }
}

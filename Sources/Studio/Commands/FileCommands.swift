import OrderedJSON
import StatesLanguage
import Terminal

extension Command {
  static let files: [Command] = [
    Command(
      "write", aliases: ["w", "save"], "save the file", keys: [.control("s")],
      argument: "[PATH]", isGlobal: true
    ) { state, path in
      state.save(to: path, thenQuit: false, overwrites: false)
    },
    Command("write!", aliases: ["w!"], "save the file over whatever is there", argument: "[PATH]") {
      state, path in state.save(to: path, thenQuit: false, overwrites: true)
    },
    Command("quit", aliases: ["q"], "leave; asks if edits are unsaved") { state, _ in
      state.quit()
    },
    Command("quit!", aliases: ["q!"], "leave without saving") { state, _ in
      state.hasQuit = true
      return [.swap(path: state.file.swapName, bytes: nil), .quit]
    },
    Command("write-quit", aliases: ["wq", "x"], "save and leave") { state, path in
      state.save(to: path, thenQuit: true, overwrites: false)
    },
    Command("open", aliases: ["e"], "open another file", argument: "PATH") { state, path in
      if let history = Command.historyPath(path) { return [.openHistory(path: history)] }
      guard !path.isEmpty else {
        state.sheets.append(state.fileSheet(title: "Open a workflow: choose or type a path"))
        return []
      }
      guard !state.file.isModified else {
        state.message = .error("Unsaved edits: :w saves them, :open! \(path) drops them.")
        return []
      }
      return [.open(path: path)]
    },
    Command(
      "open!", aliases: ["e!"], "open another file, dropping unsaved edits",
      argument: "PATH"
    ) { _, path in path.isEmpty ? [] : [.open(path: path)] },
    Command("reload", "read the file again from disk, as one undo step") { state, _ in
      guard let path = state.file.path else { return [] }
      return [.open(path: path, resource: state.file.embedding?.logicalID)]
    },
    Command(
      "resource", "another state machine of this template", argument: "[LOGICAL_ID]"
    ) { state, name in state.chooseMachine(name) },
    Command("recover", "bring back edits that an earlier studio could not save") { state, _ in
      guard let bytes = state.recovered else {
        state.message = .information("There is nothing to recover.")
        return []
      }
      state.file.record(Document(bytes, format: state.document.format), label: "recover edits")
      state.recovered = nil
      state.message = .information("Recovered. u takes it back, ^S saves.")
      return []
    },
    Command("drop-recovered", "drop edits that an earlier studio could not save") { state, _ in
      state.recovered = nil
      return [.swap(path: state.file.swapName, bytes: nil)]
    },
    Command(
      "diff", "what differs from the saved file, or from another one", argument: "[PATH]"
    ) { state, path in state.showDifference(path) },
    Command("diff-disk", "what differs from the file as it is on disk now") { state, _ in
      state.file.path.map { [.compare(path: $0)] } ?? state.showDifference("")
    },
    Command("backup", "keep a copy of the saved file beside it") { state, _ in
      guard let path = state.file.path, state.file.savedBytes != nil else {
        state.message = .information("The file is not saved yet: there is nothing to keep.")
        return []
      }
      return [.backup(path: path)]
    },
    Command(
      "read-only", "refuse edits and saves, or allow them again", argument: "[on|off]"
    ) { state, argument in
      guard argument.isEmpty || argument == "on" || argument == "off" else {
        state.message = .error("read-only is on or off, not '\(argument)'.")
        return []
      }
      state.settings.isReadOnly =
        argument.isEmpty ? !state.settings.isReadOnly : argument == "on"
      state.message = .information(
        state.settings.isReadOnly ? "Edits are refused now." : "Edits are allowed again.")
      return []
    },
    Command(
      "undo-history", "every step that can be undone or redone", keys: [.character("U")],
      argument: "[STEPS]"
    ) { state, argument in state.goInHistory(argument) },
    Command("undo", "undo the last edit", keys: [.character("u"), Key(.character("z"), .alt)]) {
      state, _ in state.undo()
    },
    Command("redo", "redo what was undone", keys: [.control("r")], isGlobal: true) { state, _ in
      state.redo()
    },
    Command("back", "go back one view; at the top, leave", keys: [.character("q")]) { state, _ in
      state.goBack()
    },
    Command("cancel", "cancel what runs; at rest, leave", keys: [.control("c")], isGlobal: true) {
      state, _ in state.cancel()
    },
  ]
}

extension StudioState {
  mutating func save(to argument: String, thenQuit: Bool, overwrites: Bool) -> [Effect] {
    guard let path = argument.isEmpty ? file.path : argument else {
      let next = thenQuit ? "write-quit" : "write"
      sheets.append(
        PromptSheet(
          title: "Save as", label: "Path", text: file.name, command: next))
      return []
    }
    let isOther = path != file.path
    if settings.isReadOnly, !isOther {
      message = .error("Read-only: :w OTHER-NAME saves elsewhere, :read-only off allows it.")
      return []
    }
    if !isOther, !file.isModified, file.savedBytes != nil, !overwrites {
      message = .information("Nothing to save: \(path) is as it is here.")
      return thenQuit ? [.quit] : []
    }
    let expected: Effect.Expected =
      overwrites ? .anything : .stamp(isOther ? nil : file.stamp)
    do {
      return [
        .save(path: path, bytes: try file.fileBytes(), over: expected, thenQuit: thenQuit)
      ]
    } catch {
      message = .error("Not saved: \(error.message) (\(error.pointer))")
      return []
    }
  }

  mutating func quit() -> [Effect] {
    guard file.isModified else {
      hasQuit = true
      return [.swap(path: file.swapName, bytes: nil), .quit]
    }
    sheets.append(
      ChoiceSheet(
        title: "Unsaved edits",
        text: "\(file.name) has edits that are not saved.",
        choices: [
          .init(key: "s", title: "save and leave", command: "write-quit"),
          .init(key: "d", title: "leave and drop them", command: "quit!"),
          .init(key: "c", title: "stay", command: nil),
        ]))
    return []
  }

  mutating func goBack() -> [Effect] {
    if isMaximised {
      isMaximised = false
    } else if focus != view.panes[0] {
      focus = view.panes[0]
    } else if view != .design {
      show(.design)
    } else {
      return quit()
    }
    return []
  }

  mutating func cancel() -> [Effect] {
    if !sheets.isEmpty {
      sheets.removeLast()
      return []
    }
    if stopWhatRuns() { return [] }
    return quit()
  }

  /// Stops playing. Returns whether something was.
  private mutating func stopWhatRuns() -> Bool {
    if pauseRun() || pauseDashboard() {
      message = .information("Paused.")
      return true
    }
    return false
  }
}

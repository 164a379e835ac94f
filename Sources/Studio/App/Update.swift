import OrderedJSON
import StatesLanguage
import Terminal
import Themes

/// Answers an action: changes the state, and says what is to be done outside. Pure but for that.
package func update(_ state: inout StudioState, _ action: Action) -> [Effect] {
  let revision = state.file.revision
  var effects = state.handle(action)
  state.refreshGraph()
  if state.file.revision != revision {
    state.documentChanged()
    effects.append(
      .swap(
        path: state.file.swapName,
        bytes: state.file.isModified ? state.file.document.text.bytes : nil))
  }
  return effects
}

extension StudioState {
  fileprivate mutating func handle(_ action: Action) -> [Effect] {
    switch action {
    case .event(let event):
      return handle(event)
    case .command(let name, let argument):
      return perform(name, argument: argument)
    case .focus(let pane):
      focus = pane
      return []
    case .tick(let milliseconds):
      let elapsed = max(0, milliseconds - now)
      now = milliseconds
      return tick(elapsedMilliseconds: elapsed)
    case .saved(let path, let bytes, let stamp, let thenQuit):
      let name = file.swapName
      file.path = path
      if file.embedding == nil {
        file.saved(bytes, stamp: stamp)
      } else {
        file.saved(template: bytes, stamp: stamp)
      }
      message = .information("Saved \(path).")
      let swap = Effect.swap(
        path: name ?? path, bytes: file.isModified ? document.text.bytes : nil)
      return thenQuit ? [swap, .quit] : [swap]
    case .changedOnDisk:
      message = .warning("\(file.name) changed on disk: :reload reads it, :diff-disk compares.")
      return []
    case .compared(let path, let bytes):
      if case .definition(let other) = FileContent(bytes, name: path) {
        showDifference(with: other, named: path)
      } else if case .embedded(let other) = FileContent(
        bytes, name: path, resource: file.embedding?.logicalID)
      {
        showDifference(with: other.document, named: path)
      } else {
        message = .error("\(path) is a template: open the state machine that is meant.")
      }
      return []
    case .saveFailed(let line):
      message = .error(line)
      return []
    case .saveRefused(let path):
      sheets.append(
        ChoiceSheet(
          title: "Changed on disk",
          text: "\(path) was changed by another program since it was read.",
          choices: [
            .init(key: "o", title: "overwrite it", command: "write!"),
            .init(key: "r", title: "read it again, as one undo step", command: "reload"),
            .init(key: "c", title: "cancel", command: nil),
          ]))
      return []
    case .fileRead(let path, let bytes, let stamp, let companions, let resource):
      return opened(
        path: path, bytes: bytes, stamp: stamp, companions: companions, resource: resource)
    case .historyRead(let path, let bytes):
      return openHistory(path: path, bytes: bytes)
    case .editorFinished(let request, let text):
      return editorFinished(request, text: text)
    case .message(let message):
      self.message = message
      return []
    }
  }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    settings.showsHint = false
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .wake:
      return []
    case .terminate:
      return [.terminate]
    case .key(.control("z")):
      return [.suspend]
    case .key(.control("l")):
      return [.redraw]
    default:
      break
    }
    switch event {
    case .key: message = nil
    case .mouse(let mouse) where mouse.action == .press: message = nil
    default: break
    }
    if !sheets.isEmpty { return handleSheet(event) }
    switch event {
    case .key(let key): return handle(key)
    case .mouse(let mouse): return handle(mouse)
    case .paste(let text): return paste(text)
    default: return []
    }
  }

  /// The top sheet is taken out while it works, so that it may change the state it lies on.
  private mutating func handleSheet(_ event: InputEvent) -> [Effect] {
    if case .mouse(let mouse) = event, mouse.action == .press, let hit = hit(at: mouse.position),
      case .command = hit.action
    {
      return update(hit.action)
    }
    let depth = sheets.count
    var sheet = sheets.removeLast()
    let answer = sheet.handle(event, in: &self)
    switch answer {
    case .stay(let effects):
      sheets.insert(sheet, at: min(depth - 1, sheets.count))
      return effects
    case .close(let effects):
      return effects
    case .command(let name, let argument):
      return perform(name, argument: argument)
    case .pass:
      sheets.insert(sheet, at: min(depth - 1, sheets.count))
      guard case .key(let key) = event, let command = CommandTable.command(for: key, in: self),
        command.isGlobal
      else { return [] }
      return command.run(&self, "")
    }
  }

  private mutating func update(_ action: Action) -> [Effect] { handle(action) }

  private mutating func handle(_ key: Key) -> [Effect] {
    // A key that the user gave to a command is not the pane's own, but where text is typed.
    if inspector.editor == nil, !source.isEditing,
      let command = CommandTable.remapped(key, in: self)
    {
      return command.run(&self, "")
    }
    if let effects = handleFocused(key) { return effects }
    guard let command = CommandTable.command(for: key, in: self) else { return [] }
    return command.run(&self, "")
  }

  /// The focused pane's own answer to a key; nil leaves it to the command table.
  private mutating func handleFocused(_ key: Key) -> [Effect]? {
    switch focus {
    case .graph: handleGraph(key)
    case .inspector: handleInspector(key)
    case .problems: handleProblems(key)
    case .runDetail, .time: handleRun(key)
    case .counters, .states, .runs, .facts, .load, .alarms: handleDashboard(key)
    case .source: handleSource(key)
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch focus {
    case .inspector: return pasteIntoInspector(text)
    case .source: return pasteIntoSource(text)
    case .graph: return pasteOntoGraph(text)
    default:
      message = .information("Nothing here takes pasted text: focus a field first.")
      return []
    }
  }

  private mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    if mouse.action == .press, let hit = hit(at: mouse.position) {
      return handle(hit.action)
    }
    let panes = StudioLayout(self).panes
    guard let pane = panes.first(where: { $0.rect.contains(mouse.position) }) else { return [] }
    if mouse.action == .press { focus = pane.pane }
    switch pane.pane {
    case .graph: return handleGraph(mouse, rect: pane.content)
    case .inspector: return handleInspector(mouse, rect: pane.content)
    case .problems: return handleProblems(mouse, rect: pane.content)
    case .runDetail, .time: return handleRun(mouse, pane: pane.pane, rect: pane.content)
    case .counters, .states, .runs, .facts, .load, .alarms:
      return handleDashboard(mouse, pane: pane.pane, rect: pane.content)
    case .source: return handleSource(mouse, rect: pane.content)
    }
  }

  private func hit(at point: Point) -> Hit? {
    StudioFrame(self).hits.last { $0.rect.contains(point) }
  }

  private mutating func tick(elapsedMilliseconds: Int64) -> [Effect] {
    tickRun(elapsedMilliseconds: elapsedMilliseconds)
      + tickDashboard(elapsedMilliseconds: elapsedMilliseconds)
  }

  /// Milliseconds until the studio wants a tick; nil when nothing moves by itself.
  package var tickInterval: Int? {
    run.tickInterval ?? dashboard.tickInterval
  }

  /// Runs a command by name.
  package mutating func perform(_ name: String, argument: String = "") -> [Effect] {
    guard let command = CommandTable.command(named: name) else {
      message = .error("No command '\(name)'. : then Tab lists them.")
      return []
    }
    return command.run(&self, argument)
  }
}

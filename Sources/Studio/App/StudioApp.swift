import Files
import OrderedJSON
package import Terminal

/// Runs the studio on a screen: shows frames, hands events to `update`, does what it asks for.
package final class StudioApp {
  private let screen: any Screen
  private let editor: Editor
  private let keepsUnsavedEdits: Bool
  private var state: StudioState
  private var clock: any StudioClock
  private var swap = SwapWriter()
  private var disk = DiskWatch()

  /// - Parameters:
  ///   - editor: how `e` opens a text; tests and scripts give their own.
  ///   - keepsUnsavedEdits: whether edits are kept against a kill; a script's are not.
  package init(
    state: StudioState, screen: any Screen, clock: any StudioClock = SystemClock(),
    editor: Editor = Editor(), keepsUnsavedEdits: Bool = true
  ) {
    self.keepsUnsavedEdits = keepsUnsavedEdits
    self.state = state
    self.screen = screen
    self.clock = clock
    self.editor = editor
    self.state.size = screen.size
  }

  package var current: StudioState { state }

  /// Returns when the user has left, or when a script has no more keys and nothing moves.
  package func run() {
    handle(.tick(milliseconds: clock.milliseconds))
    if keepsUnsavedEdits, let path = state.file.path, state.file.savedBytes != nil {
      RecentFiles.add(path)
    }
    while !state.hasQuit {
      screen.show(StudioFrame(state).buffer)
      let wait = waitMilliseconds
      let event = screen.nextEvent(timeoutMilliseconds: wait)
      if event == nil, let wait { clock.wait(milliseconds: wait) }
      handle(.tick(milliseconds: clock.milliseconds))
      swap.flush(at: clock.milliseconds)
      if keepsUnsavedEdits, disk.hasChanged(state.file, at: clock.milliseconds) {
        handle(.changedOnDisk)
      }
      if let event {
        handle(.event(event))
      } else if screen.isExhausted || clock.milliseconds > clock.limit {
        return
      }
    }
    swap.flush(at: .max)
  }

  /// Until the next tick, or until there is something to be done about files.
  private var waitMilliseconds: Int? {
    guard keepsUnsavedEdits else { return state.tickInterval }
    let own = [swap.interval(at: clock.milliseconds), disk.interval(state.file)].compactMap { $0 }
    return ([state.tickInterval].compactMap { $0 } + own).min()
  }

  private func handle(_ action: Action) {
    var waiting = [action]
    while let next = waiting.first {
      waiting.removeFirst()
      for effect in update(&state, next) {
        if let answer = perform(effect) { waiting.append(answer) }
      }
    }
  }

  private func perform(_ effect: Effect) -> Action? {
    switch effect {
    case .quit, .terminate:
      state.hasQuit = true
      return nil
    case .save(let path, let bytes, let expected, let thenQuit):
      return save(path, bytes, over: expected, thenQuit: thenQuit)
    case .open(let path, let resource):
      do {
        let bytes = try FileStore.readText(path)
        if keepsUnsavedEdits { RecentFiles.add(path) }
        return .fileRead(
          path: path, bytes: bytes, stamp: FileStore.modificationStamp(path),
          companions: CompanionFiles(beside: path), resource: resource)
      } catch {
        return .message(.error(error.description))
      }
    case .openHistory(let path):
      do {
        return .historyRead(path: path, bytes: try FileStore.readText(path))
      } catch {
        return .message(.error(error.description))
      }
    case .keepArrangement(let arrangement):
      if keepsUnsavedEdits { KeptArrangement.write(arrangement) }
      return nil
    case .export(let path, let bytes, let overwrites):
      return export(path, bytes, overwrites: overwrites)
    case .swap(let path, let bytes):
      if keepsUnsavedEdits { swap.keep(bytes, for: path, at: clock.milliseconds) }
      return nil
    case .compare(let path):
      do {
        return .compared(path: path, bytes: try FileStore.readText(path))
      } catch {
        return .message(.error(error.description))
      }
    case .backup(let path):
      do {
        return .message(.information("Kept a copy as \(try FileStore.backUp(path))."))
      } catch {
        return .message(.error(error.description))
      }
    case .copy(let text):
      screen.copy(text)
      return nil
    case .suspend:
      screen.stop()
      return nil
    case .redraw:
      screen.redraw()
      return nil
    case .edit(let request):
      var result: Action?
      screen.suspended { result = editor.edit(request) }
      return result
    }
  }

  private func export(_ path: String, _ bytes: [UInt8], overwrites: Bool) -> Action {
    guard overwrites || !FileStore.exists(path) else {
      return .message(.error("\(path) is there already: the command with ! writes over it."))
    }
    do {
      try FileStore.writeAtomically(bytes, to: path)
      return .message(.information("Written: \(path)."))
    } catch {
      return .message(.error(error.description))
    }
  }

  private func save(
    _ path: String, _ bytes: [UInt8], over expected: Effect.Expected, thenQuit: Bool
  ) -> Action {
    if case .stamp(let stamp) = expected, FileStore.modificationStamp(path) != stamp {
      return .saveRefused(path: path)
    }
    do {
      try FileStore.writeAtomically(bytes, to: path)
      if keepsUnsavedEdits { RecentFiles.add(path) }
      return .saved(
        path: path, bytes: bytes, stamp: FileStore.modificationStamp(path), thenQuit: thenQuit)
    } catch {
      return .saveFailed(error.description)
    }
  }
}

/// The driver's clock: real, or virtual for scripts.
package protocol StudioClock {
  var milliseconds: Int64 { get }
  /// The reading at which the studio gives up: a script must end also when a run does not.
  var limit: Int64 { get }
  /// Time went on by that much while nothing else happened.
  mutating func wait(milliseconds: Int)
}

package struct SystemClock: StudioClock {
  private let start = ContinuousClock.now

  package init() {}

  package var limit: Int64 { .max }

  package var milliseconds: Int64 {
    let duration = ContinuousClock.now - start
    return duration.components.seconds * 1000
      + duration.components.attoseconds / 1_000_000_000_000_000
  }

  /// The screen's own waiting has let the time go on.
  package mutating func wait(milliseconds: Int) {}
}

/// Goes on only when the studio waits: a script of keys gives the same screens every time.
package struct VirtualClock: StudioClock {
  package private(set) var milliseconds: Int64 = 0
  package let limit: Int64 = 3_600_000

  package init() {}

  package mutating func wait(milliseconds: Int) { self.milliseconds += Int64(milliseconds) }
}

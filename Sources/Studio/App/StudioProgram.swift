package import Files
package import Terminal
package import Themes

/// Opens a file in the studio: what the program and the scripts of the command line call.
package enum StudioProgram {
  /// Reads a file and what lies beside it. A file that is not there yet is new.
  ///
  /// - Throws: `FileError` where it is there and cannot be read.
  package static func state(
    opening path: String?, size: Size, theme: Theme, settings: StudioSettings
  ) throws(FileError) -> StudioState {
    var bytes: [UInt8]?
    if let path, FileStore.exists(path) { bytes = try FileStore.readText(path) }
    let stamp = path.flatMap { FileStore.modificationStamp($0) }
    var state = StudioState(
      file: FileState(path: path, bytes: bytes, stamp: stamp),
      companions: path.map { CompanionFiles(beside: $0) } ?? CompanionFiles(), size: size,
      theme: theme, settings: settings)
    if let problem = state.companions.problems.first { state.message = .warning(problem) }
    if let kept = SwapFile.kept(for: path), kept != bytes ?? [] {
      state.offerRecovery(kept)
    }
    return state
  }

  /// Runs the studio until the user leaves.
  ///
  /// - Returns: the screen's last state.
  @discardableResult
  package static func run(
    _ state: StudioState, on screen: any Screen, clock: any StudioClock = SystemClock()
  ) -> StudioState {
    let app = StudioApp(state: state, screen: screen, clock: clock)
    app.run()
    return app.current
  }
}

extension StudioState {
  /// Asks whether edits that an earlier studio could not save are wanted.
  mutating func offerRecovery(_ bytes: [UInt8]) {
    recovered = bytes
    sheets.append(
      ChoiceSheet(
        title: "Unsaved edits",
        text: "An earlier studio ended before its edits to \(file.name) were saved.",
        choices: [
          .init(key: "r", title: "recover them, as one undo step", command: "recover"),
          .init(key: "d", title: "drop them", command: "drop-recovered"),
          .init(key: "l", title: "decide later: they stay kept until the next edit", command: nil),
        ]))
  }
}

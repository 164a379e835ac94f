import Files
import OrderedJSON
import StatesLanguage
import Studio
import Terminal
import Themes

/// What the studio starts with: the file, what lies beside it, and the theme.
struct StudioOpening {
  private let file: FileState
  private let companions: CompanionFiles
  private let history: (path: String, bytes: [UInt8])?
  private let themeName: String?
  private let drawsASCII: Bool
  private let userThemes: String?

  /// - Parameter path: nil for a start without a file, `-` for what standard input holds.
  init(path: String?, history: String?, themeName: String?, drawsASCII: Bool) throws {
    self.history = try history.map { ($0, try FileStore.readText($0)) }
    self.themeName = themeName
    self.drawsASCII = drawsASCII || !TerminalLocale.isUTF8
    userThemes = ThemeDirectory.path
    guard let path else {
      file = FileState(path: nil, bytes: nil)
      companions = CompanionFiles()
      return
    }
    guard !path.isEmpty else { throw CommandError("'' is no file name") }
    if path == "-" {
      // Keys come from the terminal, and what was piped in has no file yet.
      file = FileState(path: nil, bytes: try FileStore.readStandardInput())
      companions = CompanionFiles()
      return
    }
    companions = CompanionFiles(beside: path)
    file = try Self.file(path)
  }

  private static func file(_ path: String) throws -> FileState {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileStore.readText(path)
    } catch {
      guard error.code == .notFound else { throw error }
      let directory = FileStore.directoryName(path)
      guard directory.isEmpty || FileStore.isDirectory(directory) else {
        throw CommandError("\(path): cannot be made: there is no directory '\(directory)'")
      }
      return FileState(path: path, bytes: nil)
    }
    return FileState(path: path, bytes: bytes, stamp: FileStore.modificationStamp(path))
  }

  func state(size: Size, depth: ColorDepth) throws -> StudioState {
    var theme = try Theme.resolve(themeName, depth: depth, userDirectory: userThemes)
    if drawsASCII { theme.glyphs = .ascii }
    var state = StudioState(
      file: file, companions: companions, size: size, theme: theme,
      settings: StudioSettings(
        userThemeDirectory: userThemes, drawsASCII: drawsASCII, colorDepth: depth))
    state.settings.nearbyFiles = FileStore.workflowFiles(in: ".")
    if file.path == nil, file.document.text.bytes.isEmpty { state.offerFiles() }
    if let problem = companions.problems.first { state.message = .warning(problem) }
    if let history { _ = state.openHistory(path: history.path, bytes: history.bytes) }
    return state
  }
}

import Files
import OrderedJSON
import StatesLanguage
import Studio
import Terminal
import Themes

/// What the studio starts with: the file, what lies beside it, and the theme.
struct StudioOpening {
  private let file: FileState
  /// State machines of the template, where it has several and none was named.
  private var machines: [String] = []
  private var templatePath: String?
  private let companions: CompanionFiles
  private let history: (path: String, bytes: [UInt8])?
  private let themeName: String?
  private let drawsASCII: Bool
  private let userThemes: String?

  /// - Parameter path: nil for a start without a file, `-` for what standard input holds.
  init(
    path: String?, resource: String?, history: String?, themeName: String?, drawsASCII: Bool
  ) throws {
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
    let (state, machines) = try Self.file(path, resource)
    companions = CompanionFiles(beside: state.path ?? path)
    file = state
    self.machines = machines
    templatePath = path
  }

  /// The file, or the state machines of a template to choose from.
  private static func file(_ path: String, _ resource: String?) throws -> (FileState, [String]) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileStore.readText(path)
    } catch {
      guard error.code == .notFound else { throw error }
      let directory = FileStore.directoryName(path)
      guard directory.isEmpty || FileStore.isDirectory(directory) else {
        throw CommandError("\(path): cannot be made: there is no directory '\(directory)'")
      }
      return (FileState(path: path, bytes: nil), [])
    }
    let stamp = FileStore.modificationStamp(path)
    switch FileContent(bytes, name: path, resource: resource) {
    case .definition: return (FileState(path: path, bytes: bytes, stamp: stamp), [])
    case .embedded(let definition):
      return (FileState(path: path, embedding: definition, stamp: stamp), [])
    case .file(let other, _):
      return try file(FileStore.joined(FileStore.directoryName(path), other), nil)
    case .several(let names): return (FileState(path: nil, bytes: nil), names)
    case .nothing(let reason): throw CommandError("\(path): \(reason)")
    }
  }

  func state(size: Size, depth: ColorDepth) throws -> StudioState {
    var theme = try Theme.resolve(themeName, depth: depth, userDirectory: userThemes)
    if drawsASCII { theme.glyphs = .ascii }
    var state = StudioState(
      file: file, companions: companions, size: size, theme: theme,
      settings: StudioSettings(
        userThemeDirectory: userThemes, drawsASCII: drawsASCII, colorDepth: depth))
    state.settings.nearbyFiles = FileStore.workflowFiles(in: ".")
    if let keys = KeyFile.path { state.settings.keyMap = KeyMap(file: keys) }
    if let templatePath, !machines.isEmpty {
      state.offerMachines(machines, of: templatePath)
    } else if file.path == nil, file.document.text.bytes.isEmpty {
      state.offerFiles()
    }
    let problems = state.settings.keyMap.problems + companions.problems
    if let problem = problems.first { state.message = .warning(problem) }
    if let history { _ = state.openHistory(path: history.path, bytes: history.bytes) }
    return state
  }
}

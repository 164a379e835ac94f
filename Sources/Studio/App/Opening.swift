import Files
import OrderedJSON
import StatesLanguage

extension StudioState {
  /// A file was read: the open one again, or another.
  mutating func opened(
    path: String, bytes: [UInt8], stamp: ModificationStamp?, companions: CompanionFiles,
    resource: String?
  ) -> [Effect] {
    switch FileContent(bytes, name: path, resource: resource) {
    case .definition(let document):
      if path == file.path, file.embedding == nil {
        return reread(document, stamp: stamp, companions: companions)
      }
      start(FileState(path: path, bytes: bytes, stamp: stamp), companions)
    case .embedded(let definition):
      if path == file.path, file.embedding?.logicalID == definition.logicalID {
        let effects = reread(definition.document, stamp: stamp, companions: companions)
        file.reread(definition, stamp: stamp)
        return effects
      }
      start(FileState(path: path, embedding: definition, stamp: stamp), companions)
    case .file(let other, _):
      return [.open(path: FileStore.joined(FileStore.directoryName(path), other))]
    case .several(let names): offerMachines(names, of: path)
    case .nothing(let reason): message = .error("\(path) \(reason).")
    }
    return []
  }

  private mutating func reread(
    _ document: Document, stamp: ModificationStamp?, companions: CompanionFiles
  ) -> [Effect] {
    self.companions = companions
    let bytes = document.text.bytes
    if bytes != self.document.text.bytes { file.record(document, label: "read \(file.name)") }
    file.saved(bytes, stamp: stamp)
    message = .information("Read \(file.path ?? file.name) again.")
    return []
  }

  private mutating func start(_ file: FileState, _ companions: CompanionFiles) {
    var fresh = StudioState(
      file: file, companions: companions, size: size, theme: theme, settings: settings)
    fresh.now = now
    fresh.clipboard = clipboard
    fresh.paletteHistory = paletteHistory
    fresh.message = .information("Opened \(file.title).")
    fresh.offerRecovery()
    self = fresh
  }

  /// Asks which state machine of a template is meant.
  package mutating func offerMachines(_ names: [String], of path: String) {
    templatePath = path
    sheets.append(
      PickerSheet(
        title: "State machines of \(FileStore.baseName(path))",
        list: PickerList(items: names.map { PickerList.Item($0) }), command: "resource"))
  }

  /// - Parameter name: a logical ID; empty asks.
  mutating func chooseMachine(_ name: String) -> [Effect] {
    guard let path = templatePath ?? (file.embedding == nil ? nil : file.path) else {
      message = .information("\(file.name) is no CloudFormation or SAM template.")
      return []
    }
    guard !file.isModified else {
      message = .error("Unsaved edits: :w saves them, or u takes them back.")
      return []
    }
    if name.isEmpty, let bytes = try? file.fileBytes() {
      let format = Document.format(ofFile: path, bytes: bytes)
      let machines = Template(bytes, format: format)?.machines ?? []
      offerMachines(machines.map(\.logicalID), of: path)
      return []
    }
    templatePath = nil
    return [.open(path: path, resource: name)]
  }
}

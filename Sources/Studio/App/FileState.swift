package import Files
import OrderedJSON
package import StatesLanguage

/// The open file: where it is, what was last saved, and the document with its undo steps.
package struct FileState: Sendable {
  /// Nil for a new file without a name.
  package var path: String?
  package private(set) var history: DocumentHistory
  /// The template that the definition stands in, if it does.
  package private(set) var embedding: EmbeddedDefinition?
  /// What the disk holds of the definition; nil where the file does not exist yet.
  package private(set) var savedBytes: [UInt8]?
  package private(set) var isModified: Bool
  /// How the file looked on disk when it was read or saved.
  package var stamp: ModificationStamp?
  /// Counts changes of the document, undo and redo included.
  package private(set) var revision = 1

  package init(path: String?, bytes: [UInt8]?, stamp: ModificationStamp? = nil) {
    self.path = path
    self.stamp = stamp
    let content = bytes ?? []
    let name = path ?? ""
    history = DocumentHistory(
      Document(content, format: Document.format(ofFile: name, bytes: content)))
    savedBytes = bytes
    isModified = false
  }

  /// - Parameter embedding: a definition in the template at that path.
  package init(path: String, embedding: EmbeddedDefinition, stamp: ModificationStamp?) {
    self.path = path
    self.stamp = stamp
    self.embedding = embedding
    history = DocumentHistory(embedding.document)
    savedBytes = embedding.bytes
    isModified = false
  }

  package var document: Document { history.current }

  /// The file as it is to be saved: the definition, or the template with it.
  ///
  /// - Throws: where the template's place cannot be written.
  func fileBytes() throws(TreeEditError) -> [UInt8] {
    try embedding?.replacing(with: document.text.bytes) ?? document.text.bytes
  }

  /// What tells its unsaved edits from those of other documents.
  var swapName: String? {
    guard let path, let embedding else { return path }
    return path + "#" + embedding.logicalID
  }

  /// The last component of the path.
  package var name: String { path.map(FileStore.baseName) ?? "untitled.asl.json" }

  /// The name, and in a template the state machine's.
  var title: String { embedding.map { "\(name) \($0.logicalID)" } ?? name }

  /// The name without `.asl.json` and the like: the state machine's name.
  package var machineName: String { embedding?.logicalID ?? FileStore.workflowName(name) }

  package mutating func record(_ document: Document, label: String) {
    history.record(document, label: label)
    changed()
  }

  /// Takes the place of the last recorded step's document: typing goes on.
  package mutating func amend(_ document: Document) {
    history.amend(document)
    changed()
  }

  package mutating func undo() -> String? {
    let label = history.undo()
    changed()
    return label
  }

  package mutating func redo() -> String? {
    let label = history.redo()
    changed()
    return label
  }

  /// - Parameter bytes: the definition's, as the disk has it now.
  package mutating func saved(_ bytes: [UInt8], stamp: ModificationStamp?) {
    savedBytes = bytes
    self.stamp = stamp
    isModified = document.text.bytes != bytes
  }

  /// The template was saved, with the definition as it is.
  mutating func saved(template bytes: [UInt8], stamp: ModificationStamp?) {
    if case .embedded(let saved) = FileContent(
      bytes, name: name, resource: embedding?.logicalID)
    {
      embedding = saved
    }
    saved(document.text.bytes, stamp: stamp)
  }

  /// The template was read again.
  mutating func reread(_ definition: EmbeddedDefinition, stamp: ModificationStamp?) {
    embedding = definition
    saved(definition.bytes, stamp: stamp)
  }

  private mutating func changed() {
    revision += 1
    isModified = document.text.bytes != (savedBytes ?? [])
  }
}

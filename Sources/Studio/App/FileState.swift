package import Files
import OrderedJSON
package import StatesLanguage

/// The open file: where it is, what was last saved, and the document with its undo steps.
package struct FileState: Sendable {
  /// Nil for a new file without a name.
  package var path: String?
  package private(set) var history: DocumentHistory
  /// What the disk holds; nil where the file does not exist yet.
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

  package var document: Document { history.current }

  /// The last component of the path.
  package var name: String { path.map(FileStore.baseName) ?? "untitled.asl.json" }

  /// The name without `.asl.json` and the like: the state machine's name.
  package var machineName: String { FileStore.workflowName(name) }

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

  package mutating func saved(_ bytes: [UInt8], stamp: ModificationStamp?) {
    savedBytes = bytes
    self.stamp = stamp
    isModified = document.text.bytes != bytes
  }

  private mutating func changed() {
    revision += 1
    isModified = document.text.bytes != (savedBytes ?? [])
  }
}

import Files
import OrderedJSON
import StatesLanguage

/// Reads a definition for a machine.
enum DefinitionFile {
  /// The definition as JSON text.
  ///
  /// - Throws: where the file cannot be read, or is neither JSON nor YAML.
  static func text(_ path: String) throws(ConstructError) -> String {
    let bytes: [UInt8]
    do {
      bytes = try FileStore.readText(path)
    } catch {
      throw ConstructError("The definition cannot be read: \(error.description).")
    }
    let document = Document(bytes, format: Document.format(ofFile: path, bytes: bytes))
    if document.format == .json { return String(decoding: bytes, as: UTF8.self) }
    guard let root = document.tree.root else {
      throw ConstructError("The definition in \(path) is empty.")
    }
    return root.value.compactText
  }
}

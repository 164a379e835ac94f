import Files
import OrderedJSON
import StatesLanguage
import YAMLSource

/// Data from a file, standard input or an option, with its places for messages.
struct DataFile {
  /// As it is named in messages.
  let name: String
  let value: JSONValue
  let tree: SourceTree

  /// - Parameter path: a file's, or `-` for standard input.
  init(path: String) throws {
    let isInput = path == "-"
    let bytes = isInput ? try FileStore.readStandardInput() : try FileStore.readText(path)
    let format = Document.format(ofFile: path, bytes: bytes)
    // A bare number or text is JSON as well; only the ending says YAML for certain.
    let isYAML = format == .yaml && !isInput && !path.hasSuffix(".json")
    let text = SourceText(bytes)
    let json = JSONSource.parse(text)
    try self.init(
      name: isInput ? "<stdin>" : path,
      tree: isYAML && !json.problems.isEmpty ? YAMLSource.parse(text) : json)
  }

  /// - Parameter option: the option that has the text, for messages.
  init(text: String, option: String) throws {
    try self.init(name: option, tree: JSONSource.parse(SourceText(text)))
  }

  private init(name: String, tree: SourceTree) throws {
    if let problem = tree.problems.first {
      throw CommandError(name, tree.text.position(at: problem.offset), problem.message)
    }
    guard let root = tree.root else { throw CommandError("\(name): is empty; write a JSON value") }
    self.name = name
    self.tree = tree
    value = root.value
  }

  func error(_ message: String, at pointer: JSONPointer) -> CommandError {
    CommandError(name, tree.position(of: pointer), message)
  }

  func error(_ message: String, atOffset offset: Int) -> CommandError {
    CommandError(name, tree.text.position(at: offset), message)
  }
}

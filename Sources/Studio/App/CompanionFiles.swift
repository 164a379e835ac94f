import Files
package import OrderedJSON
package import Simulator

/// The files beside a workflow's: `NAME.input.json` and `NAME.mock.json`.
package struct CompanionFiles: Sendable {
  package struct Companion<Value: Sendable>: Sendable {
    /// The file's name without its directory.
    package var name: String
    package var value: Value
  }

  package var input: Companion<JSONValue>?
  package var mocks: Companion<MockConfiguration>?
  /// What is wrong with one that is there, in one line.
  package var problems: [String] = []

  package init() {}

  /// Reads what lies beside a file.
  package init(beside path: String) {
    if let (name, value) = read(FileStore.sibling(of: path, ending: "input.json")) {
      input = Companion(name: name, value: value)
    }
    if let (name, value) = read(FileStore.sibling(of: path, ending: "mock.json")) {
      do {
        mocks = Companion(name: name, value: try MockConfiguration(value))
      } catch {
        problems.append("\(name): \(error.message) (\(error.pointer))")
      }
    }
  }

  private mutating func read(_ path: String) -> (name: String, value: JSONValue)? {
    guard FileStore.exists(path) else { return nil }
    let name = FileStore.baseName(path)
    do {
      let bytes = try FileStore.read(path)
      do {
        return (name, try JSONSource.value(bytes))
      } catch {
        let place = SourceText(bytes).position(at: error.offset)
        problems.append("\(name):\(place.line):\(place.column): \(error.message)")
      }
    } catch {
      problems.append(error.description)
    }
    return nil
  }
}

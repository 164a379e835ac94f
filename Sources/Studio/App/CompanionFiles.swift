import Files
package import OrderedJSON
package import Simulator
import YAMLSource

/// The files beside a workflow's: `NAME.input.json`, `NAME.mock.json` and `NAME.scenario.yaml`.
package struct CompanionFiles: Sendable {
  package struct Companion<Value: Sendable>: Sendable {
    /// The file's name without its directory.
    package var name: String
    package var value: Value
  }

  package var input: Companion<JSONValue>?
  package var mocks: Companion<MockConfiguration>?
  package var scenario: Companion<Scenario>?
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
    readScenario(FileStore.sibling(of: path, ending: "scenario.yaml"))
  }

  private mutating func readScenario(_ path: String) {
    guard FileStore.exists(path) else { return }
    let name = FileStore.baseName(path)
    do throws(FileError) {
      let tree = YAMLSource.parse(SourceText(try FileStore.readText(path)))
      func report(_ message: String, at offset: Int) {
        let place = tree.text.position(at: offset)
        problems.append("\(name):\(place.line):\(place.column): \(message)")
      }
      if let problem = tree.problems.first { return report(problem.message, at: problem.offset) }
      do throws(ScenarioProblems) {
        scenario = Companion(name: name, value: try Scenario(tree))
      } catch {
        for problem in error.all { report(problem.message, at: problem.offset) }
      }
    } catch {
      problems.append(error.description)
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

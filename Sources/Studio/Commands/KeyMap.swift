import Files
import OrderedJSON
package import Terminal
import YAMLSource

/// The user's own keys, from `keys.yaml` in the configuration directory: the name of a command,
/// and a key or a list of keys that take the place of its own.
///
///     duplicate: ctrl-d
///     paste: [P, f12]
package struct KeyMap: Sendable {
  /// By the command's name.
  private var keys: [String: [Key]] = [:]
  /// What is wrong with the file, each with its line.
  package private(set) var problems: [String] = []

  package init() {}

  /// Reads the file; one that is not there changes nothing.
  package init(file path: String) {
    self.init()
    guard FileStore.exists(path) else { return }
    do {
      self = KeyMap(try FileStore.read(path), name: path)
    } catch {
      problems = [error.description]
    }
  }

  /// - Parameter name: what problems call the file.
  package init(_ bytes: [UInt8], name: String) {
    let tree = YAMLSource.parse(SourceText(bytes))
    func problem(_ message: String, at offset: Int) {
      problems.append("\(name):\(tree.text.position(at: offset).line): \(message)")
    }
    for found in tree.problems { problem(found.message, at: found.offset) }
    guard let root = tree.root, root.value != .null else { return }
    guard case .object(let members) = root.content else {
      problem("a line is 'command: key'", at: root.range.lowerBound)
      return
    }
    var used: [String: String] = [:]
    for member in members {
      guard let command = CommandTable.command(named: member.key) else {
        problem("there is no command '\(member.key)'", at: member.keyRange.lowerBound)
        continue
      }
      var own: [Key] = []
      let nodes: [SourceNode] =
        if case .array(let elements) = member.value.content { elements } else { [member.value] }
      for node in nodes where node.value != .null {
        let text = Self.text(node.value)
        guard let key = text.flatMap(Key.init(named:)) else {
          problem(
            "'\(text ?? "?")' is no key: write x, f5, ctrl-d, alt-x", at: node.range.lowerBound)
          continue
        }
        let place = "\(command.place) \(key.name)"
        if let other = used[place] {
          problem("\(key.name) is already the key of \(other)", at: node.range.lowerBound)
          continue
        }
        used[place] = command.name
        own.append(key)
      }
      keys[command.name] = own
    }
  }

  /// Digits read as numbers in YAML.
  private static func text(_ value: JSONValue) -> String? {
    value.string ?? value.number.map { _ in value.compactText }
  }

  package var isEmpty: Bool { keys.isEmpty }

  /// The keys of a command: the user's, or else its own.
  package func keys(of command: Command) -> [Key] { keys[command.name] ?? command.keys }

  /// Whether the user gave that key to a command.
  package func has(_ key: Key, for command: Command) -> Bool {
    keys[command.name]?.contains(key) ?? false
  }

  /// Whether the user gave the command other keys than its own.
  package func isRemapped(_ command: Command) -> Bool { keys[command.name] != nil }
}

extension Key {
  /// Reads a name as key scripts write it: `x`, `f5`, `ctrl-d`.
  package init?(named text: String) {
    let script = text.count == 1 && text != "<" ? text : "<\(text)>"
    guard let steps = try? KeyScript.parse(script), steps.count == 1,
      case .event(.key(let key)) = steps[0]
    else { return nil }
    self = key
  }
}

import ArgumentParser
import Drawing
import Files
import OrderedJSON
import StatesLanguage
import Studio
import Terminal
import Themes

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two workflows.",
    discussion: """
      Prints the states that were added, removed and changed, with the fields that differ; order \
      and layout do not count. Exit status 1 where the workflows differ.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, lines, graph, json
  }

  @Argument(help: "The older workflow.", completion: .file())
  var old: String

  @Argument(help: "The newer workflow.", completion: .file())
  var new: String

  @OptionGroup var template: ResourceOption

  @Option(
    help: "What is printed: states and fields, the lines that differ, the graph of both, or JSON.")
  var format = Format.text

  @Flag(help: "Draw with ASCII characters alone, as in a locale that is not UTF-8.")
  var ascii = false

  @Option(help: "Colours; auto is always on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  func run() throws {
    let old = try WorkflowFile(old, resource: template.resource)
    let new = try WorkflowFile(new, resource: template.resource)
    let difference = DefinitionDifference(from: old.document, to: new.document)
    var theme = try Theme.load(named: Theme.defaultName, userDirectory: ThemeDirectory.path)
    if ascii || !TerminalLocale.isUTF8 { theme.glyphs = .ascii }
    let text =
      switch format {
      case .text: summary(difference)
      case .lines: lines(TextDifference(old.document.text.string, new.document.text.string))
      case .graph: graph(difference, theme)
      case .json: json(difference).prettyText() + "\n"
      }
    try StandardStream.output.write(text)
    let isSame =
      format == .lines
      ? old.document.text.bytes == new.document.text.bytes : difference.isEmpty
    if !isSame { throw ExitCode.failure }
  }

  private func summary(_ difference: DefinitionDifference) -> String {
    var lines: [String] = []
    if !difference.machineFields.isEmpty {
      lines.append("~ the machine: \(difference.machineFields.joined(separator: ", "))")
    }
    for (place, change) in difference.changes {
      let name = Self.name(place)
      switch change {
      case .added: lines.append("+ \(name)")
      case .removed: lines.append("- \(name)")
      case .changed(let fields): lines.append("~ \(name): \(fields.joined(separator: ", "))")
      }
    }
    return lines.map { $0.printable + "\n" }.joined()
  }

  /// The names of the states around it and its own.
  private static func name(_ place: JSONPointer) -> String {
    var names: [String] = []
    for (index, token) in place.tokens.enumerated() {
      guard case .key(let name) = token, index > 0, place.tokens[index - 1] == .key("States") else {
        continue
      }
      names.append(name)
    }
    return names.joined(separator: " / ")
  }

  private func lines(_ difference: TextDifference) -> String {
    let isColored = color.isUsed
    return difference.hunks().map { hunk in
      hunk.map { index in
        let line = difference.lines[index]
        let (mark, code): (String, String) =
          switch line {
          case .same: (" ", "")
          case .removed: ("-", "\u{1B}[31m")
          case .added: ("+", "\u{1B}[32m")
          }
        let text = mark + line.text.printable
        return isColored && !code.isEmpty ? code + text + "\u{1B}[0m\n" : text + "\n"
      }.joined()
    }.joined(separator: "...\n")
  }

  private func graph(_ difference: DefinitionDifference, _ theme: Theme) -> String {
    var options = DrawingOptions()
    options.glyphs = theme.glyphs
    options.density = .roomy
    return GraphDrawing(difference.union, options: options).text(
      theme: color.isUsed ? theme : nil, decoration: difference.decoration(theme))
  }

  private func json(_ difference: DefinitionDifference) -> JSONValue {
    func places(_ wanted: DefinitionDifference.Change) -> JSONValue {
      .array(
        difference.changes.filter { $0.change == wanted }.map { .string($0.place.description) })
    }
    let changed = difference.changes.compactMap { place, change -> JSONMember? in
      guard case .changed(let fields) = change else { return nil }
      return JSONMember(key: place.description, value: .array(fields.map(JSONValue.string)))
    }
    return .object([
      "machine": .array(difference.machineFields.map(JSONValue.string)),
      "added": places(.added), "removed": places(.removed),
      "changed": .object(JSONObject(changed)),
    ])
  }
}

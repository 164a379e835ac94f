import ArgumentParser
import Drawing
import Files
import OrderedJSON
import StatesLanguage
import Terminal
import Themes

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Print a workflow's graph.")

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, svg, mermaid, dot
  }

  @Argument(help: "The workflow.", completion: .file())
  var file: String

  @OptionGroup var template: ResourceOption

  @Flag(help: "Draw with ASCII characters alone, as in a locale that is not UTF-8.")
  var ascii = false

  @Option(help: "How much is shown of each state.")
  var detail = DetailLevel.boxes

  @Option(help: "How much room there is between states.")
  var density = Density.roomy

  @Option(help: "Where the flow goes: down or right.")
  var direction = FlowDirection.down

  @Option(help: "Colours; auto is always on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(help: "What is printed: text, a picture, or a graph for Mermaid or Graphviz.")
  var format = Format.text

  @Option(help: "The theme of the colours. (default: terminal for text, light for pictures)")
  var theme: String?

  func run() throws {
    let workflow = try WorkflowFile(file, resource: template.resource)
    let document = workflow.document
    if let problem = document.tree.problems.first {
      throw CommandError(
        workflow.path, document.tree.text.position(at: problem.offset), problem.message)
    }
    let name = theme ?? (format == .text ? Theme.defaultName : "light")
    var theme = try Theme.load(named: name, userDirectory: ThemeDirectory.path)
    if ascii || (format == .text && !TerminalLocale.isUTF8) { theme.glyphs = .ascii }
    var options = DrawingOptions()
    options.detail = detail
    options.density = density
    options.direction = direction
    options.glyphs = theme.glyphs
    func drawing() -> GraphDrawing { GraphDrawing(document.definition, options: options) }
    let text =
      switch format {
      case .text:
        drawing().text(
          theme: color.isUsed ? theme : nil,
          decoration: GraphDecoration(rulesOf: document.definition))
      case .svg: drawing().svg(theme: theme)
      case .mermaid: GraphExport.mermaid(document.definition, theme: theme, direction: direction)
      case .dot: GraphExport.dot(document.definition, theme: theme, direction: direction)
      }
    try StandardStream.output.write(text)
  }
}

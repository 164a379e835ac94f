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

  @Flag(help: "Draw with ASCII characters alone, as in a locale that is not UTF-8.")
  var ascii = false

  @Option(help: "How much is shown of each state.")
  var detail = DetailLevel.boxes

  @Option(help: "How much room there is between states.")
  var density = Density.roomy

  @Option(help: "Colours; auto is always on a terminal, unless NO_COLOR is set.")
  var color = ColorChoice.auto

  @Option(help: "What is printed. Only text, so far.")
  var format = Format.text

  func validate() throws {
    guard format == .text else {
      throw ValidationError("--format \(format.rawValue) is not there yet; text is.")
    }
  }

  func run() throws {
    let workflow = try WorkflowFile(file)
    let document = workflow.document
    if let problem = document.tree.problems.first {
      throw CommandError(
        workflow.path, document.tree.text.position(at: problem.offset), problem.message)
    }
    var theme = Theme.builtIn("terminal") ?? Theme(name: "terminal")
    if ascii || !TerminalLocale.isUTF8 { theme.glyphs = .ascii }
    var options = DrawingOptions()
    options.detail = detail
    options.density = density
    options.glyphs = theme.glyphs
    let drawing = GraphDrawing(document.definition, options: options)
    var cells = CellBuffer(size: drawing.size)
    drawing.render(
      into: &cells,
      rect: Rect(x: 0, y: 0, width: drawing.size.width, height: drawing.size.height),
      origin: Point(x: 0, y: 0), decoration: GraphDecoration(), theme: theme)
    try StandardStream.output.write(cells.dump(color.isUsed ? .ansi : .text))
  }
}

package import StatesLanguage
import Terminal
package import Themes

/// A definition's graph in formats of other tools.
package enum GraphExport {
  /// A flowchart for Mermaid (https://mermaid.js.org): containers as subgraphs, Catch edges dotted.
  package static func mermaid(
    _ definition: Definition, theme: Theme, direction: FlowDirection = .down
  ) -> String {
    let outline = GraphOutline(definition)
    var lines = ["flowchart \(direction == .down ? "TD" : "LR")"]
    var roles: Set<Role> = []
    var styles: [String] = []
    var edgeCount = 0
    outline.walk { step, depth in
      let indent = String(repeating: "  ", count: depth + 1)
      switch step {
      case .node(let node):
        let isStart = node.role == .dimmed
        let text = "\"\(mermaidText(node.name))\""
        lines.append(indent + node.id + (isStart ? "((\(text)))" : shape(text, node.role)))
        roles.insert(node.role)
        styles.append("  class \(node.id) \(className(node.role))")
      case .open(let node, let part):
        lines.append(indent + "subgraph \(node.id)_\(part) [\"\(mermaidText(node.name))\"]")
      case .close:
        lines.append(indent + "end")
      case .edge(let edge):
        let arrow = edge.isDashed ? "-.->" : "-->"
        let label = edge.label.isEmpty ? "" : "|\"\(mermaidText(edge.label))\"|"
        lines.append(indent + "\(edge.source) \(arrow)\(label) \(edge.target)")
        styles.append("  linkStyle \(edgeCount) stroke:\(theme.hexColor(edge.role))")
        edgeCount += 1
      }
    }
    let classes = roles.sorted { $0.rawValue < $1.rawValue }.map { role in
      "  classDef \(className(role)) stroke:\(theme.hexColor(role)),stroke-width:2px"
    }
    return (lines + classes + styles).joined(separator: "\n") + "\n"
  }

  private static func className(_ role: Role) -> String {
    String(role.rawValue.split(separator: ".").last ?? "other")
  }

  private static func shape(_ text: String, _ role: Role) -> String {
    switch role {
    case .stateChoice: "{\(text)}"
    case .stateWait: "([\(text)])"
    case .stateSucceed, .stateFail: "((\(text)))"
    case .stateParallel, .stateMap: "[[\(text)]]"
    default: "[\(text)]"
    }
  }

  /// Mermaid's texts stand in quotes, with entities for what would end them.
  private static func mermaidText(_ text: String) -> String {
    text.printable.map { character in
      switch character {
      case "\"": "#quot;"
      case "#": "#35;"
      case "<": "#lt;"
      case ">": "#gt;"
      case "&": "#amp;"
      default: String(character)
      }
    }.joined()
  }

  /// A digraph for Graphviz (https://graphviz.org): containers as clusters, Catch edges dashed.
  package static func dot(
    _ definition: Definition, theme: Theme, direction: FlowDirection = .down
  ) -> String {
    let outline = GraphOutline(definition)
    var lines = [
      "digraph {", "  node [shape=box, style=rounded, fontname=\"Helvetica\"]",
      "  edge [fontname=\"Helvetica\", fontsize=10]",
    ]
    if direction == .right { lines.append("  rankdir=LR") }
    outline.walk { step, depth in
      let indent = String(repeating: "  ", count: depth + 1)
      switch step {
      case .node(let node):
        let isStart = node.role == .dimmed
        let shape = isStart ? "circle" : node.role == .stateChoice ? "diamond" : "box"
        lines.append(
          indent
            + "\(node.id) [label=\(dotText(isStart ? "" : node.name)), shape=\(shape), "
            + "color=\"\(theme.hexColor(node.role))\"\(isStart ? ", width=0.15" : "")]")
      case .open(let node, let part):
        lines.append(indent + "subgraph cluster_\(node.id)_\(part) {")
        lines.append(
          indent + "  label=\(dotText(node.name)); color=\"\(theme.hexColor(node.role))\"")
      case .close:
        lines.append(indent + "}")
      case .edge(let edge):
        let label =
          edge.label.isEmpty
          ? ""
          : "label=\(dotText(edge.label)), fontcolor=\"\(theme.hexColor(.edgeLabel))\", "
        lines.append(
          indent + "\(edge.source) -> \(edge.target) [\(label)"
            + "color=\"\(theme.hexColor(edge.role))\"\(edge.isDashed ? ", style=dashed" : "")]")
      }
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private static func dotText(_ text: String) -> String {
    "\""
      + text.printable.map { character in
        character == "\"" || character == "\\" ? "\\\(character)" : String(character)
      }.joined() + "\""
  }
}

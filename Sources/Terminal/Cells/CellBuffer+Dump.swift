/// How a screen is written out.
package enum DumpFormat: String, CaseIterable, Hashable, Sendable {
  /// Characters alone.
  case text
  /// With the escape sequences for colours and attributes.
  case ansi
}

extension CellBuffer {
  /// The rows, each ending with a line feed, trailing blanks cut.
  package func dump(_ format: DumpFormat) -> String {
    switch format {
    case .text: rows.reduce(into: "") { $0 += $1 + "\n" }
    case .ansi: (0..<size.height).reduce(into: "") { $0 += ansiRow($1) + "\n" }
    }
  }

  private func ansiRow(_ y: Int) -> String {
    let row = cells[(y * size.width)..<((y + 1) * size.width)]
    let end = row.lastIndex { !$0.isInvisible }.map { $0 + 1 } ?? row.startIndex
    var text = ""
    var style = Style()
    for cell in row[..<end] {
      if !cell.isContinuation, cell.style != style {
        style = cell.style
        text += style.escapeSequence
      }
      text += cell.text
    }
    return style == Style() ? text : text + Style().escapeSequence
  }
}

extension Cell {
  /// Whether nothing of the cell is to be seen.
  fileprivate var isInvisible: Bool {
    text == " " && style.background == .standard
      && style.attributes.isDisjoint(with: [.reverse, .underline])
  }
}

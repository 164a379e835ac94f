extension String {
  /// Columns the text takes when written into a `CellBuffer`: East Asian wide characters, emoji
  /// and flags two, combining marks none, everything else one. What is not printable counts as
  /// its escape.
  package var columns: Int {
    if isPrintableASCII { return utf8.count }
    var columns = 0
    forEachUnit { unit in
      columns += unit.columns
      return true
    }
    return columns
  }

  /// The text with everything that a terminal would obey or hide made visible: control characters,
  /// bidirectional controls, line separators, invisible and unassigned characters as `\n` or
  /// `\u{1B}`, a combining mark with nothing before it on a dotted circle.
  package var printable: String {
    if isPrintableASCII { return self }
    var printable = ""
    forEachUnit { unit in
      printable += unit.text
      return true
    }
    return printable
  }

  /// The text cut to that many columns, ending in `ellipsis` where it was cut. A text that fits
  /// is given back as it is.
  package func truncated(toColumns limit: Int, ellipsis: String = "…") -> String {
    let room = limit - ellipsis.columns
    var kept = ""
    var columns = 0
    var isKeeping = true
    forEachUnit { unit in
      columns += unit.columns
      if columns > max(0, room) { isKeeping = false }
      if isKeeping { kept += unit.text }
      return columns <= limit
    }
    if columns <= limit { return self }
    return room >= 0 ? kept + ellipsis : kept
  }

  /// The text cut or filled up with blanks to exactly that many columns.
  package func padded(toColumns width: Int, ellipsis: String = "…") -> String {
    let text = truncated(toColumns: width, ellipsis: ellipsis)
    return text + String(repeating: " ", count: max(0, width - text.columns))
  }

  var isPrintableASCII: Bool { utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } }
}

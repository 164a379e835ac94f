import CNcurses

/// Puts cells into the form of the C shim.
///
/// ncurses keeps track of the cursor by libc's widths of single characters, and so do many
/// terminals. Where these differ from a cell's, only what all agree on is sent: of a joined emoji
/// its first picture, of a picture asked for by a selector its text form and a blank.
struct CellEncoder {
  let depth: ColorDepth
  /// Without it everything but ASCII is a question mark.
  let isUTF8: Bool

  private var lastStyle = Style()
  private var lastEncoded: EncodedStyle

  init(depth: ColorDepth, isUTF8: Bool) {
    self.depth = depth
    self.isUTF8 = isUTF8
    lastEncoded = EncodedStyle(Style(), depth: depth)
  }

  /// Appends a row; the columns of what is appended add up to the row's.
  mutating func append(_ row: ArraySlice<Cell>, to encoded: inout [treadle_cell]) {
    for cell in row where !cell.isContinuation {
      if cell.style != lastStyle {
        lastStyle = cell.style
        lastEncoded = EncodedStyle(cell.style, depth: depth)
      }
      append(cell, to: &encoded)
    }
  }

  private func append(_ cell: Cell, to encoded: inout [treadle_cell]) {
    let scalars = cell.text.unicodeScalars
    guard let first = scalars.first else { return put([blank], &encoded) }
    if scalars.count == 1, first.isASCII { return put([first], &encoded) }
    guard isUTF8 else { return fill("?", cell.width, &encoded) }
    if cell.width == 2, first.isRegionalIndicator {
      for letter in scalars.prefix(2) { put([shown(letter)], &encoded) }
      return
    }
    let columns = Int(treadle_columns(first.value))
    guard (1...2).contains(columns), columns <= cell.width else {
      return fill("\u{FFFD}", cell.width, &encoded)
    }
    let isSequence = scalars.contains { $0.value == 0xFE0F || $0.value == 0x200D }
    let marks = isSequence ? [] : scalars.dropFirst().filter { treadle_columns($0.value) == 0 }
    put([shown(first)] + marks.prefix(Int(TREADLE_CELL_CHARACTERS) - 1), &encoded)
    for _ in columns..<cell.width { put([blank], &encoded) }
  }

  private var blank: Unicode.Scalar { " " }

  /// A single letter of a flag takes one column in some terminals and two in others.
  private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.isRegionalIndicator, treadle_columns(scalar.value) != 1 else { return scalar }
    return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
  }

  private func fill(_ scalar: Unicode.Scalar, _ count: Int, _ encoded: inout [treadle_cell]) {
    for _ in 0..<count { put([scalar], &encoded) }
  }

  private func put(_ scalars: [Unicode.Scalar], _ encoded: inout [treadle_cell]) {
    var cell = treadle_cell()
    withUnsafeMutableBytes(of: &cell.characters) { bytes in
      let characters = bytes.bindMemory(to: UInt32.self)
      for (index, scalar) in scalars.enumerated() { characters[index] = scalar.value }
    }
    cell.count = UInt8(scalars.count)
    cell.foreground = lastEncoded.foreground
    cell.background = lastEncoded.background
    cell.attributes = lastEncoded.attributes
    encoded.append(cell)
  }
}

extension Unicode.Scalar {
  fileprivate var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}

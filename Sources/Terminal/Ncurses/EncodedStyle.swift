import CNcurses

/// A style as a terminal of some depth can show it.
struct EncodedStyle: Hashable {
  /// -1 for the terminal's own, an index, or 0xRRGGBB with direct colour.
  var foreground: Int32
  var background: Int32
  var attributes: UInt8

  init(_ style: Style, depth: ColorDepth) {
    var attributes = style.attributes
    // The upper eight are drawn bold where there are only eight.
    if depth == .colors8, case .indexed(let index) = style.foreground, (8..<16).contains(index) {
      attributes.insert(.bold)
    }
    foreground = style.foreground.code(depth)
    background = style.background.code(depth)
    self.attributes = attributes.rawValue
  }
}

extension Color {
  func code(_ depth: ColorDepth) -> Int32 {
    switch (self, depth) {
    case (.standard, _), (_, .mono): -1
    case (.indexed(let index), .colors8):
      Int32(index < 16 ? index % 8 : XtermPalette.nearest(components(of: index), amongFirst: 8))
    case (.indexed(let index), .colors16):
      Int32(index < 16 ? index : XtermPalette.nearest(components(of: index), amongFirst: 16))
    case (.indexed(let index), .colors256): Int32(index)
    // Terminals with direct colour take the lowest numbers for the user's own colours.
    case (.indexed(let index), .direct): index < 8 ? Int32(index) : packed(components(of: index))
    case (.rgb(let red, let green, let blue), _):
      code((Int(red), Int(green), Int(blue)), depth)
    }
  }

  private func code(_ color: XtermPalette.Components, _ depth: ColorDepth) -> Int32 {
    switch depth {
    case .mono: -1
    case .colors8: Int32(XtermPalette.nearest(color, amongFirst: 8))
    case .colors16: Int32(XtermPalette.nearest(color, amongFirst: 16))
    case .colors256: Int32(XtermPalette.nearest(color))
    case .direct: max(8, packed(color))
    }
  }

  private func components(of index: UInt8) -> XtermPalette.Components {
    XtermPalette.components(index)
  }

  private func packed(_ color: XtermPalette.Components) -> Int32 {
    Int32(color.red << 16 | color.green << 8 | color.blue)
  }
}

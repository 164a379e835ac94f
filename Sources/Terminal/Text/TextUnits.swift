/// A piece of text that a terminal puts into one cell or two: a grapheme cluster, or one spacing
/// character of a cluster that has several (as in Devanagari), with its marks.
struct TextUnit {
  /// Printable.
  var text: String
  /// 1 or 2.
  var columns: Int
}

extension String {
  /// Goes through the text as it will stand in cells, with what cannot stand there made visible.
  ///
  /// - Parameter body: gives false to stop.
  func forEachUnit(_ body: (TextUnit) -> Bool) {
    if isPrintableASCII {
      for byte in utf8 {
        guard body(TextUnit(text: TextUnit.asciiTexts[Int(byte)], columns: 1)) else { return }
      }
      return
    }
    let scalars = unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      // Between two plain characters there is always a boundary: no need to look for clusters.
      if let columns = scalars[index].plainColumns,
        next == scalars.endIndex || scalars[next].plainColumns != nil
      {
        guard body(TextUnit(text: String(scalars[index]), columns: columns)) else { return }
        index = next
      } else {
        guard TextUnit.forEach(in: self[index], body) else { return }
        index = self.index(after: index)
      }
    }
  }
}

extension Unicode.Scalar {
  /// Columns of a character that joins with no other such character; nil for all others, and for
  /// many that are rare.
  fileprivate var plainColumns: Int? {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2190...0x21FF, 0x2500...0x25FC,
      0x2800...0x28FF:
      1
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    default: nil
    }
  }
}

extension TextUnit {
  /// - Returns: false where `body` did.
  static func forEach(in character: Character, _ body: (TextUnit) -> Bool) -> Bool {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if first.value < 0x7F, first.value >= 0x20, character.utf8.count == 1 {
      return body(TextUnit(text: asciiTexts[Int(first.value)], columns: 1))
    }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex {
      return forEach(inLone: first, body)
    }
    if isEmoji(scalars) {
      return body(TextUnit(text: String(character), columns: 2))
    }
    return forEach(inCluster: scalars, body)
  }

  private static func forEach(
    inLone scalar: Unicode.Scalar, _ body: (TextUnit) -> Bool
  ) -> Bool {
    switch TerminalClass(scalar) {
    case .narrow: return body(TextUnit(text: String(scalar), columns: 1))
    case .wide: return body(TextUnit(text: String(scalar), columns: 2))
    case .mark: return body(TextUnit(text: "\u{25CC}" + String(scalar), columns: 1))
    case .invisible:
      for character in scalar.visibleEscape.utf8 {
        guard body(TextUnit(text: asciiTexts[Int(character)], columns: 1)) else { return false }
      }
      return true
    }
  }

  private static func forEach(
    inCluster scalars: Character.UnicodeScalarView, _ body: (TextUnit) -> Bool
  ) -> Bool {
    var unit: TextUnit?
    for scalar in scalars {
      switch TerminalClass(scalar) {
      case .narrow, .wide:
        if let unit, !body(unit) { return false }
        unit = TextUnit(
          text: String(scalar), columns: WideRanges.contains(scalar) ? 2 : 1)
      case .mark, .invisible:
        if unit != nil, !scalar.isControl {
          unit?.text.unicodeScalars.append(scalar)
        } else {
          if let unit, !body(unit) { return false }
          unit = nil
          guard forEach(inLone: scalar, body) else { return false }
        }
      }
    }
    return unit.map(body) ?? true
  }

  /// Whether a cluster of several characters is drawn as one picture, two columns wide: a flag,
  /// a joined sequence, a skin tone, a keycap, or a character asked to be a picture.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    let first = scalars[scalars.startIndex]
    guard first.properties.isEmoji else { return false }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x20E3, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
      case 0x200D: WideRanges.contains(first)
      default: false
      }
    }
  }

  /// The printable ASCII characters as strings, so that the common case makes none.
  static let asciiTexts: [String] = (0..<128).map { String(Unicode.Scalar(UInt8($0))) }
}

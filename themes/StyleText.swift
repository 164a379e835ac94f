import Terminal

/// What a theme file says of a style: `FOREGROUND [on BACKGROUND] [ATTRIBUTE ...]`.
struct StyleText {
  var foreground: Color?
  var background: Color?
  var attributes: Style.Attributes = []

  struct Problem: Error {
    var message: String
    /// Where in the text, in code points.
    var offset: Int
  }

  /// - Parameter palette: looks up what a `$name` says.
  init(_ text: String, palette: (String) -> String?) throws(Problem) {
    var isBackground = false
    for (word, offset) in Self.words(text) {
      if let attribute = Self.attributes[word], !isBackground {
        attributes.insert(attribute)
      } else if word == "on", !isBackground, background == nil {
        isBackground = true
      } else {
        let color = try Self.color(word, offset: offset, palette: palette)
        if isBackground {
          background = color
          isBackground = false
        } else if foreground == nil, background == nil, attributes.isEmpty {
          foreground = color
        } else {
          throw Problem(
            message: "'\(word.printable)' is a second colour; a background comes after 'on'",
            offset: offset)
        }
      }
    }
    if isBackground {
      throw Problem(message: "no colour after 'on'", offset: text.unicodeScalars.count)
    }
  }

  /// One colour: `#rrggbb`, `#rgb`, 0 to 255, a name, `default`, or a `$name` of the palette.
  static func color(
    _ word: String, offset: Int = 0, palette: (String) -> String?
  ) throws(Problem) -> Color {
    var word = word
    var steps = 0
    while word.hasPrefix("$") {
      let name = String(word.dropFirst())
      guard let next = palette(name) else {
        throw Problem(message: "'\(name.printable)' is not in the palette", offset: offset)
      }
      steps += 1
      guard steps <= 16 else {
        throw Problem(message: "the palette's '\(name.printable)' leads to itself", offset: offset)
      }
      word = next
    }
    if let color = plainColor(word) { return color }
    throw Problem(
      message: """
        '\(word.printable)' is no colour: #rrggbb, 0 to 255, default, $NAME of the palette, or \
        black, red, green, yellow, blue, magenta, cyan, white, also with 'bright' before it
        """,
      offset: offset)
  }

  private static func plainColor(_ word: String) -> Color? {
    if word == "default" { return .standard }
    if word.hasPrefix("#") { return rgb(word.dropFirst()) }
    if let index = UInt8(word) { return .indexed(index) }
    if word == "gray" || word == "grey" { return .indexed(8) }
    let isBright = word.hasPrefix("bright")
    guard let index = names.firstIndex(of: isBright ? String(word.dropFirst(6)) : word) else {
      return nil
    }
    return .indexed(UInt8(index + (isBright ? 8 : 0)))
  }

  private static func rgb(_ digits: Substring) -> Color? {
    guard digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    switch digits.count {
    case 6:
      return .rgb(
        red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    case 3:
      return .rgb(
        red: UInt8(value >> 8) * 17, green: UInt8(value >> 4 & 0xF) * 17,
        blue: UInt8(value & 0xF) * 17)
    default: return nil
    }
  }

  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static func words(_ text: String) -> [(String, Int)] {
    var words: [(String, Int)] = []
    var word = ""
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == " " || scalar == "\t" {
        if !word.isEmpty { words.append((word, offset - word.unicodeScalars.count)) }
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
    }
    if !word.isEmpty { words.append((word, text.unicodeScalars.count - word.unicodeScalars.count)) }
    return words
  }
}

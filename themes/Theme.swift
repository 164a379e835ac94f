package import Terminal

/// Colours and marks for everything the studio shows.
package struct Theme: Sendable {
  package var name: String
  package var styles: [Role: Style]
  package var glyphs: GlyphSet

  package init(name: String, styles: [Role: Style] = [:], glyphs: GlyphSet = .unicode) {
    self.name = name
    self.styles = styles
    self.glyphs = glyphs
  }

  package func style(_ role: Role) -> Style { styles[role] ?? Style() }

  /// terminal, dark, light, high-contrast, deuteranopia, tritanopia, mono.
  package static let builtInNames: [String] = [
    "terminal", "dark", "light", "high-contrast", "deuteranopia", "tritanopia", "mono",
  ]

  /// - Returns: nil for a name that is none of `builtInNames`.
  package static func builtIn(_ name: String) -> Theme? {
    builtInNames.contains(name) ? Theme(name: name) : nil
  }
}

package import Terminal

/// Colours and marks for everything the studio shows.
package struct Theme: Sendable {
  package var name: String
  /// For terminals of 256 colours and more.
  package var styles: [Role: Style]
  /// Instead of these, for terminals of 8 and 16 colours.
  package var ansiStyles: [Role: Style]
  package var glyphs: GlyphSet
  /// Characters of marks that the theme chooses itself, one column wide.
  package var marks: [Mark: String]
  /// What is wrong with its file; what is not named here holds.
  package var problems: [ThemeProblem]

  package init(
    name: String, styles: [Role: Style] = [:], ansiStyles: [Role: Style] = [:],
    glyphs: GlyphSet = .unicode, marks: [Mark: String] = [:], problems: [ThemeProblem] = []
  ) {
    self.name = name
    self.styles = styles
    self.ansiStyles = ansiStyles
    self.glyphs = glyphs
    self.marks = marks
    self.problems = problems
  }

  package func style(_ role: Role) -> Style { styles[role] ?? Style() }

  /// The theme for a terminal of that many colours.
  package func adapted(to depth: ColorDepth) -> Theme {
    switch depth {
    case .direct, .colors256: return self
    case .colors8, .colors16:
      var adapted = self
      adapted.styles.merge(ansiStyles) { _, ansi in ansi }
      return adapted
    case .mono:
      // Attributes alone must tell apart what colours told apart, as they do in this theme.
      guard let mono = Theme.builtIn("mono") else { return self }
      var adapted = self
      adapted.styles = mono.styles
      return adapted
    }
  }
}

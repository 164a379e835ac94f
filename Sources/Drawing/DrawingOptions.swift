package import OrderedJSON
package import Themes

/// How much of a state is drawn.
package enum DetailLevel: String, CaseIterable, Hashable, Sendable {
  /// A few dots for each state, eight to a cell: shapes tell kinds apart.
  case overview
  /// A row for each state: `[λ Submit Job]`.
  case chips
  /// A box with mark and name, and room for a badge.
  case boxes
  /// A box with what the state does, its Retry and Catch rules.
  case full
}

/// How much room is left between states.
package enum Density: String, CaseIterable, Hashable, Sendable {
  case dense, roomy
}

/// Where the flow goes from the first state.
package enum FlowDirection: String, CaseIterable, Hashable, Sendable {
  case down, right
}

package struct DrawingOptions: Hashable, Sendable {
  package var detail = DetailLevel.boxes
  package var density = Density.roomy
  package var direction = FlowDirection.down
  /// Characters of lines; a theme's.
  package var glyphs = GlyphSet.unicode
  /// States drawn folded: a container as one box, and of any other state its whole chain.
  package var folded: Set<JSONPointer> = []

  package init() {}
}

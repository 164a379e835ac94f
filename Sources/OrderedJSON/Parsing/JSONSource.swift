/// Reads JSON text (RFC 8259, UTF-8; a byte order mark is passed over).
public enum JSONSource {
  /// Reads a text into values with their places. Goes on after an error where it can.
  ///
  /// - Parameter depthLimit: how many arrays and objects may stand in one another. A value deeper
  ///   than that is passed over and reads as null.
  public static func parse(_ text: SourceText, depthLimit: Int = 512) -> SourceTree {
    text.bytes.withUnsafeBufferPointer { bytes in
      var parser = TreeParser(bytes, depthLimit: depthLimit)
      let root = parser.parseText()
      return SourceTree(text: text, root: root, problems: parser.problems.all)
    }
  }

  /// Reads a text into a value, strictly. Of repeated keys the last counts, at the place of the
  /// first, as in `SourceNode.value`.
  ///
  /// - Throws: `SourceProblem`, the first thing wrong with the text.
  public static func value(_ bytes: [UInt8], depthLimit: Int = 512) throws(SourceProblem)
    -> JSONValue
  {
    let value = bytes.withUnsafeBufferPointer { bytes in
      var parser = ValueParser(bytes, depthLimit: depthLimit)
      return parser.parseText()
    }
    if let value { return value }
    // The fast parser only knows that something is wrong; the other one says what, in one set of
    // messages for both.
    let problems = parse(SourceText(bytes), depthLimit: depthLimit).problems
    throw problems.first { $0.code != .duplicateKey }
      ?? SourceProblem(code: .syntax, message: "the text is not JSON", offset: 0)
  }

  /// Reads a text into a value, strictly.
  ///
  /// - Throws: `SourceProblem`, the first thing wrong with the text.
  public static func value(_ string: String) throws(SourceProblem) -> JSONValue {
    try value(Array(string.utf8))
  }
}

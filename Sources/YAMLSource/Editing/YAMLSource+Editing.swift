public import OrderedJSON

extension YAMLSource {
  /// Makes an edit in the text, keeping comments, indentation, scalar styles and everything it
  /// does not touch.
  ///
  /// Setting a collection where there is one already changes only what differs. A value with an
  /// anchor changes wherever its alias stands; a member that a merge key brings is set beside it.
  ///
  /// - Throws: `TreeEditError` where the place is not in the tree or stands by an alias, or the
  ///   text cannot be read.
  public static func applying(_ edit: TreeEdit, to tree: SourceTree) throws(TreeEditError)
    -> SourceText
  {
    _ = try edit.located(in: tree)
    guard tree.isReadable, let old = tree.root?.value else {
      guard case .set(_, let value) = edit else { return tree.text }
      return newText(value, in: tree)
    }
    if case .set(let pointer, let value) = edit, let text = merging(value, at: pointer, in: tree) {
      return text
    }
    let document = YAMLDocument(tree.text, depthLimit: 512)
    guard let root = document.root else { throw edit.pointer.error("the text is empty") }
    let session = YAMLEditSession(text: tree.text, root: root)
    let expected = old.edited(by: edit)
    let text = tree.text.replacing(try session.splices(for: edit))
    let check = EditCheck(tree: tree, edit: edit, expected: expected)
    if check.passes(text) { return try check.removingRepeated(text) }
    // A literal block at the end of a text wants the line end that the text did without.
    let ended = SourceText(text.bytes + Array(YAMLText(text).lineEnd.utf8))
    if check.passes(ended) { return ended }
    // Some way of writing that the editor does not know: the collection around is written anew.
    var place = edit.pointer
    while let outer = place.parent {
      place = outer
      guard let value = expected.value(at: outer) else { continue }
      let rewriting = TreeEdit.set(outer, value)
      guard let splices = try? session.splices(for: rewriting) else { continue }
      let text = tree.text.replacing(splices)
      if check.passes(text) { return text }
    }
    throw edit.pointer.error("the YAML around this place is too unusual; edit the text")
  }

  /// The text where there was none, or none that could be read. Comments of an empty text stay.
  private static func newText(_ value: JSONValue, in tree: SourceTree) -> SourceText {
    guard tree.root == nil, tree.problems.allSatisfy({ $0.offset == tree.text.bytes.count }) else {
      return SourceText(text(value))
    }
    var bytes = tree.text.bytes
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
    return SourceText(bytes + Array(text(value).utf8))
  }

  /// Sets a value by changing only what differs from the old one; nil where that is no gain.
  private static func merging(_ value: JSONValue, at pointer: JSONPointer, in tree: SourceTree)
    -> SourceText?
  {
    guard let node = tree.root?[pointer] else { return nil }
    let old = node.value
    if old.isWrittenLike(value) { return tree.text }
    guard tree.text.bytes[node.range].contains(where: YAMLText.isLineEnd),
      !tree.problems.contains(where: { $0.code == .duplicateKey }),
      let edits = old.edits(to: value, at: pointer)
    else { return nil }
    var tree = tree
    for edit in edits {
      guard let text = try? applying(edit, to: tree) else { return nil }
      tree = parse(text)
    }
    return tree.root?[pointer]?.value.isWrittenLike(value) ?? false ? tree.text : nil
  }
}

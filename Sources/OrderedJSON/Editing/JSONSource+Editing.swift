extension JSONSource {
  /// Makes an edit in the text, keeping indentation, line ends, colon spacing and everything it
  /// does not touch.
  ///
  /// Setting an array or object where there is one already changes only the members and elements
  /// that differ.
  ///
  /// - Throws: `TreeEditError` where the place is not in the tree or the text cannot be read.
  public static func applying(_ edit: TreeEdit, to tree: SourceTree) throws(TreeEditError)
    -> SourceText
  {
    let located = try edit.located(in: tree)
    guard let root = tree.root else {
      guard case .replaceRoot(let value) = located else { return tree.text }
      let mark = tree.text.bytes.starts(with: "\u{FEFF}".utf8) ? "\u{FEFF}" : ""
      return SourceText(mark + value.prettyText() + "\n")
    }
    if case .set(let pointer, let value) = edit, let old = root[pointer]?.value,
      let text = try merging(old, value, at: pointer, in: tree)
    {
      return text
    }
    func editor(_ place: TreePlace?) -> JSONEditor {
      JSONEditor(tree, root: root, containers: place?.containers ?? [])
    }
    let splices =
      switch located {
      case .replaceRoot(let value):
        // What cannot be read is replaced to its end.
        tree.isReadable
          ? editor(nil).replaceRoot(value)
          : [Splice(tree.text.bytes.indices, (value.prettyText() + "\n").utf8)]
      case .replaceValue(let place, let value): editor(place).replaceValue(place, value)
      case .insert(let place, let key, let value): editor(place).insert(place, key: key, value)
      case .remove(let place): editor(place).remove(place)
      case .renameKey(let place, let key): editor(place).renameKey(place, key)
      case .move(let place, let index): editor(place).move(place, to: index)
      }
    let text = tree.text.replacing(splices)
    // Of a repeated member every one goes, or the removed one would only uncover another.
    if case .remove(let pointer) = edit, tree.problems.contains(where: { $0.code == .duplicateKey })
    {
      let rest = parse(text)
      if case .key? = pointer.tokens.last, rest.root?[pointer] != nil {
        return try applying(edit, to: rest)
      }
    }
    return text
  }

  /// Sets a value by changing only what differs from the old one; nil where that is no gain.
  private static func merging(
    _ old: JSONValue, _ value: JSONValue, at pointer: JSONPointer, in tree: SourceTree
  ) throws(TreeEditError) -> SourceText? {
    guard tree.isReadable else { return nil }
    if old.isWrittenLike(value) { return tree.text }
    guard let range = tree.root?[pointer]?.range,
      tree.text.bytes[range].contains(where: \.isLineEnd),
      !tree.problems.contains(where: { $0.code == .duplicateKey }),
      let edits = old.edits(to: value, at: pointer)
    else { return nil }
    var tree = tree
    for edit in edits { tree = parse(try applying(edit, to: tree)) }
    return tree.text
  }
}

extension SourceTree {
  /// Whether the text has no error that leaves open where values begin and end.
  package var isReadable: Bool {
    root != nil && !problems.contains { $0.code == .syntax }
  }
}

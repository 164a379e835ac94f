import OrderedJSON

/// Reads an edited text back: YAML has more ways of writing than an editor knows.
struct EditCheck {
  let tree: SourceTree
  let edit: TreeEdit
  /// The value of the edited text.
  let expected: JSONValue

  func passes(_ text: SourceText) -> Bool {
    let after = YAMLSource.parse(text)
    guard after.isReadable, let value = after.root?.value else { return false }
    if tree.problems.contains(where: { $0.code == .duplicateKey }) { return true }
    // With aliases the change may show in other places too.
    if tree.text.bytes.contains(UInt8(ascii: "*")) {
      guard case .set(let pointer, let new) = edit else { return true }
      return after.root?[pointer]?.value.isWrittenLike(new) ?? false || value == expected
    }
    return value.isWrittenLike(expected)
  }

  /// Of a repeated member every one goes, or the removed one would only uncover another.
  func removingRepeated(_ text: SourceText) throws(TreeEditError) -> SourceText {
    guard case .remove(let pointer) = edit, case .key? = pointer.tokens.last,
      tree.problems.contains(where: { $0.code == .duplicateKey })
    else { return text }
    let rest = YAMLSource.parse(text)
    guard rest.root?[pointer] != nil else { return text }
    return try YAMLSource.applying(edit, to: rest)
  }
}

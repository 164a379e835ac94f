import Terminal

/// The ASL text as an editor. The document is the truth: this is its text with a cursor.
package struct SourceState: Sendable {
  package var area = TextArea()
  /// Whether keys are text; else they move the cursor and are commands.
  package var isEditing = false
  /// The document revision the area's text is of.
  var revision = 0
  /// Whether the last undo step is one of typing that the next letter joins.
  var joinsLastEdit = false
  var lineEnding = "\n"
  /// What was cut or copied here.
  var clipboard = ""
  /// Bytes that are no UTF-8 cannot be kept by an editor of characters.
  var isReadOnly = false

  package init() {}
}

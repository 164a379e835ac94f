/// Why a text is not taken for a field, and what could be written instead.
struct FieldProblem: Error, Hashable, Sendable {
  /// One line without the field's name: `needs $ then . or [`.
  var message: String
  var fix: FieldFix?

  init(_ message: String, fix: FieldFix? = nil) {
    self.message = message
    self.fix = fix
  }
}

/// What F5 writes.
struct FieldFix: Hashable, Sendable {
  /// After `F5: `.
  var title: String
  var text: String
  /// Another member that takes the text, as `TimeoutSecondsPath` takes a path.
  var field: String?

  init(_ title: String, text: String, field: String? = nil) {
    self.title = title
    self.text = text
    self.field = field
  }

  static func use(_ text: String) -> FieldFix { FieldFix("use \(text)", text: text) }
}

/// A text that the document does not hold: wrong, or not complete yet.
struct FieldDraft: Hashable, Sendable {
  var text: String
  var problem: FieldProblem
}

import StatesLanguage
import Terminal
import Themes

/// The selected cell of a table of rules, and the text being typed in it.
struct Grid: Sendable {
  struct Place: Hashable, Sendable {
    var row: Int
    var column: Int
  }

  var place = Place(row: 0, column: 0)
  /// The first row that shows.
  var offset = 0
  var editor: FieldEditor?
  /// What was typed and is not in the document, because it is wrong.
  var drafts: [Place: FieldDraft] = [:]
  /// A row was asked for that the document does not have yet: it comes after the others.
  var isAdding = false

  init(row: Int = 0) { place.row = row }

  mutating func clamp(rows: Int, columns: Int) {
    place.row = max(0, min(place.row, rows - 1))
    place.column = max(0, min(place.column, columns - 1))
  }

  /// Drafts stay with their rows when one is taken out.
  mutating func removed(row: Int) {
    var result: [Place: FieldDraft] = [:]
    for (place, draft) in drafts where place.row != row {
      let shifted = place.row > row ? place.row - 1 : place.row
      result[Place(row: shifted, column: place.column)] = draft
    }
    drafts = result
  }

  mutating func swapped(_ a: Int, _ b: Int) {
    var result: [Place: FieldDraft] = [:]
    for (place, draft) in drafts {
      let row = place.row == a ? b : place.row == b ? a : place.row
      result[Place(row: row, column: place.column)] = draft
    }
    drafts = result
  }
}

struct GridColumn: Sendable {
  var title: String
  /// Columns it needs at least.
  var width: Int
  /// Its share of what is left over.
  var weight = 0
  var isRight = false
  /// Computed: shown where there is room, never edited.
  var isDerived = false
}

struct GridCell: Sendable {
  var text: String
  var role = Role.field

  init(_ text: String, _ role: Role = .field) {
    self.text = text
    self.role = role
  }

  /// What counts instead of an absent value.
  static func absent(_ text: String = "-") -> GridCell { GridCell(text, .dimmed) }
}

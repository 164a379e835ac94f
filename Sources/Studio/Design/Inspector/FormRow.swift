import OrderedJSON
import StatesLanguage

/// A row of the form.
struct FormRow: Sendable {
  /// What a row is, however the rows around it change.
  enum ID: Hashable, Sendable {
    case heading(String)
    /// The name of the state at that place.
    case name(JSONPointer)
    /// The value at that place, present or not.
    case member(JSONPointer)
    /// A state that leads here.
    case incoming(JSONPointer, Int)
  }

  enum Kind: Sendable {
    case heading
    case name
    case field(FormField)
    /// A rule of Retry, Catch or Choices; nil where there is none yet.
    case rule(RuleList, index: Int?)
    /// States inside, by their scope's place.
    case scope(JSONPointer)
    case incoming(JSONPointer)
  }

  var id: ID
  var kind: Kind
  var label: String
  /// The value on one line; empty where it is absent.
  var text = ""
  /// What counts instead of an absent value.
  var note = ""
  var isRequired = false
  /// The States Language does not have this field here.
  var isUnknown = false
  var depth = 0
  /// Whether fields of its own can be shown under it; true while they are.
  var isExpanded: Bool?

  var canBeSelected: Bool { if case .heading = kind { false } else { true } }

  var field: FormField? { if case .field(let field) = kind { field } else { nil } }

  /// Whether Enter offers a list.
  var offersList: Bool {
    guard let control = field?.schema?.control else { return false }
    return switch control {
    case .choice, .stateName, .bool, .flag: true
    default: false
    }
  }
}

/// A member that a row edits.
struct FormField: Sendable {
  var pointer: JSONPointer
  /// Nil for one that the States Language does not have.
  var schema: FieldSchema?
  var value: JSONValue?
  var language: QueryLanguage
  /// The scope whose states a name can mean.
  var scope: JSONPointer

  var name: String { pointer.lastName }
}

/// The lists of rules a state has.
enum RuleList: String, Hashable, Sendable {
  case retry = "Retry"
  case catchers = "Catch"
  case choices = "Choices"

  var owner: FieldOwner {
    switch self {
    case .retry: .retrier
    case .catchers: .catcher
    case .choices: .choiceRule
    }
  }

  /// What a rule of the list is called in the form.
  var label: String { self == .choices ? "Rule" : rawValue }
}

/// What the States Language says of one field of an object: for forms, for the order in which
/// fields are written, and for checks.
public struct FieldSchema: Hashable, Sendable {
  /// What a field holds.
  public enum Control: Hashable, Sendable {
    case text
    /// A Task's Resource.
    case resource
    /// An RFC 3339 time with `T` and an offset or `Z`.
    case timestamp
    case integer(ClosedRange<Int>)
    case number(ClosedRange<Double>)
    /// One of these texts.
    case choice([String])
    /// Only `true` makes sense.
    case flag
    case bool
    /// A Path.
    case path
    /// A Reference Path: it names one place.
    case referencePath
    /// A Path or an intrinsic function call.
    case pathOrIntrinsic
    /// A Path that names a place of the state's output: of the input only, never `$$` or a variable.
    case resultPath
    /// Any value, taken as it is.
    case json
    /// Any value; members named `name.$` hold paths in JSONPath, texts are expressions in JSONata.
    case template
    /// An object of variables to set, with the rules of a template.
    case assignments
    case array
    case object
    /// A list of texts.
    case texts
    case stateName
    case errorNames
    /// A JSONata expression, or true or false.
    case condition
    /// States by name.
    case states
    /// An object with fields of its own.
    case fields(FieldOwner)
    /// A list of such objects.
    case list(FieldOwner)
  }

  public enum Requirement: Hashable, Sendable {
    case optional
    case required
    /// This one or one of those it excludes.
    case oneOf
  }

  /// The heading of a form the field stands under.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case main = "General"
    case input = "Input"
    case items = "Items"
    case output = "Output"
    case errors = "Errors"
    case time = "Time"
  }

  public var name: String
  public var control: Control
  public var group: Group
  public var requirement: Requirement
  /// The query languages that have the field.
  public var languages: [QueryLanguage]
  /// Whether JSONata can stand in place of the value: `{% … %}`.
  public var takesExpression: Bool
  public var takesNull: Bool
  /// Fields that cannot stand beside it.
  public var excludes: [String]
  /// What counts when the field is absent, for a form: `$`, `99999999`, `whole input`.
  public var defaultText: String?
  /// One line.
  public var help: String

  public init(
    _ name: String, _ control: Control, _ group: Group = .main,
    _ requirement: Requirement = .optional,
    languages: [QueryLanguage] = QueryLanguage.allCases, takesExpression: Bool = false,
    takesNull: Bool = false, excludes: [String] = [], defaultText: String? = nil, help: String
  ) {
    self.name = name
    self.control = control
    self.group = group
    self.requirement = requirement
    self.languages = languages
    self.takesExpression = takesExpression
    self.takesNull = takesNull
    self.excludes = excludes
    self.defaultText = defaultText
    self.help = help
  }
}

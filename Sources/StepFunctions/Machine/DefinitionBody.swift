/// Where the definition of a state machine comes from.
public struct DefinitionBody {
  enum Kind {
    case chainable(any Chainable)
    case text(TemplateString)
    case file(String)
  }

  let kind: Kind

  public static func fromChainable(_ chainable: any Chainable) -> DefinitionBody {
    DefinitionBody(kind: .chainable(chainable))
  }

  /// The States Language as JSON text.
  public static func fromString(_ text: TemplateString) -> DefinitionBody {
    DefinitionBody(kind: .text(text))
  }

  /// A file in the States Language, JSON or YAML, read when the machine is made.
  public static func fromFile(_ path: String) -> DefinitionBody {
    DefinitionBody(kind: .file(path))
  }
}

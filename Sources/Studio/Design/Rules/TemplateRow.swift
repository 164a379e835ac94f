import OrderedJSON
import StatesLanguage

/// A member of a template: its name without `.$`, what kind of value it has, and the value.
struct TemplateRow: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case literal
    case statePath = "state path"
    case context
    case expression

    /// Whether the member's key ends in `.$`; JSONata's expressions are texts with delimiters.
    func isPath(_ language: QueryLanguage) -> Bool { language == .jsonPath && self != .literal }

    static func kinds(_ language: QueryLanguage) -> [Kind] {
      language == .jsonPath ? allCases : [.literal, .expression]
    }
  }

  var key: String
  var kind: Kind
  var value: JSONValue

  init(_ member: JSONMember, _ language: QueryLanguage) {
    key = member.key
    value = member.value
    kind = .literal
    guard let text = member.value.string else { return }
    switch language {
    case .jsonata: if text.isJSONataExpression { kind = .expression }
    case .jsonPath: if key.hasSuffix(".$") { kind = Self.pathKind(text) ?? .statePath }
    }
  }

  var name: String { key.hasSuffix(".$") ? String(key.dropLast(2)) : key }

  var text: String { Self.text(value, kind) }

  static func pathKind(_ text: String) -> Kind? {
    if text.hasPrefix("$$") { return .context }
    if text.hasPrefix("$") { return .statePath }
    return text.hasPrefix("States.") ? .expression : nil
  }

  /// A literal text stands without quotes where nothing else could be meant.
  static func text(_ value: JSONValue, _ kind: Kind) -> String {
    guard let text = value.string else { return value.compactText }
    if kind != .literal { return text }
    let isAmbiguous =
      text.isEmpty || text.first == "\"" || text.first == "{" || text.first == "["
      || text.first == " " || text.last == " " || (try? JSONSource.value(text)) != nil
    return isAmbiguous ? value.compactText : text
  }

  static func key(_ name: String, _ kind: Kind, _ language: QueryLanguage) -> String {
    kind.isPath(language) ? name + ".$" : name
  }

  /// Reads what was typed for a value of that kind.
  static func value(_ text: String, _ kind: Kind, _ language: QueryLanguage)
    throws(FieldProblem) -> JSONValue
  {
    switch kind {
    case .literal: return try literal(text)
    case .statePath:
      guard text.hasPrefix("$"), !text.hasPrefix("$$") else {
        let name = text.drop { $0 == "." || $0 == "$" }
        throw FieldProblem(
          "must begin with $ and one name", fix: name.isEmpty ? nil : .use("$." + name))
      }
      return .string(text)
    case .context:
      guard text.hasPrefix("$$") else { throw FieldProblem("must begin with $$") }
      return .string(text)
    case .expression:
      if language == .jsonata {
        if let problem = ExpressionText(text, isBare: true)?.problem { throw problem }
        return .string(text.asExpression)
      }
      guard text.hasPrefix("States.") else {
        throw FieldProblem("must be an intrinsic function: States.Format('{}', $.name)")
      }
      return .string(text)
    }
  }

  private static func literal(_ text: String) throws(FieldProblem) -> JSONValue {
    if let value = try? JSONSource.value(text) { return value }
    guard let first = text.first, first == "{" || first == "[" || first == "\"" else {
      return .string(text)
    }
    do {
      return try JSONSource.value(text)
    } catch {
      let column = SourceText(text).position(at: error.offset).column
      throw FieldProblem(
        "\(error.message), col \(column)", fix: .use(JSONValue.string(text).compactText))
    }
  }
}

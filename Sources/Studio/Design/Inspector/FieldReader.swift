import OrderedJSON
import StatesLanguage

/// Reads what was typed for a field.
struct FieldReader {
  /// Nil for a field that the States Language does not have: any JSON.
  var schema: FieldSchema?
  var language: QueryLanguage
  /// The states a name can mean.
  var stateNames: [String] = []

  /// - Returns: nil for an empty text: the field is to be absent.
  func value(_ text: String) throws(FieldProblem) -> JSONValue? {
    guard let schema else { return text.isEmpty ? nil : try json(text) }
    if text.isEmpty {
      guard schema.requirement != .required else { throw FieldProblem("is required") }
      return nil
    }
    if schema.takesNull, text == "null" { return .null }
    if language == .jsonata, schema.takesExpression, text.hasPrefix("{%") {
      return try expression(text)
    }
    return try value(text, schema)
  }

  private func value(_ text: String, _ schema: FieldSchema) throws(FieldProblem) -> JSONValue {
    switch schema.control {
    case .text, .resource, .timestamp:
      return text == "\"\"" ? "" : .string(text)
    case .integer(let range): return try integer(text, in: range)
    case .number(let range): return try number(text, in: range)
    case .choice(let choices): return .string(try choice(text, of: choices))
    case .flag, .bool: return .bool(try choice(text, of: ["true", "false"]) == "true")
    case .path, .referencePath: return .string(try path(text))
    case .pathOrIntrinsic:
      return text.hasPrefix("States.") ? .string(text) : .string(try path(text))
    case .resultPath: return .string(try resultPath(text))
    case .stateName: return .string(try stateName(text))
    case .errorNames, .texts: return try names(text)
    case .condition:
      if text == "true" || text == "false" { return .bool(text == "true") }
      return try expression(text)
    case .array, .object, .json, .template, .assignments, .states, .fields, .list:
      let value = try json(text)
      return try checkForm(value, schema.control)
    }
  }

  private func checkForm(_ value: JSONValue, _ control: FieldSchema.Control)
    throws(FieldProblem) -> JSONValue
  {
    switch control {
    case .array where value.array == nil, .list where value.array == nil:
      throw FieldProblem("must be an array: [ … ]")
    case .object where value.object == nil, .assignments where value.object == nil,
      .fields where value.object == nil, .states where value.object == nil:
      throw FieldProblem("must be an object: { … }")
    default: return value
    }
  }

  private func json(_ text: String) throws(FieldProblem) -> JSONValue {
    do {
      return try JSONSource.value(text)
    } catch {
      let position = SourceText(text).position(at: error.offset)
      let place =
        position.line > 1 ? "\(position.line):\(position.column)" : "col \(position.column)"
      let quoted = JSONValue.string(text).compactText
      let fix = text.first.map { "{[\"".contains($0) } ?? true ? nil : FieldFix.use(quoted)
      throw FieldProblem("\(error.message), \(place)", fix: fix)
    }
  }

  private func expression(_ text: String) throws(FieldProblem) -> JSONValue {
    guard let expression = ExpressionText(text) else { throw ExpressionText.undelimited(text) }
    if let problem = expression.problem { throw problem }
    return .string(text)
  }

  private func names(_ text: String) throws(FieldProblem) -> JSONValue {
    if text.hasPrefix("[") {
      let value = try json(text)
      guard let elements = value.array, !elements.isEmpty,
        elements.allSatisfy({ $0.string != nil })
      else { throw FieldProblem("must be a list of texts, at least one") }
      return value
    }
    let names = text.split(separator: ",").map { String($0).trimmingBlanks() }
      .filter { !$0.isEmpty }
    guard !names.isEmpty else { throw FieldProblem("needs at least one name") }
    if schema?.control == .errorNames, names.count > 1, names.contains("States.ALL") {
      throw FieldProblem("States.ALL must stand alone", fix: .use("States.ALL"))
    }
    return .array(names.map(JSONValue.string))
  }

  private func choice(_ text: String, of choices: [String]) throws(FieldProblem) -> String {
    if let match = choices.first(where: { $0.isByteEqual(to: text) }) { return match }
    let near = choices.first { $0.lowercased() == text.lowercased() }
    throw FieldProblem("is one of \(choices.joined(separator: ", "))", fix: near.map(FieldFix.use))
  }

  private func stateName(_ text: String) throws(FieldProblem) -> String {
    if let match = stateNames.first(where: { $0.isByteEqual(to: text) }) { return match }
    let near =
      stateNames.first { $0.lowercased() == text.lowercased() }
      ?? FuzzyMatch.sorted(stateNames, by: text) { $0 }.first
    throw FieldProblem("no state '\(text)' here", fix: near.map(FieldFix.use))
  }
}

import OrderedJSON
import StatesLanguage

extension FieldReader {
  func integer(_ text: String, in range: ClosedRange<Int>) throws(FieldProblem) -> JSONValue {
    guard case .number(let number)? = try? JSONSource.value(text), let value = number.integer,
      range.contains(value)
    else {
      let bounds =
        range.upperBound == Int.max
        ? "a whole number of at least \(range.lowerBound)"
        : "a whole number from \(range.lowerBound) to \(range.upperBound)"
      throw FieldProblem("must be \(bounds) (you typed \(text))", fix: otherForm(text))
    }
    return .number(number)
  }

  func number(_ text: String, in range: ClosedRange<Double>) throws(FieldProblem) -> JSONValue {
    guard case .number(let number)? = try? JSONSource.value(text), range.contains(number.double)
    else {
      let low = JSONNumber(range.lowerBound).text
      let bounds =
        range.upperBound == .greatestFiniteMagnitude
        ? "a number of at least \(low)"
        : "a number from \(low) to \(JSONNumber(range.upperBound).text)"
      throw FieldProblem("must be \(bounds) (you typed \(text))", fix: otherForm(text))
    }
    return .number(number)
  }

  /// A path belongs into the field's `…Path` form, a JSONata expression between its delimiters.
  private func otherForm(_ text: String) -> FieldFix? {
    guard let schema, text.hasPrefix("$") else { return nil }
    switch language {
    case .jsonPath:
      guard let other = schema.excludes.first(where: { $0 == schema.name + "Path" }) else {
        return nil
      }
      return FieldFix("write it as \(other)", text: text, field: other)
    case .jsonata:
      return schema.takesExpression ? .use(text.asExpression) : nil
    }
  }
}

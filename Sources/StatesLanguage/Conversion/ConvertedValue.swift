import JSONPathQuery
import OrderedJSON

/// A value on the way to JSONata: an expression, or a template whose texts may be expressions.
enum ConvertedValue {
  case expression(String)
  case template(JSONValue)

  /// As a field holds it.
  var field: JSONValue {
    switch self {
    case .expression(let text): .string("{% \(text) %}")
    case .template(let value): value
    }
  }

  /// As a part of another expression.
  var text: String {
    switch self {
    case .expression(let text): text
    case .template(let value): Self.text(value)
    }
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .string(let string):
      guard string.isJSONataExpression else { return value.compactText }
      return String(string.dropFirst(2).dropLast(2)).trimmingBlanks()
    case .array(let elements):
      return "[" + elements.map(text).joined(separator: ", ") + "]"
    case .object(let object):
      let members = object.members.map { member in
        JSONValue.string(member.key).compactText + ": " + text(member.value)
      }
      return "{" + members.joined(separator: ", ") + "}"
    default: return value.compactText
    }
  }

  /// A payload template of JSONPath; members named `name.$` hold paths and intrinsic functions.
  ///
  /// - Parameter input: what `$` stands for in it.
  static func template(_ value: JSONValue, input: String) throws(UntranslatablePath) -> JSONValue {
    switch value {
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements { result.append(try template(element, input: input)) }
      return .array(result)
    case .object(let object):
      var result: [JSONMember] = []
      for member in object.members {
        if member.key.hasByteSuffix(".$"), let text = member.value.string {
          result.append(
            JSONMember(
              key: String(member.key.dropLast(2)),
              value: ConvertedValue.expression(try path(text, input: input)).field))
        } else {
          result.append(
            JSONMember(key: member.key, value: try template(member.value, input: input)))
        }
      }
      return .object(JSONObject(result))
    default: return value
    }
  }

  /// A path or intrinsic function as an expression.
  static func path(_ text: String, input: String) throws(UntranslatablePath) -> String {
    let expression: PathExpression
    do {
      expression = try PathExpression(text)
    } catch {
      throw UntranslatablePath(message: error.message)
    }
    return try expression.jsonata(input: input)
  }
}

extension String {
  /// Without blanks at both ends.
  func trimmingBlanks() -> String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    var text = unicodeScalars[...]
    while let first = text.first, blanks.contains(first) { text.removeFirst() }
    while let last = text.last, blanks.contains(last) { text.removeLast() }
    return String(text)
  }
}

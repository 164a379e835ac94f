import OrderedJSON
import StatesLanguage

/// Values as forms and tables write them on one line.
enum FieldText {
  /// The text that `FieldReader` reads back to the value; empty for an absent one.
  static func text(_ value: JSONValue?, _ schema: FieldSchema?) -> String {
    guard let value else { return "" }
    switch value {
    case .string(let text):
      return schema.map { !$0.control.isJSON } ?? false ? plain(text) : quotedUnlessExpression(text)
    case .array(let elements):
      return schema?.control.isTextList ?? false ? list(elements) : value.compactText
    default:
      return value.compactText
    }
  }

  /// An empty text is told from an absent one by its quotes.
  private static func plain(_ text: String) -> String {
    text.isEmpty || text == "\"\"" ? JSONValue.string(text).compactText : text
  }

  private static func quotedUnlessExpression(_ text: String) -> String {
    text.isJSONataExpression ? text : JSONValue.string(text).compactText
  }

  /// `States.Timeout, Lambda.ServiceException`; as JSON where a name would be misread.
  private static func list(_ elements: [JSONValue]) -> String {
    let names = elements.compactMap(\.string)
    let isPlain =
      names.count == elements.count && !names.isEmpty
      && names.allSatisfy { name in
        !name.isEmpty && !name.contains(",") && !name.hasPrefix("[")
          && name.isByteEqual(to: name.trimmingBlanks())
      }
    return isPlain ? names.joined(separator: ", ") : JSONValue.array(elements).compactText
  }
}

extension FieldSchema.Control {
  /// Whether a text stands for JSON, so that a string needs its quotes.
  var isJSON: Bool {
    switch self {
    case .json, .template, .assignments, .array, .object, .states, .fields, .list: true
    default: false
    }
  }

  var isTextList: Bool {
    switch self {
    case .texts, .errorNames: true
    default: false
    }
  }
}

extension String {
  /// JSONata with its delimiters, added where they are missing.
  var asExpression: String { isJSONataExpression ? self : "{% \(trimmingBlanks()) %}" }
}

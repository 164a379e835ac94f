/// A path for InputPath, OutputPath, ResultPath and their kin: `"$.order"`, or `.discard`.
public struct DataPath: Hashable, Sendable, ExpressibleByStringLiteral {
  /// Nil discards: null in the definition.
  let text: String?

  init(text: String?) { self.text = text }

  public init(_ path: String) { text = path }
  public init(stringLiteral value: String) { text = value }

  /// As an input or output path: an empty object in place of the data. As a result path: the
  /// result is dropped and the input goes on.
  public static let discard = DataPath(text: nil)

  /// What is wrong with it.
  func problem(in field: String) -> String? {
    guard let text, !text.hasPrefix("$") else { return nil }
    return "\(field) must begin with '$' or be .discard, not '\(text)'."
  }

  var value: TemplateValue { text.map { .text($0) } ?? .null }
}

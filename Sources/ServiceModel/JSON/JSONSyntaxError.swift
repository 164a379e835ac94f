/// What the service, whose JSON parser is Jackson, says of a text that is not JSON.
package struct JSONSyntaxError: Error, Hashable, Sendable {
  /// Without the place: `Unrecognized token 'not': was expecting (…)`.
  package var problem: String
  /// As Jackson writes it: `[Source: (String)"not"; line: 1, column: 4]`.
  package var location: String

  /// The problem and its place.
  package var message: String { "\(problem)\n at \(location)" }
}

extension JSONSyntaxError {
  /// Characters of the text that a place quotes.
  private static let longestSnippet = 500

  init(_ problem: String, in text: [UInt16], line: Int, column: Int) {
    self.problem = problem
    location = "[Source: \(Self.source(text)); line: \(line), column: \(column)]"
  }

  private static func source(_ text: [UInt16]) -> String {
    let snippet = String(decoding: text.prefix(longestSnippet), as: UTF16.self)
    let rest = text.count - longestSnippet
    return "(String)\"\(snippet)\"" + (rest > 0 ? "[truncated \(rest) chars]" : "")
  }
}

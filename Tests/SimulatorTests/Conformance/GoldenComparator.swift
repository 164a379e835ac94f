import Foundation
import OrderedJSON

/// Compares a value with a recorded one, in which generated names are placeholders in `<>` and
/// timestamps the word `date`.
struct GoldenComparator {
  private static let timestamp = expression(
    #"[1-9]\d{3}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-][01]\d:?(?:[0-5]\d)?)"#
  )
  private static let placeholder = expression("<[A-Za-z][A-Za-z0-9_.: {}()-]*>")

  private static func expression(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: pattern)
  }

  /// What differs, a line each; empty where all agrees.
  func differences(
    _ expected: JSONValue, _ actual: JSONValue, at path: String = "$"
  ) -> [String] {
    switch (expected, actual) {
    case (.object(let e), .object(let a)): return objectDifferences(e, a, at: path)
    case (.array(let e), .array(let a)):
      var result: [String] = []
      if e.count != a.count { result.append("\(path): length \(a.count), expected \(e.count)") }
      for (index, pair) in zip(e, a).enumerated() {
        result += differences(pair.0, pair.1, at: "\(path)[\(index)]")
      }
      return result
    case (.string(let e), _):
      return isMatch(e, actual) ? [] : [difference(expected, actual, at: path)]
    case (_, .string(let text)) where Self.holdsPayload(path):
      // Some recordings parse arrays and scalars too.
      guard let value = try? JSONSource.value(text) else {
        return [difference(expected, actual, at: path)]
      }
      return differences(expected, value, at: path)
    default: return expected == actual ? [] : [difference(expected, actual, at: path)]
    }
  }

  private func objectDifferences(
    _ expected: JSONObject, _ actual: JSONObject, at path: String
  ) -> [String] {
    var result: [String] = []
    for member in expected.members {
      if let value = actual[member.key] {
        result += differences(member.value, value, at: "\(path).\(member.key)")
      } else {
        result.append(
          "\(path).\(member.key): missing, expected \(member.value.compactText.prefix(120))")
      }
    }
    if !expected.keys.contains(where: { Self.hasMatch(Self.placeholder, $0) }) {
      for member in actual.members where expected[member.key] == nil {
        result.append(
          "\(path).\(member.key): not expected: \(member.value.compactText.prefix(120))")
      }
    }
    return result
  }

  private func difference(_ expected: JSONValue, _ actual: JSONValue, at path: String) -> String {
    "\(path): \(actual.compactText.prefix(300)), expected \(expected.compactText.prefix(300))"
  }

  private static func holdsPayload(_ path: String) -> Bool {
    path.hasPrefix("$history")
      && [".input", ".output", ".parameters"].contains { path.hasSuffix($0) }
  }

  private func isMatch(_ expected: String, _ actual: JSONValue) -> Bool {
    if Self.isWholeMatch(Self.placeholder, expected) { return true }
    guard case .string(let text) = actual else { return false }
    if expected.isByteEqual(to: text) { return true }
    let dateless = Self.replacing(Self.timestamp, in: text, with: "date")
    if dateless == expected { return true }
    if Self.replacing(Self.timestamp, in: text, with: "<date>") == expected { return true }
    if Self.hasMatch(Self.placeholder, expected) {
      if Self.isMatch(text, withPlaceholders: expected) { return true }
      if Self.isMatch(dateless, withPlaceholders: expected) { return true }
    }
    // JSON text is compared as a value.
    guard let first = expected.first, "[{\"".contains(first), text.first == first,
      let e = try? JSONSource.value(expected), let a = try? JSONSource.value(text)
    else { return false }
    return differences(e, a).isEmpty
  }

  private static func isMatch(_ text: String, withPlaceholders expected: String) -> Bool {
    var pattern = ""
    var position = expected.startIndex
    for range in ranges(placeholder, expected) {
      pattern += NSRegularExpression.escapedPattern(
        for: String(expected[position..<range.lowerBound]))
      pattern += "(?s:.*?)"
      position = range.upperBound
    }
    pattern += NSRegularExpression.escapedPattern(for: String(expected[position...]))
    return isWholeMatch(expression("\\A" + pattern + "\\z"), text)
  }

  private static func ranges(_ expression: NSRegularExpression?, _ text: String)
    -> [Range<String.Index>]
  {
    let all = NSRange(text.startIndex..., in: text)
    return (expression?.matches(in: text, range: all) ?? []).compactMap {
      Range($0.range, in: text)
    }
  }

  private static func hasMatch(_ expression: NSRegularExpression?, _ text: String) -> Bool {
    text.contains("<") && !ranges(expression, text).isEmpty
  }

  private static func isWholeMatch(_ expression: NSRegularExpression?, _ text: String) -> Bool {
    ranges(expression, text).first == text.startIndex..<text.endIndex
  }

  private static func replacing(
    _ expression: NSRegularExpression?, in text: String, with replacement: String
  ) -> String {
    let all = NSRange(text.startIndex..., in: text)
    return expression?.stringByReplacingMatches(in: text, range: all, withTemplate: replacement)
      ?? text
  }
}

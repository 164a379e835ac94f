import OrderedJSON

/// The text of scalars in each of YAML's styles.
enum ScalarText {
  /// A scalar on one line: plain if it can be, else in quotes.
  ///
  /// - Parameter style: the style to keep where the value allows it.
  static func text(_ value: JSONValue, like style: YAMLNode.ScalarStyle = .plain, inFlow: Bool)
    -> String
  {
    switch value {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let number): return number.text
    case .string(let text): return self.text(text, like: style, inFlow: inFlow)
    case .array: return "[]"
    case .object: return "{}"
    }
  }

  static func text(
    _ text: String, like style: YAMLNode.ScalarStyle = .plain, inFlow: Bool
  ) -> String {
    if style != .double, style != .single, canBePlain(text, inFlow: inFlow) { return text }
    return style != .double && canBeSingleQuoted(text) ? singleQuoted(text) : doubleQuoted(text)
  }

  private static func singleQuoted(_ text: String) -> String {
    var result = "'"
    for scalar in text.unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "'" { result.unicodeScalars.append(scalar) }
    }
    return result + "'"
  }

  static func doubleQuoted(_ text: String) -> String {
    var result = "\"".unicodeScalars
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\t": result.append(contentsOf: "\\t".unicodeScalars)
      default:
        if isPrintable(scalar) {
          result.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
          result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
        }
      }
    }
    result.append("\"")
    return String(result)
  }

  /// The lines of a literal block; nil where the text would not come back from one.
  static func literalLines(_ text: String) -> (header: String, lines: [String])? {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
    guard lines.count > 1, let first = lines.first, !first.isEmpty, !first.hasPrefix(" ") else {
      return nil
    }
    let endsLine = lines[lines.count - 1].isEmpty
    if endsLine { lines.removeLast() }
    guard lines[lines.count - 1] != "" else { return nil }
    for line in lines {
      guard line.unicodeScalars.allSatisfy({ isPrintable($0) || $0 == "\t" }),
        line.isEmpty || line.unicodeScalars.contains(where: { $0 != " " && $0 != "\t" }),
        !line.hasPrefix("\t")
      else { return nil }
    }
    return (endsLine ? "|" : "|-", lines)
  }

  /// Whether the scalar can stand raw. Line ends of YAML 1.1 beyond LF and CR cannot.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA0...0x2027, 0x202A...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...:
      true
    default: false
    }
  }

  private static func canBeSingleQuoted(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(isPrintable)
  }

  /// Whether the text needs no quotes, for readers of YAML 1.1 too.
  private static func canBePlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, first != " ", last != " ",
      scalars.allSatisfy(isPrintable), !readsAsSomethingElse(text)
    else { return false }
    if ",[]{}#&*!|>'\"%@`?:".unicodeScalars.contains(first) { return false }
    if first == "-", scalars.count == 1 || scalars[1] == " " || scalars[1] == "-" { return false }
    if text.hasPrefix("...") { return false }
    if inFlow, first == "-", ",[]{}".unicodeScalars.contains(scalars[1]) { return false }
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : " "
      switch scalar {
      case ":" where next == " ": return false
      case ":" where inFlow && !next.properties.isAlphabetic: return false
      case " " where next == "#": return false
      case ",", "[", "]", "{", "}", "?":
        if inFlow { return false }
      default: break
      }
    }
    return true
  }

  /// Whether the plain text would be no string, for a reader of YAML 1.2 or 1.1.
  private static func readsAsSomethingElse(_ text: String) -> Bool {
    if CoreSchema.value(text) != nil || CoreSchema.isInfiniteOrNaN(text) { return true }
    if ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased()) {
      return true
    }
    if text.hasPrefix("<<") || text == "=" { return true }
    // 1_000, 0b11, 12:30:45, 2020-01-01T00:00:00Z and the like.
    let numeric = "0123456789_:.+-TtZzxob abcdefABCDEFe".unicodeScalars
    let starts = "0123456789+-.".unicodeScalars
    guard let first = text.unicodeScalars.first, starts.contains(first),
      text.unicodeScalars.contains(where: { ("0"..."9").contains($0) })
    else { return false }
    return text.unicodeScalars.allSatisfy { numeric.contains($0) }
  }
}

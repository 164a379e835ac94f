import OrderedJSON

/// What plain scalars mean by the core schema of YAML 1.2.
enum CoreSchema {
  /// Null, a boolean or a number; nil where the text is a string.
  static func value(_ text: String) -> JSONValue? {
    switch text {
    case "", "~", "null", "Null", "NULL": return .some(.null)
    case "true", "True", "TRUE": return true
    case "false", "False", "FALSE": return false
    default: return number(text).map { .number($0) }
    }
  }

  /// Numbers that JSON does not have.
  static func isInfiniteOrNaN(_ text: String) -> Bool {
    let magnitude = text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
    switch magnitude {
    case ".inf", ".Inf", ".INF": return true
    case ".nan", ".NaN", ".NAN": return magnitude.count == text.count
    default: return false
    }
  }

  private static func number(_ text: String) -> JSONNumber? {
    guard let first = text.utf8.first, first < 0x40 else { return nil }
    if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) }
    let isNegative = first == UInt8(ascii: "-")
    let magnitude = isNegative || first == UInt8(ascii: "+") ? text.dropFirst() : text[...]
    guard let number = JSONNumberText(magnitude) else { return nil }
    return JSONNumber(unchecked: (isNegative ? "-" : "") + number.text)
  }

  private static func integer(_ digits: Substring, radix: Int) -> JSONNumber? {
    guard !digits.isEmpty,
      digits.utf8.allSatisfy({ $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+") })
    else { return nil }
    return Int(digits, radix: radix).map { JSONNumber($0) }
  }
}

/// A number of YAML in JSON's grammar: `.5` is `0.5`, `5.` is `5.0`, `007` is `7`.
private struct JSONNumberText {
  let text: String

  init?(_ yaml: Substring) {
    var rest = yaml.utf8[...]
    func takeDigits() -> Substring.UTF8View {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      return digits
    }
    let whole = takeDigits()
    var result = String(Substring(whole.drop { $0 == UInt8(ascii: "0") }))
    if result.isEmpty { result = "0" }
    var fraction: Substring.UTF8View = "".utf8[...]
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      fraction = takeDigits()
      result += "." + (fraction.isEmpty ? "0" : String(Substring(fraction)))
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return nil }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      result.append(mark == UInt8(ascii: "e") ? "e" : "E")
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
        result.append(sign == UInt8(ascii: "-") ? "-" : "+")
        rest = rest.dropFirst()
      }
      let digits = takeDigits()
      guard !digits.isEmpty else { return nil }
      result += String(Substring(digits))
    }
    guard rest.isEmpty else { return nil }
    text = result
  }
}

import OrderedJSON

/// Texts as Java prints and reads them, where the service shows its Java.
enum JavaText {
  /// How arrays and what is in them are printed.
  enum ArrayStyle {
    /// `[a, {k=v}]`, as `java.util.List` does.
    case list
    /// `["a",{"k":"v"}]`, as json-smart's arrays do.
    case json
  }

  /// `{a=1, b=[]}` for an object, the bare text for a string.
  static func text(_ value: JSONValue, arrays: ArrayStyle) -> String {
    var text = ""
    append(value, to: &text, arrays: arrays, depth: 0)
    return text
  }

  private static func append(
    _ value: JSONValue, to text: inout String, arrays: ArrayStyle, depth: Int
  ) {
    guard depth < Limits.documentDepth else { return }
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += number.text
    case .string(let string): text += string
    case .array(let elements):
      if arrays == .json {
        text += value.compactText
        return
      }
      text += "["
      for (index, element) in elements.enumerated() {
        if index > 0 { text += ", " }
        append(element, to: &text, arrays: arrays, depth: depth + 1)
      }
      text += "]"
    case .object(let object):
      text += "{"
      for (index, member) in object.members.enumerated() {
        if index > 0 { text += ", " }
        text += member.key
        text += "="
        append(member.value, to: &text, arrays: arrays, depth: depth + 1)
      }
      text += "}"
    }
  }

  /// The class that error messages name.
  static func className(of value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool: "java.lang.Boolean"
    case .string: "java.lang.String"
    case .array: "net.minidev.json.JSONArray"
    case .object: "java.util.LinkedHashMap"
    case .number(let number):
      if number.text.contains(where: { $0 == "." || $0 == "e" || $0 == "E" }) {
        "java.lang.Double"
      } else if let integer = number.integer {
        Int32(exactly: integer) == nil ? "java.lang.Long" : "java.lang.Integer"
      } else {
        "java.math.BigInteger"
      }
    }
  }

  /// A double as Java's `Double.toString` keeps it apart from an integer: `1.0`.
  static func number(_ value: Double) -> JSONValue {
    value.isFinite ? .number(JSONNumber(unchecked: "\(value)")) : .null
  }

  /// `Math.round`: half goes up. Out of range gives the nearest 64-bit integer.
  static func round(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    let floor = value.rounded(.down)
    let rounded = value - floor >= 0.5 ? floor + 1 : floor
    return Int(exactly: rounded) ?? (value < 0 ? Int.min : Int.max)
  }

  /// `Double.intValue`: without its fraction. Out of range gives the nearest 32-bit integer.
  static func int(_ value: Double) -> Int {
    if value.isNaN { return 0 }
    return Int(min(max(value, Double(Int32.min)), Double(Int32.max)))
  }

  /// A quoted text without its backslash escapes; unknown ones lose the backslash, a `\u`
  /// without four characters is dropped, and one without hexadecimal digits stays as it is.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(.backslash) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var rest = Substring(String(decoding: bytes, as: UTF8.self)).utf16
    while let unit = rest.popFirst() {
      guard unit == UInt16(UInt8.backslash), let escaped = rest.popFirst() else {
        units.append(unit)
        continue
      }
      switch UnicodeScalar(escaped) {
      case "b": units.append(8)
      case "f": units.append(12)
      case "n": units.append(10)
      case "r": units.append(13)
      case "t": units.append(9)
      case "u":
        let digits = rest.prefix(4)
        if digits.count == 4, let value = UInt16(String(digits) ?? "", radix: 16) {
          units.append(value)
          rest = rest.dropFirst(4)
        } else if digits.count == 4 {
          units += [UInt16(UInt8.backslash), escaped]
        } else {
          rest = rest.dropFirst(digits.count)
        }
      default: units.append(escaped)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

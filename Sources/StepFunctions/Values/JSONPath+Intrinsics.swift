import OrderedJSON

extension JSONPath {
  /// `States.Array(…)`
  public static func array(_ elements: TemplateValue...) -> TemplateValue {
    intrinsic("Array", elements)
  }

  /// `States.ArrayPartition(list, size)`
  public static func arrayPartition(
    _ list: TemplateValue, size: TemplateValue
  ) -> TemplateValue {
    intrinsic("ArrayPartition", [list, size])
  }

  /// `States.ArrayContains(list, value)`
  public static func arrayContains(
    _ list: TemplateValue, _ value: TemplateValue
  ) -> TemplateValue {
    intrinsic("ArrayContains", [list, value])
  }

  /// `States.ArrayRange(first, last, step)`, both ends included.
  public static func arrayRange(
    from first: TemplateValue, through last: TemplateValue, by step: TemplateValue
  ) -> TemplateValue {
    intrinsic("ArrayRange", [first, last, step])
  }

  /// `States.ArrayGetItem(list, index)`, from 0.
  public static func arrayGetItem(
    _ list: TemplateValue, at index: TemplateValue
  ) -> TemplateValue {
    intrinsic("ArrayGetItem", [list, index])
  }

  /// `States.ArrayLength(list)`
  public static func arrayLength(_ list: TemplateValue) -> TemplateValue {
    intrinsic("ArrayLength", [list])
  }

  /// `States.ArrayUnique(list)`
  public static func arrayUnique(_ list: TemplateValue) -> TemplateValue {
    intrinsic("ArrayUnique", [list])
  }

  /// `States.Base64Encode(text)`
  public static func base64Encode(_ text: TemplateValue) -> TemplateValue {
    intrinsic("Base64Encode", [text])
  }

  /// `States.Base64Decode(text)`
  public static func base64Decode(_ text: TemplateValue) -> TemplateValue {
    intrinsic("Base64Decode", [text])
  }

  /// `States.Hash(value, algorithm)`; MD5, SHA-1, SHA-256, SHA-384 or SHA-512.
  public static func hash(
    _ value: TemplateValue, algorithm: TemplateValue
  ) -> TemplateValue {
    intrinsic("Hash", [value, algorithm])
  }

  /// `States.JsonMerge(a, b, false)`: members of `b` win. The service only merges shallowly.
  public static func jsonMerge(_ a: TemplateValue, _ b: TemplateValue) -> TemplateValue {
    intrinsic("JsonMerge", [a, b, false])
  }

  /// `States.StringToJson(text)`
  public static func stringToJSON(_ text: TemplateValue) -> TemplateValue {
    intrinsic("StringToJson", [text])
  }

  /// `States.JsonToString(value)`
  public static func jsonToString(_ value: TemplateValue) -> TemplateValue {
    intrinsic("JsonToString", [value])
  }

  /// `States.MathRandom(start, end)`; the end is excluded.
  public static func mathRandom(
    from start: TemplateValue, to end: TemplateValue
  ) -> TemplateValue {
    intrinsic("MathRandom", [start, end])
  }

  /// `States.MathAdd(a, b)`
  public static func mathAdd(_ a: TemplateValue, _ b: TemplateValue) -> TemplateValue {
    intrinsic("MathAdd", [a, b])
  }

  /// `States.StringSplit(text, separator)`
  public static func stringSplit(
    _ text: TemplateValue, separator: TemplateValue
  ) -> TemplateValue {
    intrinsic("StringSplit", [text, separator])
  }

  /// `States.UUID()`
  public static func uuid() -> TemplateValue { intrinsic("UUID", []) }

  /// `States.Format(template, …)`: every `{}` of the template takes an argument.
  public static func format(
    _ template: TemplateValue, _ arguments: TemplateValue...
  ) -> TemplateValue {
    intrinsic("Format", [template] + arguments)
  }

  private static func intrinsic(_ name: String, _ arguments: [TemplateValue]) -> TemplateValue {
    var call = TemplateString("States.\(name)(")
    for (index, argument) in arguments.enumerated() {
      if index > 0 { call.append(.literal(", ")) }
      switch argument {
      case .null: call.append(.literal("null"))
      case .bool(let value): call.append(.literal("\(value)"))
      case .number(let value): call.append(.literal(value.text))
      case .path(let path): call = call + path
      case .wholeInput: call.append(.literal("$"))
      case .string(let text): call = call + quoted(text)
      case .invalid: return argument
      case .array, .object:
        return .invalid(
          "States.\(name) takes no array or object written out: put it into a Pass state before, "
            + "and give its path.")
      }
    }
    call.append(.literal(")"))
    return .path(call)
  }

  private static func quoted(_ text: TemplateString) -> TemplateString {
    var quoted: TemplateString = "'"
    for part in text.parts {
      if case .literal(let literal) = part {
        var escaped = ""
        for scalar in literal.unicodeScalars {
          if scalar == "'" || scalar == "\\" { escaped.unicodeScalars.append("\\") }
          escaped.unicodeScalars.append(scalar)
        }
        quoted.append(.literal(escaped))
      } else {
        quoted.append(part)
      }
    }
    quoted.append(.literal("'"))
    return quoted
  }
}

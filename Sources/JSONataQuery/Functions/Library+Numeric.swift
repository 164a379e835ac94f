extension Library {
  static let numeric: [Entry] = [
    Entry("number", "<(nsb)-:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      try number(arguments.argument(0))
    },
    rounding("floor") { $0.rounded(.down) },
    rounding("ceil") { $0.rounded(.up) },
    rounding("abs") { $0.magnitude },
    Entry("round", "<n-n?:n>", arity: 2) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      return .number(rounded(number, places: arguments.argument(1).double ?? 0))
    },
    Entry("sqrt", "<n-:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      guard number >= 0 else { throw JSONataError(.d3060, value: .number(number)) }
      return .number(number.squareRoot())
    },
    Entry("power", "<n-n:n>", arity: 2) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let base) = arguments.argument(0),
        case .number(let exponent) = arguments.argument(1)
      else { return .undefined }
      let result = JavaScriptNumber.power(base, exponent)
      guard result.isFinite else {
        throw JSONataError(
          .d3061, value: .number(base), details: ["exp": JavaScriptNumber.text(exponent)])
      }
      return .number(result)
    },
    Entry("random", "<:n>", arity: 0) { (evaluator, _, _) throws(JSONataError) -> Value in
      .number(evaluator.random.unit())
    },
    Entry("boolean", "<x-:b>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      let value = arguments.argument(0)
      return value.isUndefined ? value : .bool(try evaluator.isTrue(value))
    },
    Entry("not", "<x-:b>", arity: 1) {
      (evaluator, arguments, _) throws(JSONataError) -> Value in
      let value = arguments.argument(0)
      return value.isUndefined ? value : .bool(try !evaluator.isTrue(value))
    },
    Entry("formatNumber", "<n-so?:s>", arity: 3) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      let picture = try NumberPicture(
        arguments.argument(1).string ?? "", symbols: NumberSymbols(arguments.argument(2)))
      return .string(picture.format(number))
    },
    Entry("formatBase", "<n-n?:s>", arity: 2) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      let value = rounded(number, places: 0)
      let radix = rounded(arguments.argument(1).double ?? 10, places: 0)
      guard radix >= 2, radix <= 36 else { throw JSONataError(.d3100, value: .number(radix)) }
      return .string(inBase(value, Int(radix)))
    },
    Entry("formatInteger", "<n-s:s>", arity: 2) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      let picture = try IntegerPicture(arguments.argument(1).string ?? "")
      return .string(try picture.format(number.rounded(.down)))
    },
    Entry("parseInteger", "<s-s:n>", arity: 2) {
      (_, arguments, _) throws(JSONataError) -> Value in
      guard case .string(let text) = arguments.argument(0) else { return .undefined }
      let picture = try IntegerPicture(arguments.argument(1).string ?? "")
      return try picture.parse(text).map { .number($0) } ?? .undefined
    },
  ]

  private static func rounding(
    _ name: String, _ change: @escaping @Sendable (Double) -> Double
  ) -> Entry {
    Entry(name, "<n-:n>", arity: 1) { (_, arguments, _) throws(JSONataError) -> Value in
      guard case .number(let number) = arguments.argument(0) else { return .undefined }
      return .number(change(number))
    }
  }

  static func number(_ value: Value) throws(JSONataError) -> Value {
    switch value {
    case .undefined, .number: return value
    case .bool(let bool): return .number(bool ? 1 : 0)
    case .string(let text):
      let bytes = Array(text.utf8)
      if let number = based(bytes) { return .number(number) }
      if isNumber(bytes), let number = Double(text), number.isFinite { return .number(number) }
      throw JSONataError(.d3030, value: value)
    default: throw JSONataError(.d3030, value: value)
    }
  }

  /// `0x`, `0o` and `0b`.
  private static func based(_ bytes: [UInt8]) -> Double? {
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "0") else { return nil }
    let radix: Double
    switch bytes[1] | 0x20 {
    case UInt8(ascii: "x"): radix = 16
    case UInt8(ascii: "o"): radix = 8
    case UInt8(ascii: "b"): radix = 2
    default: return nil
    }
    var number = 0.0
    for byte in bytes.dropFirst(2) {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, Double(digit) < radix else {
        return nil
      }
      number = number * radix + Double(digit)
    }
    return number
  }

  /// JSON's grammar of numbers, but for leading zeros.
  private static func isNumber(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    func digits() -> Int {
      let count = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard digits() > 0 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let byte = rest.first, byte | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        rest = rest.dropFirst()
      }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  /// Rounds halves to even, moving the point in the decimal text.
  static func rounded(_ number: Double, places: Double) -> Double {
    guard number.isFinite else { return number }
    let shift = Int(places.isFinite ? max(-400, min(400, places)) : 0)
    let moved = shifted(number, by: shift)
    guard moved.isFinite else { return number }
    return shifted(moved.rounded(.toNearestOrEven), by: -shift)
  }

  private static func shifted(_ number: Double, by places: Int) -> Double {
    if places == 0 { return number }
    let text = "\(number)"
    let parts = text.split(separator: "e")
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    return Double("\(parts[0])e\(exponent + places)") ?? number
  }

  private static func inBase(_ number: Double, _ radix: Int) -> String {
    if radix == 10 { return JavaScriptNumber.text(number) }
    if let integer = Int(exactly: number) { return String(integer, radix: radix) }
    guard number.isFinite else { return JavaScriptNumber.text(number) }
    var digits = ""
    var rest = number.magnitude
    while rest >= 1 {
      digits =
        String(Int(rest.truncatingRemainder(dividingBy: Double(radix))), radix: radix) + digits
      rest = (rest / Double(radix)).rounded(.down)
    }
    return (number < 0 ? "-" : "") + digits
  }
}

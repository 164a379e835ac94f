import JSONataQuery
import OrderedJSON

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#elseif canImport(Glibc)
  import Glibc
#endif

/// Functions that belong to no value: global ones, and those of `Math`, `JSON`, `Number` and so on.
enum ScriptFunctions {
  static func constant(_ space: String, _ name: String) -> Double? {
    switch "\(space).\(name)" {
    case "Math.PI": .pi
    case "Math.E": M_E
    case "Math.LN2": M_LN2
    case "Math.LN10": M_LN10
    case "Math.LOG2E": M_LOG2E
    case "Math.LOG10E": M_LOG10E
    case "Math.SQRT2": 2.squareRoot()
    case "Math.SQRT1_2": 0.5.squareRoot()
    case "Number.MAX_SAFE_INTEGER": 9_007_199_254_740_991
    case "Number.MIN_SAFE_INTEGER": -9_007_199_254_740_991
    case "Number.MAX_VALUE": .greatestFiniteMagnitude
    case "Number.MIN_VALUE": .leastNonzeroMagnitude
    case "Number.EPSILON": 2.220_446_049_250_313e-16
    case "Number.POSITIVE_INFINITY": .infinity
    case "Number.NEGATIVE_INFINITY": -.infinity
    case "Number.NaN": .nan
    default: nil
    }
  }

  static func call(_ name: String, _ call: ScriptCall) throws(ScriptError) -> ScriptValue {
    let first = call[0]
    switch name {
    case "Number": return .number(call.arguments.isEmpty ? 0 : first.number)
    case "String": return call.arguments.isEmpty ? .string([]) : .string(first.units)
    case "Boolean": return .bool(first.isTrue)
    case "parseInt", "Number.parseInt": return .number(integer(of: first.text, call[1]))
    case "parseFloat", "Number.parseFloat": return .number(decimal(of: first.text))
    case "isNaN": return .bool(first.number.isNaN)
    case "isFinite": return .bool(first.number.isFinite)
    case "Number.isNaN": return .bool(first.ownNumber?.isNaN == true)
    case "Number.isFinite": return .bool(first.ownNumber?.isFinite == true)
    case "Number.isInteger": return .bool(first.ownNumber.map { $0 == $0.rounded() } == true)
    case "Number.isSafeInteger":
      return .bool(
        first.ownNumber.map { $0 == $0.rounded() && abs($0) <= 9_007_199_254_740_991 } == true)
    case "Array.isArray": if case .array = first { return .bool(true) } else { return .bool(false) }
    case "Object.keys": return .array(try members(of: first, call).map { ScriptValue($0.key) })
    case "Object.values": return .array(try members(of: first, call).map(\.value))
    case "Object.entries":
      return .array(
        try members(of: first, call).map { .array([ScriptValue($0.key), $0.value]) })
    case "JSON.stringify":
      guard call[1].isNullish, !call.has(2) else {
        throw .unsupported("JSON.stringify with more than a value", at: call.position)
      }
      return first.json.map { ScriptValue($0.compactText) } ?? .undefined
    case "JSON.parse":
      guard !call.has(1) else {
        throw .unsupported("JSON.parse with more than a text", at: call.position)
      }
      do {
        return ScriptValue(try JSONSource.value(first.text))
      } catch { throw .thrown(name: "SyntaxError", message: error.message) }
    default:
      guard let value = math(name, call.arguments.map(\.number)) else {
        throw .unsupported(name: name, at: call.position)
      }
      return .number(value)
    }
  }

  private static func members(
    of value: ScriptValue, _ call: ScriptCall
  ) throws(ScriptError) -> [ScriptMember] {
    switch value {
    case .object(let members): return members
    case .array(let elements):
      return elements.enumerated().map { ScriptMember(key: "\($0.offset)", value: $0.element) }
    case .undefined, .null: throw .type("Cannot convert undefined or null to object")
    case .bool, .number: return []
    case .string: throw .unsupported("the members of a text", at: call.position)
    }
  }

  private static func math(_ name: String, _ numbers: [Double]) -> Double? {
    let x = numbers.first ?? .nan
    switch name {
    case "Math.abs": return abs(x)
    case "Math.ceil": return x.rounded(.up)
    case "Math.floor": return x.rounded(.down)
    case "Math.round":
      let floor = x.rounded(.down)
      return x - floor >= 0.5 ? floor + 1 : floor
    case "Math.trunc": return x.rounded(.towardZero)
    case "Math.sign": return x > 0 ? 1 : x < 0 ? -1 : x
    case "Math.sqrt": return x.squareRoot()
    case "Math.cbrt": return cbrt(x)
    case "Math.pow": return power(x, numbers.count > 1 ? numbers[1] : .nan)
    case "Math.exp": return exp(x)
    case "Math.log": return log(x)
    case "Math.log2": return log2(x)
    case "Math.log10": return log10(x)
    case "Math.sin": return sin(x)
    case "Math.cos": return cos(x)
    case "Math.tan": return tan(x)
    case "Math.asin": return asin(x)
    case "Math.acos": return acos(x)
    case "Math.atan": return atan(x)
    case "Math.atan2": return atan2(x, numbers.count > 1 ? numbers[1] : .nan)
    case "Math.hypot": return numbers.reduce(0) { hypot($0, $1) }
    case "Math.max":
      return numbers.reduce(-.infinity) { $0.isNaN || $1.isNaN ? .nan : max($0, $1) }
    case "Math.min":
      return numbers.reduce(.infinity) { $0.isNaN || $1.isNaN ? .nan : min($0, $1) }
    default: return nil
    }
  }

  /// Unlike C's, one to the power of infinity or NaN is no number.
  static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent.isNaN || abs(base) == 1 && exponent.isInfinite { return .nan }
    return JavaScriptNumber.power(base, exponent)
  }

  private static func integer(of text: String, _ radix: ScriptValue) -> Double {
    var scalars = Array(text.unicodeScalars.drop { $0.properties.isWhitespace })
    var sign = 1.0
    if let first = scalars.first, first == "-" || first == "+" {
      if first == "-" { sign = -1 }
      scalars.removeFirst()
    }
    var base = Int(Int32(bitPattern: radix.bits))
    if base == 0 || base == 16, scalars.count > 1, scalars[0] == "0",
      scalars[1] == "x" || scalars[1] == "X"
    {
      scalars.removeFirst(2)
      base = 16
    }
    if base == 0 { base = 10 }
    guard (2...36).contains(base) else { return .nan }
    let digits = scalars.prefix { ScriptCharacters.value(String([$0]), radix: base) != nil }
    return sign * (ScriptCharacters.value(String(Array(digits)), radix: base) ?? .nan)
  }

  /// The number a text begins with.
  private static func decimal(of text: String) -> Double {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let sign = start.first == "-" || start.first == "+" ? 1 : 0
    let negative = start.first == "-" ? -1.0 : 1.0
    let rest = Array(start.dropFirst(sign))
    if rest.starts(with: "Infinity".unicodeScalars) { return negative * .infinity }
    var end = 0
    func skipDigits(from position: Int) -> Int {
      rest[position...].firstIndex { !$0.isDigit } ?? rest.count
    }
    end = skipDigits(from: 0)
    if end < rest.count, rest[end] == "." { end = skipDigits(from: end + 1) }
    guard rest[..<end].contains(where: \.isDigit) else { return .nan }
    if end < rest.count, rest[end] == "e" || rest[end] == "E" {
      var digits = end + 1
      if digits < rest.count, rest[digits] == "+" || rest[digits] == "-" { digits += 1 }
      let exponentEnd = skipDigits(from: min(digits, rest.count))
      if exponentEnd > digits { end = exponentEnd }
    }
    let number = String(Array(rest[..<end])).lowercased()
    return negative * (Double(ScriptCharacters.padded(number)) ?? .nan)
  }
}

extension ScriptValue {
  /// The value where it is a number itself.
  fileprivate var ownNumber: Double? { if case .number(let value) = self { value } else { nil } }
}

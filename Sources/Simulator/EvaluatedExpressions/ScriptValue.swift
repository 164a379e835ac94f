import JSONataQuery
import OrderedJSON

/// A value of JavaScript. Texts are UTF-16 code units, which need not pair up.
enum ScriptValue: Sendable {
  case undefined
  case null
  case bool(Bool)
  case number(Double)
  case string([UInt16])
  case array([ScriptValue])
  /// Each key once; keys that are array indexes in front, as JavaScript lists them.
  case object([ScriptMember])
}

struct ScriptMember: Sendable {
  var key: String
  var value: ScriptValue
}

extension ScriptValue {
  init(_ text: String) { self = .string(Array(text.utf16)) }

  /// An object of these members, of which the last of a name counts.
  init(members: [ScriptMember]) {
    var object = JSONObject()
    var unique: [ScriptMember] = []
    for member in members {
      if let position = object.position(of: member.key) {
        unique[position].value = member.value
      } else {
        object[member.key] = .null
        unique.append(member)
      }
    }
    let indexes = unique.filter { $0.index != nil }.sorted { ($0.index ?? 0) < ($1.index ?? 0) }
    self = .object(indexes.isEmpty ? unique : indexes + unique.filter { $0.index == nil })
  }

  /// - Parameter json: not deeper than the stack allows.
  init(_ json: JSONValue) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .number(value.double)
    case .string(let value): self.init(value)
    case .array(let elements): self = .array(elements.map(ScriptValue.init(_:)))
    case .object(let object):
      self.init(
        members: object.members.map { ScriptMember(key: $0.key, value: ScriptValue($0.value)) })
    }
  }

  /// As `JSON.stringify` has it: nil for undefined, null for numbers that are none.
  var json: JSONValue? {
    switch self {
    case .undefined: nil
    case .null: .null
    case .bool(let value): .bool(value)
    case .number(let value):
      value.isFinite ? .number(JSONNumber(unchecked: JavaScriptNumber.text(value))) : .null
    case .string(let units): .string(String(decoding: units, as: UTF16.self))
    case .array(let elements): .array(elements.map { $0.json ?? .null })
    case .object(let members):
      .object(
        JSONObject(
          members.compactMap { member in
            member.value.json.map { JSONMember(key: member.key, value: $0) }
          }))
    }
  }

  /// The member of an object; nil of everything else, and where there is none.
  subscript(key: String) -> ScriptValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key.isByteEqual(to: key) }?.value
  }
}

extension ScriptMember {
  /// The key where it is an array index.
  fileprivate var index: UInt32? {
    UInt32(key).flatMap { $0 < .max && String($0) == key ? $0 : nil }
  }
}

/// Conversions, as the operators make them.
extension ScriptValue {
  var isTrue: Bool {
    switch self {
    case .undefined, .null: false
    case .bool(let value): value
    case .number(let value): value != 0 && !value.isNaN
    case .string(let units): !units.isEmpty
    case .array, .object: true
    }
  }

  var isNullish: Bool {
    switch self {
    case .undefined, .null: true
    default: false
    }
  }

  /// What `typeof` says.
  var typeName: String {
    switch self {
    case .undefined: "undefined"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .null, .array, .object: "object"
    }
  }

  var text: String { String(decoding: units, as: UTF16.self) }

  /// The value as a text.
  var units: [UInt16] {
    switch self {
    case .undefined: Array("undefined".utf16)
    case .null: Array("null".utf16)
    case .bool(let value): Array((value ? "true" : "false").utf16)
    case .number(let value): Array(JavaScriptNumber.text(value).utf16)
    case .string(let units): units
    case .array(let elements): Self.joined(elements, separator: [0x2C])
    case .object: Array("[object Object]".utf16)
    }
  }

  static func joined(_ elements: [ScriptValue], separator: [UInt16]) -> [UInt16] {
    Array(elements.map { $0.isNullish ? [] : $0.units }.joined(separator: separator))
  }

  /// The value as a number.
  var number: Double {
    switch self {
    case .undefined: .nan
    case .null: 0
    case .bool(let value): value ? 1 : 0
    case .number(let value): value
    case .string(let units): Self.number(units)
    case .array, .object: Self.number(self.units)
    }
  }

  /// Arrays and objects as the texts that operators make of them.
  var primitive: ScriptValue {
    switch self {
    case .array, .object: .string(units)
    default: self
    }
  }

  /// The value as a whole number, cut towards zero; zero where it is none.
  var integer: Double {
    let number = number
    return number.isNaN ? 0 : number.rounded(.towardZero)
  }

  /// The value in 32 bits, as bitwise operators take it.
  var bits: UInt32 {
    let number = number
    guard number.isFinite else { return 0 }
    let rest = number.rounded(.towardZero).truncatingRemainder(dividingBy: 4_294_967_296)
    return UInt32(truncatingIfNeeded: Int64(rest))
  }

  private static func number(_ units: [UInt16]) -> Double {
    let text = String(decoding: trimmed(units[...]), as: UTF16.self)
    if text.isEmpty { return 0 }
    var characters = ScriptCharacters(text)
    let isSigned = text.hasPrefix("-") || text.hasPrefix("+")
    if isSigned { characters.position = 1 }
    let sign = text.hasPrefix("-") ? -1.0 : 1.0
    if String(Array(characters.scalars[characters.position...])) == "Infinity" {
      return sign * .infinity
    }
    guard characters.current?.isDigit == true || characters.current == "." else { return .nan }
    if isSigned, characters.current == "0", ScriptCharacters.radix(of: characters.next) != nil {
      return .nan
    }
    do {
      let value = try characters.number()
      return characters.current == nil ? sign * value : .nan
    } catch { return .nan }
  }

  static func isBlank(_ unit: UInt16) -> Bool {
    unit == 0xFEFF || Unicode.Scalar(unit)?.properties.isWhitespace == true && unit != 0x85
  }

  static func trimmed(_ units: ArraySlice<UInt16>) -> ArraySlice<UInt16> {
    var units = units
    while let first = units.first, isBlank(first) { units.removeFirst() }
    while let last = units.last, isBlank(last) { units.removeLast() }
    return units
  }
}

import OrderedJSON

/// Makes JSON of values. A value may hold another in many places, each of which becomes one of its
/// own: so their number is limited.
struct JSONConversion {
  /// How many values may still be made.
  private(set) var rest: Int
  /// What stands for infinities and NaN, which JSON does not have.
  let nonFinite: (Double) -> JSONValue

  init(limit: Int, nonFinite: @escaping (Double) -> JSONValue = { _ in .null }) {
    rest = limit
    self.nonFinite = nonFinite
  }

  /// The value as JSON; nil for nothing and for functions. Members that are functions are left
  /// out, such elements become null. Beyond the limit everything is left out; `rest` is below
  /// zero then.
  mutating func json(_ value: Value) -> JSONValue? {
    rest -= 1
    guard rest >= 0 else { return nil }
    switch value {
    case .undefined, .function, .tuple: return nil
    case .null: return .null
    case .bool(let value): return .bool(value)
    case .number(let value):
      return JSONNumber(finite: value).map { .number($0) } ?? nonFinite(value)
    case .string(let text): return .string(LoneSurrogate.replaced(text))
    case .array(let list): return array(list)
    case .object(.json(let members)): return .object(members.object)
    case .object(.built(let object)): return self.object(object)
    }
  }

  private mutating func array(_ list: List) -> JSONValue? {
    if let elements = list.json { return .array(elements.array) }
    guard list.count <= rest else {
      rest = -1
      return nil
    }
    var values: [JSONValue] = []
    values.reserveCapacity(list.count)
    for index in list.indices { values.append(json(list[index]) ?? .null) }
    return .array(values)
  }

  private mutating func object(_ object: BuiltObject) -> JSONValue? {
    var members: [JSONMember] = []
    members.reserveCapacity(object.keys.count)
    for index in object.keys.indices {
      guard let value = json(object.values[index]) else { continue }
      members.append(JSONMember(key: LoneSurrogate.replaced(object.keys[index]), value: value))
    }
    return .object(JSONObject(members))
  }
}

extension Value {
  /// The value as JSON, as far as an error shows it.
  var shownJSON: JSONValue? {
    var conversion = JSONConversion(limit: 10_000)
    let json = conversion.json(self)
    return conversion.rest < 0 ? nil : json
  }
}

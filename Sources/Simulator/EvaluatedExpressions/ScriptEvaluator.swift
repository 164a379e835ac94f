import OrderedJSON

/// Evaluates a script. There are no loops; what functions make is counted against a budget.
struct ScriptEvaluator {
  private let values: JSONObject
  private var budget = 4_000_000

  /// - Parameter values: by the paths that stand in the text.
  init(values: JSONObject) { self.values = values }

  /// Counts nodes, code units and elements that are made.
  mutating func spend(_ work: Int, at position: Int) throws(ScriptError) {
    budget -= min(work, budget + 1)
    guard budget >= 0 else {
      throw .unsupported("an expression that makes so much data", at: position)
    }
  }

  mutating func evaluate(_ node: ScriptNode) throws(ScriptError) -> ScriptValue {
    try spend(1, at: node.position)
    switch node.kind {
    case .literal(let value): return value
    case .parenthesized(let inner): return try evaluate(inner)
    case .path(let path): return try value(of: path, at: node.position)
    case .name(let name): throw .unsupported(name: name, at: node.position)
    case .template(let texts, let substitutions):
      var units = texts.first ?? []
      for (substitution, text) in zip(substitutions, texts.dropFirst()) {
        units += try evaluate(substitution).units
        units += text
        try spend(units.count, at: node.position)
      }
      return .string(units)
    case .array(let elements): return .array(try evaluate(elements))
    case .object(let members):
      var result: [ScriptMember] = []
      for member in members {
        let key = try evaluate(member.key).text
        result.append(ScriptMember(key: key, value: try evaluate(member.value)))
      }
      return ScriptValue(members: result)
    case .unary(.typeof, let operand):
      if case .name(let name) = operand.kind {
        throw .unsupported(name: name, at: operand.position)
      }
      return ScriptValue(try evaluate(operand).typeName)
    case .unary(let `operator`, let operand): return `operator`.apply(to: try evaluate(operand))
    case .binary(let `operator`, let left, let right):
      let left = try evaluate(left)
      if `operator`.decides(left) { return left }
      let result = `operator`.apply(to: left, try evaluate(right))
      if case .string(let units) = result { try spend(units.count, at: node.position) }
      return result
    case .conditional(let condition, let first, let second):
      return try evaluate(try evaluate(condition).isTrue ? first : second)
    case .member(let object, let name):
      if case .name(let space) = object.kind {
        guard let constant = ScriptFunctions.constant(space, name) else {
          throw .unsupported(name: "\(space).\(name)", at: object.position)
        }
        return .number(constant)
      }
      return try property(name, of: try evaluate(object), at: node.position)
    case .element(let object, let index):
      let object = try evaluate(object)
      return try property(try evaluate(index).text, of: object, at: node.position)
    case .call(let function, let arguments):
      return try call(function, try evaluate(arguments))
    }
  }

  private mutating func evaluate(_ nodes: [ScriptNode]) throws(ScriptError) -> [ScriptValue] {
    var values: [ScriptValue] = []
    for node in nodes { values.append(try evaluate(node)) }
    return values
  }

  private mutating func value(
    of path: String, at position: Int
  ) throws(ScriptError) -> ScriptValue {
    let value = values[path] ?? .null
    guard !value.isDeeper(than: 512) else { throw .unsupported("a value so deep", at: position) }
    try spend(value.compactText.utf8.count, at: position)
    return ScriptValue(value)
  }

  private func property(
    _ name: String, of value: ScriptValue, at position: Int
  ) throws(ScriptError) -> ScriptValue {
    let index = Int(name).flatMap { String($0) == name && $0 >= 0 ? $0 : nil }
    switch value {
    case .undefined, .null:
      throw .type("Cannot read properties of \(value.text) (reading '\(name)')")
    case .object:
      if let member = value[name] { return member }
      guard !Self.inherited.contains(name) else { throw .unsupported(name: name, at: position) }
      return .undefined
    case .array(let elements):
      if let index { return elements.indices.contains(index) ? elements[index] : .undefined }
      if name == "length" { return .number(Double(elements.count)) }
    case .string(let units):
      if let index { return units.indices.contains(index) ? .string([units[index]]) : .undefined }
      if name == "length" { return .number(Double(units.count)) }
    case .number, .bool: break
    }
    throw .unsupported(name: name, at: position)
  }

  /// What every object has.
  private static let inherited: Set<String> = [
    "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
    "toString", "valueOf", "__proto__",
  ]

  private mutating func call(
    _ function: ScriptNode, _ arguments: [ScriptValue]
  ) throws(ScriptError) -> ScriptValue {
    let call = ScriptCall(arguments: arguments, position: function.position)
    switch function.kind {
    case .name(let name): return try ScriptFunctions.call(name, call)
    case .member(let object, let name):
      if case .name(let space) = object.kind {
        let call = ScriptCall(arguments: arguments, position: object.position)
        return try ScriptFunctions.call("\(space).\(name)", call)
      }
      let receiver = try evaluate(object)
      switch receiver {
      case .string(let units): return try callText(name, of: units, call)
      case .array(let elements): return try callArray(name, of: elements, call)
      case .number(let value): return try ScriptFunctions.callNumber(name, of: value, call)
      case .bool where name == "toString": return ScriptValue(receiver.text)
      case .object where name == "hasOwnProperty": return .bool(receiver[call[0].text] != nil)
      case .object where name == "toString" && receiver[name] == nil:
        return ScriptValue(receiver.text)
      case .undefined, .null:
        throw .type("Cannot read properties of \(receiver.text) (reading '\(name)')")
      case .bool, .object: throw .unsupported(name: name, at: function.position)
      }
    default: throw .unsupported("a call of a value", at: function.position)
    }
  }
}

/// The arguments of a call; undefined where there is none.
struct ScriptCall {
  var arguments: [ScriptValue]
  /// Where the function's name stands.
  var position: Int

  subscript(index: Int) -> ScriptValue {
    arguments.indices.contains(index) ? arguments[index] : .undefined
  }

  func has(_ index: Int) -> Bool {
    if case .undefined = self[index] { false } else { true }
  }
}

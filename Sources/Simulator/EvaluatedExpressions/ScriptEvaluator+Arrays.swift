/// Methods of arrays.
extension ScriptEvaluator {
  mutating func callArray(
    _ name: String, of elements: [ScriptValue], _ call: ScriptCall
  ) throws(ScriptError) -> ScriptValue {
    try spend(elements.count, at: call.position)
    switch name {
    case "toString": return .string(ScriptValue.array(elements).units)
    case "join":
      let separator = call.has(0) ? call[0].units : [0x2C]
      try spend(separator.count * elements.count, at: call.position)
      let units = ScriptValue.joined(elements, separator: separator)
      try spend(units.count, at: call.position)
      return .string(units)
    case "slice": return .array(Array(elements[call.slice(of: elements.count)]))
    case "at":
      return call.index(0, of: elements.count, fromEnd: true).map { elements[$0] } ?? .undefined
    case "concat":
      return .array(
        elements
          + call.arguments.flatMap { argument in
            if case .array(let others) = argument { others } else { [argument] }
          })
    case "reverse": return .array(elements.reversed())
    case "includes":
      return .bool(
        elements[call.clamped(1, to: elements.count, default: 0)...].contains { element in
          if case .number(let value) = element, case .number(let other) = call[0], value.isNaN {
            return other.isNaN
          }
          return ScriptNode.BinaryOperator.isSame(element, call[0])
        })
    case "indexOf":
      let index = elements[call.clamped(1, to: elements.count, default: 0)...].firstIndex {
        ScriptNode.BinaryOperator.isSame($0, call[0])
      }
      return .number(index.map(Double.init) ?? -1)
    default: throw .unsupported(name: name, at: call.position)
    }
  }
}

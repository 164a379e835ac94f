/// What an expression works on: JSON, nothing at all, and functions.
enum Value {
  case undefined
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array(List)
  case object(ObjectValue)
  case function(Function)
  /// One element of a tuple stream: a context with the variables bound on the way to it.
  case tuple(Tuple)

  @inline(__always)
  var isUndefined: Bool { if case .undefined = self { true } else { false } }
  var list: List? { if case .array(let list) = self { list } else { nil } }
  var string: String? { if case .string(let text) = self { text } else { nil } }
  var double: Double? { if case .number(let number) = self { number } else { nil } }
  var function: Function? { if case .function(let function) = self { function } else { nil } }
  var object: ObjectValue? { if case .object(let object) = self { object } else { nil } }

  /// Levels of containers and composed functions, itself included; 0 for scalars.
  @inline(__always)
  var depth: Int {
    switch self {
    case .array(let list): list.depth
    case .object(let object): object.depth
    case .function(let function): function.depth
    default: 0
    }
  }

  /// An array as it is, anything else as an array of one; nothing as an empty array.
  var elements: List {
    switch self {
    case .undefined: List()
    case .array(let list): list
    default: List([self])
    }
  }

  /// The type's name as `$type` gives it.
  var typeName: String? {
    switch self {
    case .undefined: nil
    case .null: "null"
    case .bool: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object, .tuple: "object"
    case .function: "function"
    }
  }
}

/// A context on a tuple stream, with the variables of `@`, `#` and `%` by their numbers.
final class Tuple {
  @exclusivity(unchecked) var context: Value
  @exclusivity(unchecked) var bindings: [(variable: Int, value: Value)]

  init(context: Value, bindings: [(variable: Int, value: Value)] = []) {
    self.context = context
    self.bindings = bindings
  }

  func bind(_ variable: Int, _ value: Value) {
    if let index = bindings.firstIndex(where: { $0.variable == variable }) {
      bindings[index].value = value
    } else {
      bindings.append((variable, value))
    }
  }
}

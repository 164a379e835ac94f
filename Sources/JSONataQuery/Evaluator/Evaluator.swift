import OrderedJSON

/// Evaluates one expression once.
struct Evaluator {
  var program: Program
  let options: EvaluationOptions
  var steps = 0
  var depth = 0
  var variables: VariableNames
  var random: RandomNumbers
  /// Frames held by functions, which may hold the functions: emptied at the end.
  var captured: [Frame] = []
  var root = Frame(nil)

  init(_ program: Program, options: EvaluationOptions) {
    self.program = program
    self.options = options
    variables = program.variables
    random = RandomNumbers(seed: options.seed)
  }

  mutating func run(_ input: Value, bindings: [String: JSONValue]) throws(JSONataError) -> Value {
    for (name, value) in bindings {
      // A name the expression does not mention cannot be read, except by what it evaluates.
      root.bind(variables.number(of: name), Value(value))
    }
    var input = input
    if case .array(let list) = input {
      input = .array(List([.array(list)], marks: [.sequence, .outerWrapper]))
    }
    root.bind(variables.number(of: "$"), input)
    return try evaluate(program.root, input, root)
  }

  /// Breaks the cycles of functions that hold the frames they are bound in.
  mutating func release() {
    for frame in captured { frame.clear() }
    captured = []
    root.clear()
  }

  // MARK: Limits

  @inline(__always)
  mutating func charge(_ count: Int) throws(JSONataError) {
    steps &+= count
    if steps > options.maximumSteps { throw JSONataError.outOfSteps }
  }

  static let nestingLimit = 1000

  /// Refuses values nested deeper than any reader would like.
  func checked(_ value: Value) throws(JSONataError) -> Value {
    if value.depth > Self.nestingLimit {
      throw JSONataError.stackOverflow(depth: value.depth, limit: Self.nestingLimit)
    }
    if case .array(let list) = value, list.count > options.maximumSequenceLength {
      throw JSONataError(.d2015, value: .number(Double(options.maximumSequenceLength)))
    }
    return value
  }

  mutating func checked(_ text: String) throws(JSONataError) -> Value {
    let count = text.utf8.count
    if count > options.maximumStringLength { throw JSONataError.outOfMemory }
    try charge(count / 64)
    return .string(text)
  }

  // MARK: Expressions

  mutating func evaluate(_ node: Node, _ input: Value, _ frame: Frame) throws(JSONataError) -> Value
  {
    try charge(1)
    if depth >= options.maximumDepth {
      throw JSONataError.stackOverflow(depth: depth + 1, limit: options.maximumDepth)
        .located(position: node.position, token: nil)
    }
    if let value = quick(node, input, frame) { return value }
    depth += 1
    defer { depth -= 1 }
    var result = try dispatch(node, input, frame)
    if !node.predicates.isEmpty {
      for predicate in node.predicates { result = try filter(predicate, result, frame) }
    }
    if let group = node.group, node.kind != .path {
      result = try grouped(group, result, frame)
    }
    if case .array(var list) = result, list.isSequence, !list.isTupleStream {
      if node.keepsArray, !list.marks.contains(.keepSingleton) {
        list.marks.insert(.keepSingleton)
        result = .array(list)
      }
      if list.count == 0 { return .undefined }
      if list.count == 1, !list.marks.contains(.keepSingleton) { return list[0] }
    }
    return result
  }

  private mutating func dispatch(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    switch node.kind {
    case .path: return try path(node, input, frame)
    case .binary: return try binary(node, input, frame)
    case .name: return member(node.text, of: input)
    case .string: return .string(node.text)
    case .number: return .number(node.number)
    case .bool: return .bool(node.number == 1)
    case .null: return .null
    case .variable: return variable(node, input, frame)
    case .function: return try call(node, input, frame)
    case .condition, .elvis, .coalesce: return try condition(node, input, frame)
    case .block: return try block(node, input, frame)
    case .bind:
      guard let right = node.right else { return .undefined }
      let value = try evaluate(right, input, frame)
      frame.bind(node.variable, value)
      return value
    case .array: return try array(node, input, frame)
    case .object:
      if let keys = node.literalKeys, let object = try object(keys, node.pairs, input, frame) {
        return object
      }
      return try grouped(
        Node.Group(pairs: node.pairs, position: node.position), input, frame)
    case .negation: return try negation(node, input, frame)
    case .wildcard: return wildcard(input)
    case .descendant: return try descendants(input)
    case .parent: return node.slot.flatMap { frame.lookup($0.variable) } ?? .undefined
    case .regularExpression:
      guard let expression = node.regularExpression else { return .undefined }
      return .function(Function(.regularExpression(expression), arity: 1))
    case .lambda: return lambda(node, input, frame)
    case .partial: return try partial(node, input, frame)
    case .apply: return try apply(node, input, frame)
    case .transform: return transform(node, frame)
    case .sort, .placeholder, .end, .word: return .undefined
    }
  }

  private func variable(_ node: Node, _ input: Value, _ frame: Frame) -> Value {
    if node.text.isEmpty {
      if case .array(let list) = input, list.marks.contains(.outerWrapper), list.count > 0 {
        return list[0]
      }
      return input
    }
    if let value = frame.lookup(node.variable) { return value }
    return node.library.map { .function($0) } ?? .undefined
  }

  private mutating func condition(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    guard let test = node.condition else { return .undefined }
    let value = try evaluate(test, input, frame)
    switch node.kind {
    case .elvis where value.isTrue: return value
    case .coalesce where !value.isUndefined: return value
    case .condition where value.isTrue:
      guard let body = node.body else { return .undefined }
      return try evaluate(body, input, frame)
    default:
      guard let alternative = node.alternative else { return .undefined }
      return try evaluate(alternative, input, frame)
    }
  }

  private mutating func block(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let inner = Frame(frame)
    var result = Value.undefined
    for part in node.children { result = try evaluate(part, input, inner) }
    return result
  }

  private mutating func array(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var result = List()
    for item in node.children {
      let value = try evaluate(item, input, frame)
      switch value {
      case .undefined: break
      case .array(let list) where item.kind != .array:
        try charge(list.count / 8)
        result.append(contentsOf: list)
      default: result.append(value)
      }
    }
    if node.isConstructedArray { result.marks.insert(.constructed) }
    return try checked(.array(result))
  }

  private mutating func negation(
    _ node: Node, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    guard let body = node.body else { return .undefined }
    let value = try evaluate(body, input, frame)
    switch value {
    case .undefined: return value
    case .number(let number) where number.isFinite: return .number(-number)
    case .number(let number) where number.isInfinite:
      throw JSONataError(
        .d1001, position: node.position, value: .string(JavaScriptNumber.text(number)))
    default: throw JSONataError(.d1002, position: node.position, token: "-", value: value)
    }
  }

  mutating func capture(_ frame: Frame) {
    if frame.isCaptured { return }
    frame.isCaptured = true
    captured.append(frame)
  }
}

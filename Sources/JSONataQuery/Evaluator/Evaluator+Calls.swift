extension Evaluator {
  mutating func lambda(_ node: Node, _ input: Value, _ frame: Frame) -> Value {
    capture(frame)
    return .function(
      Function(
        .lambda(node, input: input, frame), signature: node.signature, arity: node.children.count))
  }

  /// What stands between brackets is called; a plain name has no value but means a mistake where a
  /// variable of that name is a function.
  private mutating func procedure(
    _ node: Node, _ input: Value, _ frame: Frame, mistake: ErrorCode
  ) throws(JSONataError) -> Value {
    guard let expression = node.body else { return .undefined }
    let value = try evaluate(expression, input, frame)
    if value.isUndefined, expression.kind == .path, let name = expression.children.first?.text {
      let isVariable = variables.known(name).flatMap { frame.lookup($0) }.map {
        $0.isTrue || $0.function != nil
      }
      if isVariable == true || Library.function(named: name, program.dialect) != nil {
        throw JSONataError(mistake, position: node.position, token: name)
      }
    }
    return value
  }

  private static func name(_ node: Node) -> String? {
    guard let body = node.body, body.kind != .lambda else { return nil }
    let text = body.kind == .path ? body.children.first?.text : body.text
    return text?.isEmpty == true ? nil : text
  }

  /// - Parameter first: an argument before those written, from `~>`.
  mutating func call(
    _ node: Node, _ input: Value, _ frame: Frame, first: Value? = nil
  ) throws(JSONataError) -> Value {
    if node.isTailCall, first == nil, node.group == nil {
      capture(frame)
      return .function(Function(.tailCall(node, input: input, frame), arity: 0))
    }
    let function = try procedure(node, input, frame, mistake: .t1005)
    var arguments: [Value] = []
    arguments.reserveCapacity(node.children.count + 1)
    if let first { arguments.append(first) }
    for argument in node.children { arguments.append(try evaluate(argument, input, frame)) }
    do throws(JSONataError) {
      return try apply(function, arguments, input)
    } catch {
      throw error.located(position: node.position, token: Self.name(node))
    }
  }

  /// Calls a function, and then whatever it ends by calling: the stack does not grow.
  mutating func apply(
    _ function: Value, _ arguments: [Value], _ input: Value
  ) throws(JSONataError) -> Value {
    var result = try applyOnce(function, arguments, input)
    while case .function(let pending) = result,
      case .tailCall(let node, let input, let frame) = pending.body
    {
      try charge(1)
      let next = try procedure(node, input, frame, mistake: .t1005)
      var arguments: [Value] = []
      arguments.reserveCapacity(node.children.count)
      for argument in node.children { arguments.append(try evaluate(argument, input, frame)) }
      do throws(JSONataError) {
        result = try applyOnce(next, arguments, input)
      } catch {
        throw error.located(position: node.position, token: Self.name(node))
      }
    }
    return result
  }

  private mutating func applyOnce(
    _ value: Value, _ arguments: [Value], _ input: Value
  ) throws(JSONataError) -> Value {
    guard case .function(let function) = value else { throw JSONataError(.t1006) }
    var arguments = arguments
    if let signature = function.signature {
      arguments = try signature.validate(arguments, context: input)
    }
    switch function.body {
    case .lambda(let node, let input, let frame):
      let inner = Frame(frame)
      for (index, parameter) in node.children.enumerated() {
        inner.bind(parameter.variable, index < arguments.count ? arguments[index] : .undefined)
      }
      guard let body = node.body else { return .undefined }
      return try evaluate(body, input, inner)
    case .native(let native): return try native(&self, arguments, input)
    case .regularExpression(let expression):
      guard case .string(let text)? = arguments.first else { return .undefined }
      var search = RegularExpressionSearch(expression, text)
      return try search.next(from: 0, &self)
    case .partial(let inner, let given):
      var all: [Value] = []
      var next = arguments[...]
      for argument in given { all.append(argument ?? next.popFirst() ?? .undefined) }
      return try nested { evaluator throws(JSONataError) in
        try evaluator.apply(.function(inner), all, input)
      }
    case .chain(let first, let second):
      return try nested { evaluator throws(JSONataError) in
        let middle = try evaluator.apply(.function(first), arguments, .null)
        return try evaluator.apply(.function(second), [middle], .null)
      }
    case .tailCall: return value
    }
  }

  /// Counts a level of calls that no expression stands for.
  private mutating func nested(
    _ call: (inout Evaluator) throws(JSONataError) -> Value
  ) throws(JSONataError) -> Value {
    depth += 1
    defer { depth -= 1 }
    if depth > options.maximumDepth {
      throw JSONataError.stackOverflow(depth: depth, limit: options.maximumDepth)
    }
    return try call(&self)
  }

  mutating func partial(
    _ node: Node, _ input: Value, _ frame: Frame, first: Value? = nil
  ) throws(JSONataError) -> Value {
    var arguments: [Value?] = first.map { [$0] } ?? []
    for argument in node.children {
      arguments.append(
        argument.kind == .placeholder ? nil : try evaluate(argument, input, frame))
    }
    let function = try procedure(node, input, frame, mistake: .t1007)
    guard case .function(let function) = function else {
      throw JSONataError(.t1008, position: node.position, token: Self.name(node))
    }
    return .function(
      Function(.partial(function, arguments), arity: arguments.count { $0 == nil }))
  }

  /// `~>`.
  mutating func apply(_ node: Node, _ input: Value, _ frame: Frame) throws(JSONataError) -> Value {
    guard let leftNode = node.left, let rightNode = node.right else { return .undefined }
    let left = try evaluate(leftNode, input, frame)
    if rightNode.kind == .function { return try call(rightNode, input, frame, first: left) }
    let right = try evaluate(rightNode, input, frame)
    guard case .function(let function) = right else {
      throw JSONataError(.t2006, position: node.position, value: right)
    }
    if case .function(let first) = left {
      return try checked(.function(Function(.chain(first, function), arity: first.arity)))
    }
    return try apply(right, [left], .null)
  }

  /// A function's arguments beyond those that it declares are left out.
  mutating func callback(
    _ function: Function, _ arguments: [Value]
  ) throws(JSONataError) -> Value {
    try apply(
      .function(function), Array(arguments.prefix(max(1, function.arity))), .undefined)
  }
}

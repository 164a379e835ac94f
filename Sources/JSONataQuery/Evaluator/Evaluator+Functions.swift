/// Calling functions.
extension Evaluator {
  /// Calls a function, and then whatever it ends by calling: the stack does not grow.
  mutating func apply(
    _ function: Function, _ arguments: [Value], _ input: Value
  ) throws(JSONataError) -> Value {
    try finish(try applyOnce(function, arguments, input))
  }

  /// Runs the body of a function whose arguments are bound.
  @inline(__always)
  mutating func run(
    _ lambda: Lambda, _ context: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try finish(try lambda.body.evaluate(&self, context, frame))
  }

  /// Makes the calls that are pending.
  @inline(__always)
  private mutating func finish(_ value: Value) throws(JSONataError) -> Value {
    pending == nil ? value : try callPending()
  }

  @inline(never)
  private mutating func callPending() throws(JSONataError) -> Value {
    var result = Value.undefined
    while let call = pending {
      pending = nil
      try charge(1)
      do throws(JSONataError) {
        result = try applyOnce(call.function, call.arguments, call.input)
      } catch {
        throw error.located(position: call.callee.position, token: call.callee.name)
      }
    }
    return result
  }

  private mutating func applyOnce(
    _ function: Function, _ arguments: [Value], _ input: Value
  ) throws(JSONataError) -> Value {
    var arguments = arguments
    try charge(arguments)
    if let signature = function.signature {
      arguments = try signature.validate(arguments, context: input)
    }
    switch function.body {
    case .native(let native): return try native(&self, arguments, input)
    case .lambda(let lambda, let context, let scope):
      let frame = Frame(scope)
      for index in arguments.indices { lambda.bind(index, arguments[index], in: frame) }
      lambda.bindMissing(from: arguments.count, in: frame)
      return try lambda.body.evaluate(&self, context, frame)
    case .regularExpression(let expression):
      guard case .string(let text)? = arguments.first else { return .undefined }
      var search = RegularExpressionSearch(expression, UnitText(text))
      return try search.next(&self)
    case .partial(let inner, let given):
      var all: [Value] = []
      var next = arguments[...]
      for argument in given { all.append(argument ?? next.popFirst() ?? .undefined) }
      return try nested { evaluator throws(JSONataError) in
        try evaluator.apply(inner, all, input)
      }
    case .chain(let first, let second):
      return try nested { evaluator throws(JSONataError) in
        let middle = try evaluator.apply(first, arguments, .null)
        return try evaluator.apply(second, [middle], .null)
      }
    }
  }

  /// Counts steps for what a function may have to go through.
  @inline(__always)
  private mutating func charge(_ arguments: [Value]) throws(JSONataError) {
    for argument in arguments {
      switch argument {
      case .string(let text): try charge(text.utf8.count / 64)
      case .array(let list): try charge(list.count / 16)
      default: break
      }
    }
  }

  /// Counts a level of calls that no expression stands for.
  private mutating func nested(
    _ call: (inout Evaluator) throws(JSONataError) -> Value
  ) throws(JSONataError) -> Value {
    try enter(0)
    let value = try call(&self)
    leave()
    return value
  }

  // MARK: Callbacks

  /// Calls a function with one argument.
  @inline(__always)
  mutating func call(_ function: Function, _ argument: Value) throws(JSONataError) -> Value {
    guard case .lambda(let lambda, let context, let scope) = function.body,
      function.signature == nil
    else { return try apply(function, [argument], .undefined) }
    let frame = Frame(scope)
    lambda.bind(0, argument, in: frame)
    lambda.bindMissing(from: 1, in: frame)
    return try run(lambda, context, frame)
  }

  /// Calls a function with two arguments.
  @inline(__always)
  mutating func call(
    _ function: Function, _ first: Value, _ second: Value
  ) throws(JSONataError) -> Value {
    guard case .lambda(let lambda, let context, let scope) = function.body,
      function.signature == nil
    else { return try apply(function, [first, second], .undefined) }
    let frame = Frame(scope)
    lambda.bind(0, first, in: frame)
    lambda.bind(1, second, in: frame)
    lambda.bindMissing(from: 2, in: frame)
    return try run(lambda, context, frame)
  }

  /// A function's arguments beyond those that it declares are left out.
  mutating func callback(
    _ function: Function, _ arguments: [Value]
  ) throws(JSONataError) -> Value {
    try apply(function, Array(arguments.prefix(max(1, function.arity))), .undefined)
  }
}

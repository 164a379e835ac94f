/// `$f(a, ?)`: a function of the arguments that are missing.
final class PartialApplication: Operation {
  private let callee: Callee
  /// Nil where a question mark stands.
  private let arguments: [Operation?]

  init(_ callee: Callee, _ arguments: [Operation?]) {
    self.callee = callee
    self.arguments = arguments
    super.init(at: callee.position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var values: [Value?] = []
    for argument in arguments { values.append(try argument?.evaluate(&evaluator, input, frame)) }
    let function = try callee.function(
      &evaluator, input, frame, mistake: .t1007, otherwise: .t1008)
    return .function(
      Function(.partial(function, values), arity: values.count { $0 == nil }))
  }
}

/// `a ~> b`.
final class Application: Operation {
  private let left: Operation
  private let right: Operation

  init(_ left: Operation, _ right: Operation, at position: Int) {
    self.left = left
    self.right = right
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let value = try left.evaluate(&evaluator, input, frame)
    if let call = right as? Call {
      return try call.result(&evaluator, input, frame, first: value)
    }
    let target = try right.evaluate(&evaluator, input, frame)
    guard case .function(let function) = target else {
      throw JSONataError(.t2006, position: position, value: target)
    }
    if case .function(let first) = value {
      return try evaluator.checked(
        .function(Function(.chain(first, function), arity: first.arity)))
    }
    return try evaluator.apply(function, [value], .null)
  }
}

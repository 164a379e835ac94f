/// What stands before the brackets of a call.
struct Callee {
  let operation: Operation
  /// A plain name has no value but means a mistake where a function of that name is there.
  let plainName: String?
  /// As errors have it.
  let name: String?
  let position: Int

  @inline(__always)
  func function(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame, mistake: ErrorCode,
    otherwise code: ErrorCode
  ) throws(JSONataError) -> Function {
    let value = try operation.evaluate(&evaluator, input, frame)
    if case .function(let function) = value { return function }
    throw error(value, evaluator, frame, mistake: mistake, otherwise: code)
  }

  @inline(never)
  private func error(
    _ value: Value, _ evaluator: Evaluator, _ frame: Frame, mistake: ErrorCode,
    otherwise code: ErrorCode
  ) -> JSONataError {
    if value.isUndefined, let plainName {
      var evaluator = evaluator
      let variable = evaluator.variables.known(plainName).flatMap { frame.lookup($0) }
      let isTrue = variable.flatMap { try? evaluator.isTrue($0) } ?? false
      if isTrue || variable?.function != nil
        || Library.function(named: plainName, evaluator.dialect) != nil
      {
        return JSONataError(mistake, position: position, token: plainName)
      }
    }
    return JSONataError(code).located(position: position, token: name)
  }
}

/// `$f(a, b)`.
final class Call: Operation {
  let callee: Callee
  private let arguments: [Operation]
  /// Whether its result is the result of the function around it.
  private let isTail: Bool

  init(_ callee: Callee, _ arguments: [Operation], isTail: Bool) {
    self.callee = callee
    self.arguments = arguments
    self.isTail = isTail
    super.init(at: callee.position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try result(&evaluator, input, frame, first: nil)
  }

  /// - Parameter first: an argument before those written, from `~>`.
  func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame, first: Value?
  ) throws(JSONataError) -> Value {
    let function = try callee.function(
      &evaluator, input, frame, mistake: .t1005, otherwise: .t1006)
    if isTail, first == nil {
      // The function around it ends first, and `apply` goes on: the stack does not grow.
      let values = try values(&evaluator, input, frame, first: nil)
      evaluator.pending = PendingCall(
        function: function, arguments: values, input: input, callee: callee)
      return .undefined
    }
    if case .lambda(let lambda, let context, let scope) = function.body,
      function.signature == nil
    {
      let inner = Frame(scope)
      var count = 0
      if let first {
        lambda.bind(0, first, in: inner)
        count = 1
      }
      for argument in arguments {
        lambda.bind(count, try argument.evaluate(&evaluator, input, frame), in: inner)
        count += 1
      }
      lambda.bindMissing(from: count, in: inner)
      do throws(JSONataError) {
        return try evaluator.run(lambda, context, inner)
      } catch {
        throw error.located(position: position, token: callee.name)
      }
    }
    let values = try values(&evaluator, input, frame, first: first)
    do throws(JSONataError) {
      return try evaluator.apply(function, values, input)
    } catch {
      throw error.located(position: position, token: callee.name)
    }
  }

  @inline(__always)
  private func values(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame, first: Value?
  ) throws(JSONataError) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(arguments.count + (first == nil ? 0 : 1))
    if let first { values.append(first) }
    for argument in arguments {
      values.append(try argument.evaluate(&evaluator, input, frame))
    }
    return values
  }
}

/// A call at the end of a function, not made yet.
struct PendingCall {
  let function: Function
  let arguments: [Value]
  let input: Value
  let callee: Callee
}

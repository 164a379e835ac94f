/// `=` and `!=`.
final class Equality: Operation {
  private let isNegated: Bool
  private let left: Operation
  private let right: Operation

  init(_ left: Operation, _ right: Operation, isNegated: Bool, at position: Int) {
    self.left = left
    self.right = right
    self.isNegated = isNegated
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let a = try left.evaluate(&evaluator, input, frame)
    let b = try right.evaluate(&evaluator, input, frame)
    if a.isUndefined || b.isUndefined { return .bool(false) }
    return .bool(try evaluator.isEqual(a, b) != isNegated)
  }
}

/// `<`, `<=`, `>` and `>=` of two numbers or two texts.
final class Comparison: Operation {
  enum Kind {
    case less, lessOrEqual, greater, greaterOrEqual
  }

  private let kind: Kind
  private let left: Operation
  private let right: Operation
  private let symbol: String

  init(_ kind: Kind, _ left: Operation, _ right: Operation, _ symbol: String, at position: Int) {
    self.kind = kind
    self.left = left
    self.right = right
    self.symbol = symbol
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let a = try left.evaluate(&evaluator, input, frame)
    let b = try right.evaluate(&evaluator, input, frame)
    if case .number(let x) = a, case .number(let y) = b {
      switch kind {
      case .less: return .bool(x < y)
      case .lessOrEqual: return .bool(x <= y)
      case .greater: return .bool(x > y)
      case .greaterOrEqual: return .bool(x >= y)
      }
    }
    try check(a)
    try check(b)
    switch (a, b) {
    case (.undefined, _), (_, .undefined): return .undefined
    case (.string(let x), .string(let y)):
      try evaluator.charge(min(x.utf8.count, y.utf8.count) / 64)
      switch kind {
      case .less: return .bool(x.precedes(y))
      case .lessOrEqual: return .bool(!y.precedes(x))
      case .greater: return .bool(y.precedes(x))
      case .greaterOrEqual: return .bool(!x.precedes(y))
      }
    default: throw JSONataError(.t2009, position: position, token: symbol, value: a, value2: b)
    }
  }

  private func check(_ value: Value) throws(JSONataError) {
    switch value {
    case .undefined, .number, .string: return
    default: throw JSONataError(.t2010, position: position, token: symbol, value: value)
    }
  }
}

/// `and` and `or`; the right side only where it decides.
final class Logic: Operation {
  private let isAnd: Bool
  private let left: Operation
  private let right: Operation

  init(_ left: Operation, _ right: Operation, isAnd: Bool, at position: Int) {
    self.left = left
    self.right = right
    self.isAnd = isAnd
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let first = try left.evaluate(&evaluator, input, frame)
    if try evaluator.isTrue(first) != isAnd { return .bool(!isAnd) }
    return .bool(try evaluator.isTrue(try right.evaluate(&evaluator, input, frame)))
  }
}

/// `in`.
final class Containment: Operation {
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
    let item = try left.evaluate(&evaluator, input, frame)
    let right = try right.evaluate(&evaluator, input, frame)
    if item.isUndefined || right.isUndefined { return .bool(false) }
    switch item {
    case .array, .object: return .bool(false)
    default: break
    }
    let list = right.elements
    try evaluator.charge(list.count / 8)
    for index in list.indices where try evaluator.isEqual(list[index], item) {
      return .bool(true)
    }
    return .bool(false)
  }
}

/// `&`.
final class Concatenation: Operation {
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
    let a = try left.evaluate(&evaluator, input, frame)
    let b = try right.evaluate(&evaluator, input, frame)
    do throws(JSONataError) {
      let limit = evaluator.options.maximumStringLength
      var text = try a.text(limit: limit)
      text += try b.text(limit: limit)
      return try evaluator.checked(text)
    } catch {
      throw error.located(position: position, token: "&")
    }
  }
}

/// `+`, `-`, `*`, `/` and `%` of two numbers.
final class Arithmetic: Operation {
  enum Kind {
    case add, subtract, multiply, divide, remainder
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
    guard case .number(let x) = a, x.isFinite, case .number(let y) = b, y.isFinite else {
      try check(a, otherwise: .t2001)
      try check(b, otherwise: .t2002)
      return .undefined
    }
    switch kind {
    case .add: return .number(x + y)
    case .subtract: return .number(x - y)
    case .multiply: return .number(x * y)
    case .divide: return .number(x / y)
    case .remainder: return .number(JavaScriptNumber.remainder(x, y))
    }
  }

  /// Refuses what is neither a number nor nothing.
  private func check(_ value: Value, otherwise code: ErrorCode) throws(JSONataError) {
    switch value {
    case .undefined: return
    case .number(let number) where number.isFinite: return
    case .number(let number) where number.isInfinite:
      throw JSONataError(
        .d1001, position: position, token: symbol, value: .string(JavaScriptNumber.text(number)))
    default: throw JSONataError(code, position: position, token: symbol, value: value)
    }
  }
}

/// `-` before an operand.
final class Negation: Operation {
  private let operand: Operation

  init(_ operand: Operation, at position: Int) {
    self.operand = operand
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let value = try operand.evaluate(&evaluator, input, frame)
    switch value {
    case .undefined: return value
    case .number(let number) where number.isFinite: return .number(-number)
    case .number(let number) where number.isInfinite:
      throw JSONataError(
        .d1001, position: position, value: .string(JavaScriptNumber.text(number)))
    default: throw JSONataError(.d1002, position: position, token: "-", value: value)
    }
  }
}

/// `a..b`: the whole numbers from one to another.
final class NumberRange: Operation {
  private let first: Operation
  private let last: Operation

  /// The most elements a range may have.
  private static let limit = 10_000_000.0

  init(_ first: Operation, _ last: Operation, at position: Int) {
    self.first = first
    self.last = last
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let left = try first.evaluate(&evaluator, input, frame)
    let right = try last.evaluate(&evaluator, input, frame)
    try check(left, otherwise: .t2003)
    try check(right, otherwise: .t2004)
    guard case .number(let first) = left, case .number(let last) = right, first <= last else {
      return .undefined
    }
    let count = last - first + 1
    if count > min(Self.limit, Double(evaluator.options.maximumSequenceLength)) {
      throw JSONataError(.d2014, position: position, token: "..", value: .number(count))
    }
    guard let start = Int(exactly: first) else { return .undefined }
    try evaluator.charge(Int(count) / 16)
    return .array(List(first: start, count: Int(count)))
  }

  private func check(_ value: Value, otherwise code: ErrorCode) throws(JSONataError) {
    switch value {
    case .undefined: return
    case .number(let number) where number == number.rounded() && number.isFinite: return
    default: throw JSONataError(code, position: position, token: "..", value: value)
    }
  }
}

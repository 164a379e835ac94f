/// A text, number, truth value or null as it is written.
final class Literal: Operation {
  let value: Value

  init(_ value: Value, at position: Int) {
    self.value = value
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    value
  }
}

/// A regular expression, which is a function.
final class RegularExpressionLiteral: Operation {
  private let function: Function

  init(_ expression: RegularExpression, at position: Int) {
    function = Function(.regularExpression(expression), arity: 1)
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    .function(function)
  }
}

/// `$`.
final class Context: Operation {
  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if case .array(let list) = input, list.marks.contains(.outerWrapper), list.count > 0 {
      return list[0]
    }
    return input
  }
}

/// `$name`, or `%` by the number of its ancestor.
final class Variable: Operation {
  let number: Int
  /// The library's function of that name, which serves where nothing is bound to it.
  private let library: Function?

  init(_ number: Int, library: Function? = nil, at position: Int) {
    self.number = number
    self.library = library
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if let value = frame.lookup(number) { return value }
    return library.map { .function($0) } ?? .undefined
  }
}

/// `$name := value`.
final class Binding: Operation {
  private let number: Int
  private let value: Operation

  init(_ number: Int, _ value: Operation, at position: Int) {
    self.number = number
    self.value = value
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let value = try value.evaluate(&evaluator, input, frame)
    frame.bind(number, value)
    return value
  }
}

/// `(a; b; c)`.
final class Block: Operation {
  private let parts: [Operation]
  /// Whether a part binds a variable, for which the block has a frame.
  private let binds: Bool

  init(_ parts: [Operation], binds: Bool, at position: Int) {
    self.parts = parts
    self.binds = binds
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let inner = binds ? Frame(frame) : frame
    guard let last = parts.last else { return .undefined }
    for index in 0..<(parts.count - 1) {
      _ = try parts[index].evaluate(&evaluator, input, inner)
    }
    return try last.evaluate(&evaluator, input, inner)
  }
}

/// `a ? b : c`, `a ?: c` and `a ?? c`.
final class Condition: Operation {
  enum Kind {
    case condition, elvis, coalesce
  }

  private let kind: Kind
  private let test: Operation
  private let body: Operation?
  private let alternative: Operation?

  init(_ kind: Kind, _ test: Operation, _ body: Operation?, _ other: Operation?, at position: Int) {
    self.kind = kind
    self.test = test
    self.body = body
    alternative = other
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    let value = try test.evaluate(&evaluator, input, frame)
    let isChosen = kind == .coalesce ? !value.isUndefined : try evaluator.isTrue(value)
    if isChosen, kind != .condition { return value }
    return try (isChosen ? body : alternative)?.evaluate(&evaluator, input, frame) ?? .undefined
  }
}

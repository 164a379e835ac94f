extension Evaluator {
  mutating func binary(_ node: Node, _ input: Value, _ frame: Frame) throws(JSONataError) -> Value {
    guard let leftNode = node.left, let rightNode = node.right else { return .undefined }
    let left = try evaluate(leftNode, input, frame)
    switch node.operation {
    case .and:
      return .bool(left.isTrue ? try evaluate(rightNode, input, frame).isTrue : false)
    case .or:
      return .bool(left.isTrue ? true : try evaluate(rightNode, input, frame).isTrue)
    default: break
    }
    let right = try evaluate(rightNode, input, frame)
    do throws(JSONataError) {
      switch node.operation {
      case .add, .subtract, .multiply, .divide, .remainder:
        return try arithmetic(node.operation, left, right)
      case .equal, .notEqual:
        if left.isUndefined || right.isUndefined { return .bool(false) }
        return .bool(left.isEqual(to: right) == (node.operation == .equal))
      case .less, .lessOrEqual, .greater, .greaterOrEqual:
        return try comparison(node.operation, left, right)
      case .concatenate:
        let text = try left.text()
        return try checked(text + (try right.text()))
      case .range: return try range(left, right)
      case .contains: return .bool(contains(left, right))
      case .none, .and, .or: return .undefined
      }
    } catch {
      throw error.located(position: node.position, token: node.text)
    }
  }

  private func number(
    _ value: Value, otherwise code: ErrorCode
  ) throws(JSONataError) -> Double? {
    switch value {
    case .undefined: return nil
    case .number(let number):
      if number.isInfinite {
        throw JSONataError(.d1001, value: .string(JavaScriptNumber.text(number)))
      }
      if number.isNaN { throw JSONataError(code, value: value) }
      return number
    default: throw JSONataError(code, value: value)
    }
  }

  private func arithmetic(
    _ operation: Operation, _ left: Value, _ right: Value
  ) throws(JSONataError) -> Value {
    let left = try number(left, otherwise: .t2001)
    let right = try number(right, otherwise: .t2002)
    guard let left, let right else { return .undefined }
    switch operation {
    case .add: return .number(left + right)
    case .subtract: return .number(left - right)
    case .multiply: return .number(left * right)
    case .divide: return .number(left / right)
    default: return .number(JavaScriptNumber.remainder(left, right))
    }
  }

  private func comparison(
    _ operation: Operation, _ left: Value, _ right: Value
  ) throws(JSONataError) -> Value {
    for side in [left, right] {
      switch side {
      case .undefined, .number, .string: break
      default: throw JSONataError(.t2010, value: side)
      }
    }
    switch (left, right) {
    case (.undefined, _), (_, .undefined): return .undefined
    case (.number(let a), .number(let b)):
      switch operation {
      case .less: return .bool(a < b)
      case .lessOrEqual: return .bool(a <= b)
      case .greater: return .bool(a > b)
      default: return .bool(a >= b)
      }
    case (.string(let a), .string(let b)):
      switch operation {
      case .less: return .bool(a.precedes(b))
      case .lessOrEqual: return .bool(!b.precedes(a))
      case .greater: return .bool(b.precedes(a))
      default: return .bool(!a.precedes(b))
      }
    default: throw JSONataError(.t2009, value: left, value2: right)
    }
  }

  /// The most elements a range may have.
  private static let rangeLimit = 10_000_000.0

  private mutating func range(_ left: Value, _ right: Value) throws(JSONataError) -> Value {
    for (side, code) in [(left, ErrorCode.t2003), (right, .t2004)] {
      switch side {
      case .undefined: break
      case .number(let number) where number == number.rounded() && number.isFinite: break
      default: throw JSONataError(code, value: side)
      }
    }
    guard case .number(let first) = left, case .number(let last) = right, first <= last else {
      return .undefined
    }
    let count = last - first + 1
    if count > min(Self.rangeLimit, Double(options.maximumSequenceLength)) {
      throw JSONataError(.d2014, value: .number(count))
    }
    guard let start = Int(exactly: first) else { return .undefined }
    try charge(Int(count) / 16)
    return .array(List(first: start, count: Int(count)))
  }

  private func contains(_ left: Value, _ right: Value) -> Bool {
    if left.isUndefined || right.isUndefined { return false }
    let list = right.elements
    return list.indices.contains { index in
      switch (left, list[index]) {
      case (.array, _), (.object, _): false
      case (_, let element): left.isEqual(to: element)
      }
    }
  }
}

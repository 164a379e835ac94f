/// Steps one after another, each over the items that the one before found.
final class Path: Operation {
  let steps: [Step]
  private let keepsSingleton: Bool
  private let group: Group?
  /// Whether an array that is given is one item: it is a variable's value that is walked through.
  private let startsWithVariable: Bool
  private let chain: MemberChain?

  init(
    _ steps: [Step], keepsSingleton: Bool, startsWithVariable: Bool, group: Group?,
    chain: MemberChain?, at position: Int
  ) {
    self.steps = steps
    self.chain = chain
    self.keepsSingleton = keepsSingleton
    self.startsWithVariable = startsWithVariable
    self.group = group
    super.init(at: position)
  }

  /// What the steps so far found. Most often it is a single item, which needs no sequence.
  private enum Found {
    case one(Value)
    case many(List)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if let chain, let last = chain.last(steps, input, frame) { return last }
    var found = Found.one(input)
    if case .array(let list) = input, !startsWithVariable { found = .many(list) }
    var isFirst = true
    for index in steps.indices {
      let isLast = index == steps.count - 1
      if isFirst, steps[index].isConstructed {
        found = try constructed(steps[index], found, &evaluator, frame)
      } else {
        found = try take(steps[index], from: found, &evaluator, frame, isLast: isLast)
      }
      isFirst = false
      if case .many(let list) = found, list.isEmpty { break }
    }
    if case .one(let value) = found, group == nil, !keepsSingleton { return value }
    return try finished(found, &evaluator, frame)
  }

  /// The first step is written with brackets: it sees all items at once.
  private func constructed(
    _ step: Step, _ found: Found, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) -> Found {
    let input: Value =
      switch found {
      case .one(let item): .array(List([item], marks: .sequence))
      case .many(let list): .array(list)
      }
    guard case .operation(let operation) = step.kind else { return found }
    let value = try operation.evaluate(&evaluator, input, frame)
    switch value {
    case .array(let list): return .many(list)
    case .undefined: return .many(.sequence())
    default: return .one(value)
    }
  }

  @inline(__always)
  private func take(
    _ step: borrowing Step, from found: Found, _ evaluator: inout Evaluator, _ frame: Frame,
    isLast: Bool
  ) throws(JSONataError) -> Found {
    switch found {
    case .many(let list):
      return .many(try step.items(&evaluator, list, frame, isLast: isLast))
    case .one(let item):
      if case .sorting = step.kind {
        let list = List([item], marks: .sequence)
        return .many(try step.items(&evaluator, list, frame, isLast: isLast))
      }
      let value = try step.value(&evaluator, item, frame)
      switch value {
      case .undefined: return .many(.sequence())
      case .array(var list):
        if isLast, !list.isSequence { return .many(list) }
        if list.marks.contains(.constructed) { return .one(value) }
        list.marks = .sequence
        return .many(list)
      default: return .one(value)
      }
    }
  }

  private func finished(
    _ found: Found, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var list: List
    switch found {
    case .one(let value): list = List([value], marks: .sequence)
    case .many(let items): list = items
    }
    if keepsSingleton {
      if list.marks.contains(.constructed), !list.isSequence {
        list = List([.array(list)], marks: .sequence)
      }
      list.marks.insert(.keepSingleton)
    }
    guard let group else { return .array(list) }
    return try group.object(&evaluator, .array(list), frame)
  }
}

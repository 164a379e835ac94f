/// A step with the variables that it binds.
struct TupleStep {
  /// A predicate or an index binding after a step.
  enum Stage {
    case filter(Predicate)
    case index(variable: Int)
  }

  /// Its filters are among the stages.
  let step: Step
  let stages: [Stage]
  /// Variables of `@`, `#` and `%`.
  let focus: Int?
  let index: Int?
  let ancestor: Int?
  let isTuple: Bool
}

/// A path with `@`, `#` or `%`: its items carry the variables bound on the way to them.
final class TuplePath: Operation {
  private typealias Stage = TupleStep.Stage

  private let steps: [TupleStep]
  private let keepsSingleton: Bool
  private let startsWithVariable: Bool
  private let group: Group?
  /// Whether a path around it goes on with its items and their variables.
  private let givesTuples: Bool

  init(
    _ steps: [TupleStep], keepsSingleton: Bool, startsWithVariable: Bool, givesTuples: Bool,
    group: Group?, at position: Int
  ) {
    self.steps = steps
    self.keepsSingleton = keepsSingleton
    self.startsWithVariable = startsWithVariable
    self.givesTuples = givesTuples
    self.group = group
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var current = List([input], marks: .sequence)
    if case .array(let list) = input, !startsWithVariable { current = list }
    var result = Value.undefined
    var tuples: List?
    var isTupleStream = false
    for index in steps.indices {
      let step = steps[index]
      if step.isTuple { isTupleStream = true }
      if index == 0, step.step.isConstructed, case .operation(let operation) = step.step.kind {
        result = try operation.evaluate(&evaluator, .array(current), frame)
      } else if isTupleStream {
        tuples = try self.tuples(step, current, tuples, &evaluator, frame)
        continue
      } else {
        result = .array(
          try step.step.items(&evaluator, current, frame, isLast: index == steps.count - 1))
      }
      switch result {
      case .array(let list):
        if !list.isEmpty, step.focus == nil { current = list }
      case .undefined: break
      default: current = List([result], marks: .sequence)
      }
      if result.elements.isEmpty { break }
    }
    if isTupleStream { result = contexts(of: tuples) }
    if keepsSingleton, case .array(var list) = result {
      if list.marks.contains(.constructed), !list.isSequence {
        list = List([.array(list)], marks: .sequence)
      }
      list.marks.insert(.keepSingleton)
      result = .array(list)
    }
    guard let group else { return result }
    if isTupleStream { result = tuples.map { .array($0) } ?? .undefined }
    return try group.object(&evaluator, result, frame)
  }

  /// The items of a stream, without their variables unless they are asked for.
  private func contexts(of tuples: List?) -> Value {
    guard let tuples else { return givesTuples ? .undefined : .array(.sequence()) }
    if givesTuples { return .array(tuples) }
    var contexts: [Value] = []
    contexts.reserveCapacity(tuples.count)
    for index in tuples.indices {
      if case .tuple(let tuple) = tuples[index] { contexts.append(tuple.context) }
    }
    return .array(List(contexts, marks: .sequence))
  }

  private func applied(
    _ stages: [Stage], to input: Value, _ evaluator: inout Evaluator, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var result = input
    for stage in stages {
      switch stage {
      case .filter(let predicate): result = try predicate.filter(&evaluator, result, frame)
      case .index(let variable):
        guard case .array(let list) = result else { continue }
        for index in list.indices {
          if case .tuple(let tuple) = list[index] { tuple.bind(variable, .number(Double(index))) }
        }
      }
    }
    return result
  }

  private func tuples(
    _ step: TupleStep, _ input: List, _ tuples: List?, _ evaluator: inout Evaluator,
    _ frame: Frame
  ) throws(JSONataError) -> List {
    var result = List([], marks: [.sequence, .tupleStream])
    if case .sorting(let sorting) = step.step.kind {
      if let tuples {
        result = try sorting.sorted(&evaluator, tuples, frame)
        result.marks.insert(.tupleStream)
      } else {
        let sorted = try sorting.sorted(&evaluator, input, frame)
        for index in sorted.indices {
          let tuple = Tuple(context: sorted[index])
          if let variable = step.index { tuple.bind(variable, .number(Double(index))) }
          result.append(.tuple(tuple))
        }
      }
    } else {
      let source = tuples ?? input
      for index in source.indices {
        let tuple: Tuple
        if case .tuple(let existing) = source[index] {
          tuple = existing
        } else {
          tuple = Tuple(context: source[index])
        }
        let value = try step.step.unfiltered(&evaluator, tuple.context, Frame(frame, tuple))
        if value.isUndefined { continue }
        let items = value.elements
        try evaluator.charge(items.count)
        try evaluator.allocate(items.count * 192)
        for position in items.indices {
          let next = Tuple(context: tuple.context, bindings: tuple.bindings)
          if case .tuple(let inner) = items[position] {
            next.context = inner.context
            for binding in inner.bindings { next.bind(binding.variable, binding.value) }
          } else {
            if let focus = step.focus {
              next.bind(focus, items[position])
            } else {
              next.context = items[position]
            }
            if let variable = step.index { next.bind(variable, .number(Double(position))) }
            if let ancestor = step.ancestor { next.bind(ancestor, tuple.context) }
          }
          result.append(.tuple(next))
        }
      }
    }
    return try applied(step.stages, to: .array(result), &evaluator, frame).elements
  }
}

extension Frame {
  /// The variables of a tuple, over those of a frame.
  convenience init(_ parent: Frame, _ tuple: Tuple) {
    self.init(parent)
    for binding in tuple.bindings { bind(binding.variable, binding.value) }
  }
}

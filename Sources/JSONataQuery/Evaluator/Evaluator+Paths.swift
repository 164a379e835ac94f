extension Evaluator {
  mutating func path(_ node: Node, _ input: Value, _ frame: Frame) throws(JSONataError) -> Value {
    let steps = node.children
    guard let first = steps.first else { return .undefined }
    // The commonest path of all needs no sequence.
    if steps.count == 1, first.kind == .name, first.stages.isEmpty, first.predicates.isEmpty,
      !first.isTuple, first.group == nil, node.group == nil, !node.keepsSingleton,
      !first.keepsArray, case .object(let object) = input
    {
      try charge(1)
      return object[first.text]
    }
    var start = 0
    var source = input
    if !node.keepsSingleton, node.group == nil {
      // One object after another by their names: no sequence either.
      while start < steps.count, steps[start].isPlainName, !steps[start].isTuple,
        steps[start].stages.isEmpty, case .object(let object) = source
      {
        let value = object[steps[start].text]
        try charge(1)
        if start == steps.count - 1 { return value }
        if value.isUndefined { return value }
        // A sequence that was built is for the evaluation of the step.
        if case .array(let list) = value, list.isSequence { break }
        source = value
        start += 1
      }
    }
    var current: List
    if case .array(let list) = source, start > 0 || first.kind != .variable {
      current = list
      if start > 0 {
        if list.isEmpty { return .undefined }
        // A step's result is a sequence, whatever its arrays were.
        current.marks = .sequence
      }
    } else {
      current = List([source], marks: .sequence)
    }
    var result = Value.undefined
    var tuples: List?
    var isTupleStream = false
    for index in start..<steps.count {
      let step = steps[index]
      if step.isTuple { isTupleStream = true }
      if index == 0, step.isConstructedArray {
        result = try evaluate(step, .array(current), frame)
      } else if isTupleStream {
        tuples = try tupleStep(step, current, tuples, frame)
      } else {
        result = .array(
          try self.step(step, current, frame, isLast: index == steps.count - 1))
      }
      if !isTupleStream {
        guard case .array(let list) = result, !list.isEmpty else {
          if case .array = result { break }
          if result.isUndefined { break }
          current = List([result], marks: .sequence)
          continue
        }
        if step.focus == nil { current = list }
      }
    }
    if isTupleStream {
      if node.isTuple {
        result = tuples.map { .array($0) } ?? .undefined
      } else {
        var contexts = List.sequence()
        for index in (tuples ?? List()).indices {
          if case .tuple(let tuple)? = tuples?[index] { contexts.append(tuple.context) }
        }
        result = .array(contexts)
      }
    }
    if node.keepsSingleton, case .array(var list) = result {
      if list.marks.contains(.constructed), !list.isSequence {
        list = List([.array(list)], marks: .sequence)
      }
      list.marks.insert(.keepSingleton)
      result = .array(list)
    }
    if let group = node.group {
      result = try grouped(
        group, isTupleStream ? tuples.map { .array($0) } ?? .undefined : result, frame)
    }
    return result
  }

  private mutating func step(
    _ node: Node, _ input: List, _ frame: Frame, isLast: Bool
  ) throws(JSONataError) -> List {
    if node.kind == .sort {
      let sorted = try self.sorted(node, input, frame)
      return try stages(node.stages, .array(sorted), frame).elements
    }
    var results: [Value] = []
    results.reserveCapacity(min(input.count, 1024))
    try charge(input.count)
    let isPlainName = node.isPlainName
    for index in input.indices {
      let item = input[index]
      var value: Value
      if isPlainName, case .object(let object) = item {
        value = object[node.text]
      } else {
        value = try evaluate(node, item, frame)
      }
      for stage in node.stages {
        if case .filter(let predicate) = stage { value = try filter(predicate, value, frame) }
      }
      if !value.isUndefined { results.append(value) }
    }
    if isLast, results.count == 1, case .array(let only) = results[0], !only.isSequence {
      return only
    }
    let hasInner = results.contains {
      if case .array(let list) = $0 { !list.marks.contains(.constructed) } else { false }
    }
    guard hasInner else { return List(results, marks: .sequence) }
    var flat = List.sequence()
    for value in results {
      if case .array(let list) = value, !list.marks.contains(.constructed) {
        try charge(list.count / 8)
        flat.append(contentsOf: list)
      } else {
        flat.append(value)
      }
    }
    return flat
  }

  private mutating func stages(
    _ stages: [Node.Stage], _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    var result = input
    for stage in stages {
      switch stage {
      case .filter(let predicate): result = try filter(predicate, result, frame)
      case .index(let variable):
        guard case .array(let list) = result else { continue }
        for index in list.indices {
          if case .tuple(let tuple) = list[index] { tuple.bind(variable, .number(Double(index))) }
        }
      }
    }
    return result
  }

  private mutating func tupleStep(
    _ node: Node, _ input: List, _ tuples: List?, _ frame: Frame
  ) throws(JSONataError) -> List {
    var result = List([], marks: [.sequence, .tupleStream])
    if node.kind == .sort {
      if let tuples {
        result = try sorted(node, tuples, frame)
        result.marks.insert(.tupleStream)
      } else {
        let sorted = try self.sorted(node, input, frame)
        for index in sorted.indices {
          let tuple = Tuple(context: sorted[index])
          if let variable = node.index { tuple.bind(variable, .number(Double(index))) }
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
        let value = try evaluate(node, tuple.context, Frame(frame, tuple))
        if value.isUndefined { continue }
        let items = value.elements
        try charge(items.count)
        for position in items.indices {
          let next = Tuple(context: tuple.context, bindings: tuple.bindings)
          if case .tuple(let inner) = items[position] {
            next.context = inner.context
            for binding in inner.bindings { next.bind(binding.variable, binding.value) }
          } else {
            if let focus = node.focus {
              next.bind(focus, items[position])
            } else {
              next.context = items[position]
            }
            if let variable = node.index { next.bind(variable, .number(Double(position))) }
            if let ancestor = node.ancestor { next.bind(ancestor.variable, tuple.context) }
          }
          result.append(.tuple(next))
        }
      }
    }
    return try stages(node.stages, .array(result), frame).elements
  }
}

extension Frame {
  /// The variables of a tuple, over those of a frame.
  convenience init(_ parent: Frame, _ tuple: Tuple) {
    self.init(parent)
    for binding in tuple.bindings { bind(binding.variable, binding.value) }
  }
}

extension Value {
  static func joining(_ a: Value, _ b: Value) -> Value { List.joining(a, b) }
}

/// The name of a member of the context.
final class Member: Operation {
  let name: Name

  init(_ name: String, at position: Int) {
    self.name = Name(name)
    super.init(at: position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    try evaluator.member(name, of: input)
  }
}

/// A path of names one after another, from a variable or the context: needs no sequences as long as
/// it goes through objects.
struct MemberChain {
  /// The number of the variable, which is the first step.
  let variable: Int?

  /// The last member; nil where the path has to be gone step by step.
  @inline(__always)
  func last(_ steps: [Step], _ input: Value, _ frame: Frame) -> Value? {
    guard let variable else { return last(steps, from: 0, of: input) }
    guard let value = frame.lookup(variable) else { return nil }
    return last(steps, from: 1, of: value)
  }

  @inline(__always)
  private func last(_ steps: [Step], from first: Int, of value: borrowing Value) -> Value? {
    switch value {
    case .object(.json(let members)): Self.last(steps, from: first, of: members)
    case .object(.built(let object)): Self.last(steps, from: first, of: object)
    default: nil
    }
  }

  private static func last(_ steps: [Step], from first: Int, of members: BorrowedMembers) -> Value?
  {
    var members = members
    for index in first..<steps.count {
      guard case .name(let name) = steps[index].kind else { return nil }
      guard let pointer = members.pointer(of: name) else { return .undefined }
      let value = Value(borrowing: pointer)
      if index == steps.count - 1 { return value }
      guard case .object(.json(let next)) = value else { return nil }
      members = next
    }
    return nil
  }

  private static func last(_ steps: [Step], from first: Int, of object: BuiltObject) -> Value? {
    var last = Value.object(.built(object))
    for index in first..<steps.count {
      guard case .name(let name) = steps[index].kind else { return nil }
      switch last {
      case .object(let next): last = next[name]
      case .undefined: return last
      default: return nil
      }
    }
    if case .array(let list) = last, list.isSequence { return nil }
    return last
  }
}

extension Evaluator {
  /// The member of an object, or those of all objects in an array.
  mutating func member(_ name: Name, of value: Value) throws(JSONataError) -> Value {
    switch value {
    case .object(let object): return object[name]
    case .array(let list):
      try charge(list.count)
      var result: [Value] = []
      for index in list.indices {
        let value = try member(name, of: list[index])
        switch value {
        case .undefined: break
        case .array(let inner):
          try allocate(elements: inner.count)
          inner.append(to: &result)
        default: result.append(value)
        }
      }
      return .array(List(result, marks: .sequence))
    default: return .undefined
    }
  }
}

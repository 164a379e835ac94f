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
    input.member(name)
  }
}

/// Names one after another, from a variable or the context: needs no sequences as long as it goes
/// through objects.
final class MemberChain: Operation {
  private let names: [Name]
  private let variable: Int?
  private let path: Path

  /// - Parameter path: the same as a path.
  init(_ names: [String], of variable: Int?, path: Path) {
    self.names = names.map { Name($0) }
    self.variable = variable
    self.path = path
    super.init(at: path.position)
  }

  override func result(
    _ evaluator: inout Evaluator, _ input: Value, _ frame: Frame
  ) throws(JSONataError) -> Value {
    if let variable {
      if let value = frame.lookup(variable), let last = last(of: value) { return last }
    } else if let last = last(of: input) {
      return last
    }
    return try path.result(&evaluator, input, frame)
  }

  private func last(of value: borrowing Value) -> Value? {
    switch value {
    case .object(.json(let members)): last(of: members)
    case .object(.built(let object)): last(of: object)
    default: nil
    }
  }

  private func last(of members: BorrowedMembers) -> Value? {
    var members = members
    for index in 0..<(names.count - 1) {
      guard let pointer = members.pointer(of: names[index]) else { return .undefined }
      guard case .object(.json(let next)) = Value(borrowing: pointer) else { return nil }
      members = next
    }
    return members[names[names.count - 1]]
  }

  private func last(of object: BuiltObject) -> Value? {
    var last = object[names[0]]
    for index in 1..<names.count {
      switch last {
      case .object(let next): last = next[names[index]]
      case .undefined: return last
      default: return nil
      }
    }
    if case .array(let list) = last, list.isSequence { return nil }
    return last
  }
}

extension Value {
  /// The member of an object, or those of all objects in an array.
  func member(_ name: borrowing Name) -> Value {
    switch self {
    case .object(let object): return object[name]
    case .array(let list):
      var result: [Value] = []
      for index in list.indices {
        let value = list[index].member(name)
        switch value {
        case .undefined: break
        case .array(let inner): inner.append(to: &result)
        default: result.append(value)
        }
      }
      return .array(List(result, marks: .sequence))
    default: return .undefined
    }
  }
}

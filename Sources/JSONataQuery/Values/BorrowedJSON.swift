import OrderedJSON

/// The elements of an array that the evaluation's input owns.
///
/// A value that is only looked at is not counted: half of the time of an evaluation would go into
/// counting. The evaluator keeps every document that it reads until its result has been made
/// (`Evaluator.borrow`), nothing changes a document meanwhile, and no value outlives the evaluator.
struct BorrowedElements {
  /// The array.
  let owner: UnsafePointer<JSONValue>
  private let elements: UnsafeBufferPointer<JSONValue>

  @inline(__always)
  init(_ owner: UnsafePointer<JSONValue>, _ array: borrowing [JSONValue]) {
    self.owner = owner
    elements = array.withUnsafeBufferPointer { $0 }
  }

  @inline(__always) var count: Int { elements.count }

  @inline(__always)
  subscript(index: Int) -> Value {
    elements.baseAddress.map { Value(borrowing: $0 + index) } ?? .undefined
  }

  /// The array itself, counted.
  var array: [JSONValue] {
    if case .array(let array) = owner.pointee { array } else { [] }
  }
}

/// The members of an object that the evaluation's input owns.
struct BorrowedMembers {
  /// The object.
  let owner: UnsafePointer<JSONValue>
  private let members: UnsafeBufferPointer<JSONMember>

  /// So many members are gone through one by one; an object of more has an index.
  private static let linearLimit = 16

  @inline(__always)
  init(_ owner: UnsafePointer<JSONValue>, _ object: borrowing JSONObject) {
    self.owner = owner
    members = object.members.withUnsafeBufferPointer { $0 }
  }

  @inline(__always) var count: Int { members.count }

  @inline(__always) func key(at index: Int) -> String { members[index].key }

  @inline(__always)
  func value(at index: Int) -> Value {
    pointer(at: index).map { Value(borrowing: $0) } ?? .undefined
  }

  /// The value of a member; nil where there is none of that name.
  @inline(__always)
  func pointer(of name: borrowing Name) -> UnsafePointer<JSONValue>? {
    if members.count > Self.linearLimit { return indexed(name.text) }
    for index in members.indices where name.isByteEqual(to: members[index].key) {
      return pointer(at: index)
    }
    return nil
  }

  @inline(__always)
  subscript(name: Name) -> Value {
    pointer(of: name).map { Value(borrowing: $0) } ?? .undefined
  }

  @inline(__always)
  private func pointer(at index: Int) -> UnsafePointer<JSONValue>? {
    guard let base = members.baseAddress else { return nil }
    return UnsafeRawPointer(base + index).advanced(by: Self.valueOffset)
      .assumingMemoryBound(to: JSONValue.self)
  }

  private static let valueOffset = MemoryLayout<JSONMember>.offset(of: \.value) ?? 0

  @inline(never)
  private func indexed(_ key: String) -> UnsafePointer<JSONValue>? {
    guard case .object(let object) = owner.pointee, let position = object.position(of: key) else {
      return nil
    }
    return pointer(at: position)
  }

  /// The object itself, counted.
  var object: JSONObject {
    if case .object(let object) = owner.pointee { object } else { JSONObject() }
  }
}

/// The name of a member as an expression has it.
struct Name {
  let text: String
  private let count: Int

  @inline(__always)
  init(_ text: String) {
    self.text = text
    count = text.utf8.count
  }

  /// Most names differ in their length already.
  @inline(__always)
  func isByteEqual(to other: borrowing String) -> Bool {
    other.utf8.count == count && text.isByteEqual(to: copy other)
  }
}

extension Value {
  /// A view of the value, which stays where it is: nothing is copied or counted, except for texts.
  @inline(__always)
  init(borrowing json: UnsafePointer<JSONValue>) {
    switch json.pointee {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .number(let value): self = .number(value.double)
    case .string(let value): self = .string(value)
    case .array(let value): self = .array(List(BorrowedElements(json, value)))
    case .object(let value): self = .object(.json(BorrowedMembers(json, value)))
    }
  }
}

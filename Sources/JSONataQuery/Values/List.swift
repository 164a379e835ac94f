import OrderedJSON

/// An array, as a view where nothing has been built yet, with the marks that decide how a path
/// treats it.
struct List {
  private enum Storage {
    case values([Value])
    case json(BorrowedElements)
    /// Consecutive whole numbers.
    case range(first: Int, count: Int)
    /// Matches of a regular expression, of which few are ever looked at.
    case matches(MatchList)
  }

  struct Marks: OptionSet {
    let rawValue: UInt8
    /// Result of a path: one item stands for itself, none for nothing.
    static let sequence = Marks(rawValue: 1)
    /// A sequence that stays an array when it has one item.
    static let keepSingleton = Marks(rawValue: 2)
    /// Written with brackets: a path does not flatten it.
    static let constructed = Marks(rawValue: 4)
    /// Wraps an array given as the input document.
    static let outerWrapper = Marks(rawValue: 8)
    static let tupleStream = Marks(rawValue: 16)
  }

  private var storage: Storage
  var marks: Marks
  private var innerDepth: UInt16 = 0

  @inline(__always)
  init(_ elements: BorrowedElements) {
    storage = .json(elements)
    marks = []
  }

  @inline(__always)
  init(_ values: [Value] = [], marks: Marks = []) {
    self.marks = marks
    storage = .values(values)
    for value in values {
      switch value {
      case .array, .object, .function: note(value)
      default: break
      }
    }
  }

  init(first: Int, count: Int) {
    storage = .range(first: first, count: count)
    marks = .sequence
  }

  init(_ matches: MatchList) {
    storage = .matches(matches)
    marks = .sequence
    // An object with an array in it.
    innerDepth = matches.count == 0 ? 0 : 2
  }

  static func sequence() -> List { List([], marks: .sequence) }

  @inline(__always)
  var count: Int {
    switch storage {
    case .values(let values): values.count
    case .json(let elements): elements.count
    case .range(_, let count): count
    case .matches(let matches): matches.count
    }
  }

  /// The elements of JSON that it is a view of.
  @inline(__always)
  var json: BorrowedElements? { if case .json(let elements) = storage { elements } else { nil } }
  var isRange: Bool { if case .range = storage { true } else { false } }

  @inline(__always) var isEmpty: Bool { count == 0 }
  @inline(__always) var isSequence: Bool { marks.contains(.sequence) }
  var isTupleStream: Bool { marks.contains(.tupleStream) }
  @inline(__always) var indices: Range<Int> { 0..<count }

  /// Levels of arrays and objects that were built, itself included.
  var depth: Int { Int(innerDepth) + 1 }

  @inline(__always)
  subscript(index: Int) -> Value {
    switch storage {
    case .values(let values): values[index]
    case .json(let elements): elements[index]
    case .range(let first, _): .number(Double(first + index))
    case .matches(let matches): matches[index]
    }
  }

  /// All elements; a view is turned into values.
  var values: [Value] {
    switch storage {
    case .values(let values): values
    default: indices.map { self[$0] }
    }
  }

  mutating func append(_ value: Value) {
    note(value)
    var values = taken()
    values.append(value)
    storage = .values(values)
  }

  mutating func append(contentsOf list: List) {
    innerDepth = max(innerDepth, list.innerDepth)
    if isEmpty, list.count > 0 {
      storage = list.storage
      return
    }
    var values = taken()
    list.append(to: &values)
    storage = .values(values)
  }

  /// Adds its elements to others.
  func append(to values: inout [Value]) {
    if case .values(let more) = storage {
      values.append(contentsOf: more)
    } else {
      values.reserveCapacity(values.count + count)
      for index in indices { values.append(self[index]) }
    }
  }

  /// The values, held nowhere else so that they can grow in place.
  private mutating func taken() -> [Value] {
    let values = values
    storage = .values([])
    return values
  }

  private mutating func note(_ value: Value) {
    let depth = UInt16(clamping: value.depth)
    if depth > innerDepth { innerDepth = depth }
  }

  /// What `$append` and array constructors make of two values: a plain array.
  static func joining(_ a: Value, _ b: Value) -> Value {
    if a.isUndefined { return b }
    if b.isUndefined { return a }
    var list = a.elements
    list.marks = []
    list.append(contentsOf: b.elements)
    return .array(list)
  }
}

extension Value {
  static func joining(_ a: Value, _ b: Value) -> Value { List.joining(a, b) }

  /// The value of an expression: a sequence of one item stands for the item, an empty one for
  /// nothing.
  @inline(__always)
  consuming func unwrapped() -> Value {
    guard case .array(let list) = self else { return self }
    return list.unwrapped()
  }
}

extension List {
  @inline(never)
  fileprivate func unwrapped() -> Value {
    guard isSequence, !isTupleStream else { return .array(self) }
    if count == 0 { return .undefined }
    if count == 1, !marks.contains(.keepSingleton) { return self[0] }
    return .array(self)
  }
}

extension Value {
  /// `joining`, without copying what is only held here.
  static func appending(_ value: consuming Value, _ item: Value) -> Value {
    if item.isUndefined { return value }
    guard case .array(var list) = value else { return .joining(value, item) }
    value = .undefined
    list.marks = []
    if case .array(let more) = item { list.append(contentsOf: more) } else { list.append(item) }
    return .array(list)
  }
}

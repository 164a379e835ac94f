import OrderedJSON

/// An array, as a view of JSON where nothing has been built yet, with the marks that decide how a
/// path treats it.
struct List {
  enum Storage {
    case json([JSONValue])
    case values([Value])
    /// Consecutive whole numbers.
    case range(first: Int, count: Int)
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

  private(set) var storage: Storage
  var marks: Marks
  private var innerDepth: Int32 = 0

  init(json: [JSONValue]) {
    storage = .json(json)
    marks = []
  }

  init(_ values: [Value] = [], marks: Marks = []) {
    storage = .values(values)
    self.marks = marks
    for value in values { note(value) }
  }

  init(first: Int, count: Int) {
    storage = .range(first: first, count: count)
    marks = .sequence
  }

  static func sequence() -> List { List([], marks: .sequence) }
  static func sequence(of value: Value) -> List { List([value], marks: .sequence) }

  @inline(__always)
  var count: Int {
    switch storage {
    case .json(let values): values.count
    case .values(let values): values.count
    case .range(_, let count): count
    }
  }

  var isEmpty: Bool { count == 0 }
  var isSequence: Bool { marks.contains(.sequence) }
  var isTupleStream: Bool { marks.contains(.tupleStream) }
  var indices: Range<Int> { 0..<count }

  /// Levels of arrays and objects that were built, itself included.
  var depth: Int { Int(innerDepth) + 1 }

  @inline(__always)
  subscript(index: Int) -> Value {
    switch storage {
    case .json(let values): Value(values[index])
    case .values(let values): values[index]
    case .range(let first, _): .number(Double(first + index))
    }
  }

  /// All elements; a view is turned into values.
  var values: [Value] {
    switch storage {
    case .json(let values): values.map { Value($0) }
    case .values(let values): values
    case .range(let first, let count): (0..<count).map { .number(Double(first + $0)) }
    }
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    note(value)
    if case .values(var values) = storage {
      storage = .range(first: 0, count: 0)
      values.append(value)
      storage = .values(values)
    } else {
      storage = .values(values + [value])
    }
  }

  mutating func append(contentsOf list: List) {
    if isEmpty, list.count > 0 {
      storage = list.storage
      innerDepth = list.innerDepth
      return
    }
    innerDepth = max(innerDepth, list.innerDepth)
    guard case .values(var values) = storage else {
      storage = .values(self.values + list.values)
      return
    }
    storage = .range(first: 0, count: 0)
    switch list.storage {
    case .json(let json): for value in json { values.append(Value(value)) }
    case .values(let more): values.append(contentsOf: more)
    case .range: values.append(contentsOf: list.values)
    }
    storage = .values(values)
  }

  @inline(__always)
  private mutating func note(_ value: Value) {
    let depth = Int32(truncatingIfNeeded: value.depth)
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

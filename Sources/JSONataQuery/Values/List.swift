import OrderedJSON

/// An array, as a view of JSON where nothing has been built yet, with the marks that decide how a
/// path treats it.
struct List {
  /// What nothing has been built of yet.
  enum View {
    case json([JSONValue])
    /// Consecutive whole numbers.
    case range(first: Int, count: Int)
    /// Matches of a regular expression, of which few are ever looked at.
    case matches([RegularExpressionSearch.Match])
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

  /// The elements where there is no view. Apart from it, so that appending is in place.
  private var built: [Value]
  private var view: View?
  var marks: Marks
  private var innerDepth: Int32 = 0

  init(json: [JSONValue]) {
    built = []
    view = .json(json)
    marks = []
  }

  init(_ values: [Value] = [], marks: Marks = []) {
    built = values
    self.marks = marks
    for value in values { note(value) }
  }

  init(first: Int, count: Int) {
    built = []
    view = .range(first: first, count: count)
    marks = .sequence
  }

  init(_ matches: [RegularExpressionSearch.Match]) {
    built = []
    view = .matches(matches)
    marks = .sequence
    // An object with an array in it.
    innerDepth = matches.isEmpty ? 0 : 2
  }

  static func sequence() -> List { List([], marks: .sequence) }
  static func sequence(of value: Value) -> List { List([value], marks: .sequence) }

  @inline(__always)
  var count: Int {
    switch view {
    case nil: built.count
    case .json(let values): values.count
    case .range(_, let count): count
    case .matches(let matches): matches.count
    }
  }

  /// The array it is a view of.
  var json: [JSONValue]? { if case .json(let values) = view { values } else { nil } }
  var isRange: Bool { if case .range = view { true } else { false } }

  var isEmpty: Bool { count == 0 }
  var isSequence: Bool { marks.contains(.sequence) }
  var isTupleStream: Bool { marks.contains(.tupleStream) }
  var indices: Range<Int> { 0..<count }

  /// Levels of arrays and objects that were built, itself included.
  var depth: Int { Int(innerDepth) + 1 }

  @inline(__always)
  subscript(index: Int) -> Value {
    switch view {
    case nil: built[index]
    case .json(let values): Value(values[index])
    case .range(let first, _): .number(Double(first + index))
    case .matches(let matches): .object(.built(matches[index].object))
    }
  }

  /// All elements; a view is turned into values.
  var values: [Value] {
    switch view {
    case nil: built
    case .json(let values): values.map { Value($0) }
    case .range(let first, let count): (0..<count).map { .number(Double(first + $0)) }
    case .matches(let matches): matches.map { .object(.built($0.object)) }
    }
  }

  private mutating func build() {
    guard view != nil else { return }
    built = values
    view = nil
  }

  @inline(__always)
  mutating func append(_ value: Value) {
    note(value)
    build()
    built.append(value)
  }

  mutating func append(contentsOf list: List) {
    innerDepth = max(innerDepth, list.innerDepth)
    if isEmpty, list.count > 0 {
      built = list.built
      view = list.view
      return
    }
    build()
    switch list.view {
    case nil: built.append(contentsOf: list.built)
    case .json(let json): for value in json { built.append(Value(value)) }
    case .range, .matches: built.append(contentsOf: list.values)
    }
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

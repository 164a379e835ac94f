import OrderedJSON

/// Evaluates one expression once.
struct Evaluator {
  let dialect: Expression.Dialect
  let options: EvaluationOptions
  private(set) var steps = 0
  private(set) var depth = 0
  private var memory = 0
  var variables: VariableNames
  var random: RandomNumbers
  let root = Frame(nil)
  /// The call that the function being evaluated ends with; `apply` makes it.
  var pending: PendingCall?
  /// Frames held by functions, which may hold the functions: emptied at the end.
  private var captured: [Frame] = []
  /// Documents that values are views of.
  private var documents: [UnsafeMutablePointer<JSONValue>] = []

  init(_ program: Program, options: EvaluationOptions) {
    dialect = program.dialect
    self.options = options
    variables = program.variables
    random = RandomNumbers(seed: options.seed)
  }

  mutating func run(
    _ program: Program, _ input: JSONValue?, bindings: [String: JSONValue]
  ) throws(JSONataError) -> Value {
    for (name, value) in bindings {
      // A name the expression does not mention cannot be read, except by what it evaluates.
      if dialect == .service {
        if let number = variables.known(name) { root.bind(number, borrow(value)) }
      } else {
        root.bind(variables.number(of: name), borrow(value))
      }
    }
    var input = input.map { borrow($0) } ?? .undefined
    if case .array(let list) = input {
      input = .array(List([.array(list)], marks: [.sequence, .outerWrapper]))
    }
    root.bind(VariableNames.input, input)
    return try program.operation.evaluate(&self, input, root)
  }

  /// A view of a document, which is kept until the end.
  mutating func borrow(_ json: JSONValue) -> Value {
    let place = UnsafeMutablePointer<JSONValue>.allocate(capacity: 1)
    place.initialize(to: json)
    documents.append(place)
    return Value(borrowing: place)
  }

  /// Breaks the cycles of functions that hold the frames they are bound in, and lets go of the
  /// documents. No value may be used afterwards.
  mutating func release() {
    for frame in captured { frame.clear() }
    captured = []
    root.clear()
    for place in documents {
      place.deinitialize(count: 1)
      place.deallocate()
    }
    documents = []
  }

  mutating func capture(_ frame: Frame) throws(JSONataError) {
    if frame.isCaptured { return }
    try allocate(256)
    frame.isCaptured = true
    captured.append(frame)
  }

  // MARK: Limits

  @inline(__always)
  mutating func charge(_ count: Int) throws(JSONataError) {
    steps &+= count
    if steps > options.maximumSteps { throw JSONataError.outOfSteps }
  }

  /// Counts memory that values take, before it is taken.
  @inline(__always)
  mutating func allocate(_ bytes: Int) throws(JSONataError) {
    memory &+= bytes
    if memory > options.maximumMemory { throw JSONataError.outOfMemory }
  }

  /// Counts the memory and the time of making a list of so many elements.
  @inline(__always)
  mutating func allocate(elements count: Int) throws(JSONataError) {
    try charge(count / 8)
    try allocate(count &* MemoryLayout<Value>.stride)
  }

  /// Counts the memory and the time of making an object of so many members.
  @inline(__always)
  mutating func allocate(members count: Int) throws(JSONataError) {
    try charge(count)
    try allocate(count &* 64 &+ 96)
  }

  /// Counts a step and a level; `leave` takes the level back.
  @inline(__always)
  mutating func enter(_ position: Int) throws(JSONataError) {
    steps &+= 1
    if depth >= options.maximumDepth || steps > options.maximumSteps { throw limit(position) }
    depth &+= 1
  }

  @inline(__always)
  mutating func leave() { depth &-= 1 }

  @inline(never)
  private func limit(_ position: Int) -> JSONataError {
    if steps > options.maximumSteps { return JSONataError.outOfSteps }
    return JSONataError.stackOverflow(depth: depth + 1, limit: options.maximumDepth)
      .located(position: position, token: nil)
  }

  static let nestingLimit = 1000

  /// Refuses values nested deeper than any reader would like.
  @inline(__always)
  func checked(_ value: Value) throws(JSONataError) -> Value {
    if value.depth > Self.nestingLimit {
      throw JSONataError.stackOverflow(depth: value.depth, limit: Self.nestingLimit)
    }
    if case .array(let list) = value, list.count > options.maximumSequenceLength {
      throw JSONataError(.d2015, value: .number(Double(options.maximumSequenceLength)))
    }
    return value
  }

  mutating func checked(_ text: String) throws(JSONataError) -> Value {
    let count = text.utf8.count
    if count > options.maximumStringLength { throw JSONataError.outOfMemory }
    try charge(count / 64)
    try allocate(count)
    return .string(text)
  }
}

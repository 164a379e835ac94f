package import OrderedJSON

/// The records of a run, in order.
///
/// Kept in less than they take one by one: what always comes together is one entry, and entries
/// name states by number. Entries lie in blocks: a copy shares all of them, and appending to a copy
/// copies no more than the last block. So a snapshot at every step of a long run stays cheap.
public struct Trace: Sendable {
  static let blockSize = 64

  struct Block: Sendable {
    /// The position of its first record.
    var start: Int
    var entries: [TraceEntry]
  }

  var blocks: [Block] = []
  var last: [TraceEntry] = []
  /// The position of the last block's first record.
  var lastStart = 0
  public private(set) var count = 0
  private let names: TraceNames

  public init() { self.init(names: .none) }

  /// - Parameter names: what entries name by number.
  package init(names: TraceNames) { self.names = names }

  public mutating func append(_ record: TraceRecord) {
    append(.record(TraceEntry.Kept(record)), count: 1)
  }

  /// Appends an event whose details are a payload or a number, and what comes with it: for entering
  /// a state its input; for leaving one its output before the event, and after it the transition.
  ///
  /// - Parameters:
  ///   - payload: the state's input or output, or the execution's.
  ///   - place: the number of the state's place in the trace's `TraceNames`; nil for an event of
  ///     the execution.
  ///   - execution: 0 for the run's own, or 1 more than a Map Run's child's.
  ///   - number: of leaving a state: the place it is left for. Of an iteration: which.
  package mutating func append(
    _ type: HistoryEventType, _ payload: consuming Payload?, time: Timestamp, id: Int,
    previous: Int, place: Int?, visit: Int, execution: Int, number: Int?
  ) {
    let entry = EventEntry(
      payload: payload, time: time, place: EventEntry.number(place),
      visit: UInt32(truncatingIfNeeded: visit), id: UInt32(truncatingIfNeeded: id),
      previous: UInt32(truncatingIfNeeded: previous),
      execution: UInt32(truncatingIfNeeded: execution), number: EventEntry.number(number),
      type: type)
    append(.event(entry), count: entry.count)
  }

  /// Appends the data at a stage of the state at that place.
  package mutating func append(
    _ stage: TraceRecord.Stage, _ value: consuming JSONValue, time: Timestamp, place: Int,
    visit: Int
  ) {
    append(
      .staged(TraceEntry.StagedEntry(stage, value, time: time, place: place, visit: visit)),
      count: 1)
  }

  /// Appends that the Choice state at that place took a rule, or Default (nil).
  package mutating func append(rule: Int?, time: Timestamp, place: Int, visit: Int) {
    append(
      .ruleMatched(
        TraceEntry.RuleEntry(
          time: time, rule: Int32(truncatingIfNeeded: rule ?? -1),
          place: UInt32(truncatingIfNeeded: place), visit: UInt32(truncatingIfNeeded: visit))),
      count: 1)
  }

  @inline(__always)
  private mutating func append(_ entry: consuming TraceEntry, count: Int) {
    if last.count == Self.blockSize { beginBlock() }
    last.append(entry)
    self.count += count
  }

  private mutating func beginBlock() {
    blocks.append(Block(start: lastStart, entries: last))
    lastStart = count
    last = []
    last.reserveCapacity(Self.blockSize)
  }

  /// The first records; shares the storage of all but the last of them.
  package func first(_ count: Int) -> Trace {
    guard count < self.count else { return self }
    var trace = Trace(names: names)
    let whole = count >= lastStart ? blocks.count : index(ofBlockWith: count)
    trace.blocks = Array(blocks.prefix(whole))
    trace.lastStart = whole < blocks.count ? blocks[whole].start : lastStart
    trace.count = trace.lastStart
    for entry in whole < blocks.count ? blocks[whole].entries : last {
      let missing = count - trace.count
      guard missing > 0 else { break }
      if entry.count <= missing {
        trace.append(entry, count: entry.count)
      } else {
        for offset in 0..<missing { trace.append(entry.record(offset, names)) }
      }
    }
    return trace
  }

  /// Forgets all records; their storage is used again.
  public mutating func removeAll() {
    blocks.removeAll(keepingCapacity: true)
    last.removeAll(keepingCapacity: true)
    (lastStart, count) = (0, 0)
  }
}

extension Trace: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  /// Records are made when they are asked for.
  public subscript(position: Int) -> TraceRecord {
    if position >= lastStart { return record(position - lastStart, in: last) }
    let block = blocks[index(ofBlockWith: position)]
    return record(position - block.start, in: block.entries)
  }

  private func index(ofBlockWith position: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if blocks[middle].start <= position { low = middle } else { high = middle }
    }
    return low
  }

  private func record(_ offset: Int, in entries: [TraceEntry]) -> TraceRecord {
    var offset = offset
    var index = 0
    while true {
      let count = entries[index].count
      if offset < count { return entries[index].record(offset, names) }
      offset -= count
      index += 1
    }
  }

  public struct Iterator: IteratorProtocol {
    private let trace: Trace
    private var block = 0
    private var entry = 0
    private var offset = 0

    fileprivate init(_ trace: Trace) { self.trace = trace }

    public mutating func next() -> TraceRecord? {
      while block <= trace.blocks.count {
        let isLast = block == trace.blocks.count
        let found =
          isLast ? take(from: trace.last) : take(from: trace.blocks[block].entries)
        if let found { return found }
        block += 1
        (entry, offset) = (0, 0)
      }
      return nil
    }

    private mutating func take(from entries: [TraceEntry]) -> TraceRecord? {
      guard entry < entries.count else { return nil }
      let record = entries[entry].record(offset, trace.names)
      offset += 1
      if offset == entries[entry].count { (entry, offset) = (entry + 1, 0) }
      return record
    }
  }

  public func makeIterator() -> Iterator { Iterator(self) }
}

extension Trace: Hashable {
  public static func == (a: Trace, b: Trace) -> Bool { a.elementsEqual(b) }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    for record in self { hasher.combine(record) }
  }
}

extension Trace: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: TraceRecord...) {
    self.init()
    for element in elements { append(element) }
  }
}

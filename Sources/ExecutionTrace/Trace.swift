/// The records of a run, in order.
///
/// Records are kept in blocks: a copy shares all of them, and appending to a copy copies no more
/// than the last block. So a snapshot at every step of a long run stays cheap.
public struct Trace: Sendable {
  @usableFromInline static let blockSize = 128

  @usableFromInline var blocks: [[TraceRecord]] = []
  @usableFromInline var last: [TraceRecord] = []

  public init() {}

  // Inlined, so that a record is made where it stays.
  @inlinable
  public mutating func append(_ record: __owned TraceRecord) {
    if last.count == Self.blockSize { beginBlock() }
    last.append(record)
  }

  @usableFromInline
  mutating func beginBlock() {
    blocks.append(last)
    last = []
    last.reserveCapacity(Self.blockSize)
  }

  /// Forgets all records; their storage is used again.
  public mutating func removeAll() {
    blocks.removeAll(keepingCapacity: true)
    last.removeAll(keepingCapacity: true)
  }
}

extension Trace: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { blocks.count * Self.blockSize + last.count }

  public subscript(position: Int) -> TraceRecord {
    let (block, offset) = position.quotientAndRemainder(dividingBy: Self.blockSize)
    return block == blocks.count ? last[offset] : blocks[block][offset]
  }
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
    for element in elements { append(element) }
  }
}

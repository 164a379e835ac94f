/// What a parser has of the containers that are still open: one store for all of them, so that each
/// container is made once, when it is complete, with exactly the room it takes.
struct ElementStack<Element>: ~Copyable {
  private(set) var count = 0
  private var capacity = 64
  private var base: UnsafeMutablePointer<Element>

  init() { base = .allocate(capacity: capacity) }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }

  @inline(__always)
  mutating func push(_ element: consuming Element) {
    if count == capacity { grow() }
    (base + count).initialize(to: element)
    count &+= 1
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: 2 * capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }

  /// - Parameter start: no more than there are.
  @inline(__always)
  func withElements<Answer>(
    from start: Int, _ body: (UnsafeBufferPointer<Element>) -> Answer
  ) -> Answer {
    body(UnsafeBufferPointer(start: base + start, count: count &- start))
  }

  mutating func drop(from start: Int) {
    (base + start).deinitialize(count: count &- start)
    count = start
  }

  /// Takes off all that was pushed since there were `start`, in the order it came.
  @inline(__always)
  mutating func pop(from start: Int) -> [Element] {
    // Appended one by one: making the array around its elements is slower, since the standard
    // library does not do that part for each type on its own.
    var elements: [Element] = []
    elements.reserveCapacity(count &- start)
    for index in start..<count { elements.append((base + index).move()) }
    count = start
    return elements
  }
}

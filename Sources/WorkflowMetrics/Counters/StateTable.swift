public import OrderedJSON

/// Values by the state's place in the definition, quick to reach for places that come again and
/// again.
public struct StateTable<Value: Sendable>: Sendable {
  /// In the order they were first met.
  private var places: [JSONPointer] = []
  private var entries: [Value] = []
  private var positions: [JSONPointer: Int] = [:]
  /// Positions by where the tokens of a place lie in memory: a guess that is checked each time.
  private var guesses: [Int32] = []

  public init() {}

  public var count: Int { places.count }
  public var isEmpty: Bool { places.isEmpty }
  public var keys: [JSONPointer] { places }
  public var values: [Value] { entries }

  /// Nil for a state that has none.
  public subscript(place: JSONPointer) -> Value? {
    positions[place].map { entries[$0] }
  }

  subscript(position: Int) -> Value {
    get { entries[position] }
    _modify { yield &entries[position] }
  }

  func place(at position: Int) -> JSONPointer { places[position] }

  /// The position of a state, with `initial` where it is new.
  mutating func position(of place: JSONPointer, _ initial: @autoclosure () -> Value) -> Int {
    let slot = Self.slot(of: place)
    if !guesses.isEmpty {
      let guess = Int(guesses[slot])
      // Comparing a place with itself takes no time: the array is the same.
      if guess >= 0, places[guess] == place { return guess }
    } else {
      guesses = Array(repeating: -1, count: Self.guessCount)
    }
    let position: Int
    if let known = positions[place] {
      position = known
    } else {
      position = places.count
      positions[place] = position
      places.append(place)
      entries.append(initial())
    }
    guesses[slot] = Int32(truncatingIfNeeded: position)
    return position
  }

  private static var guessCount: Int { 256 }

  private static func slot(of place: JSONPointer) -> Int {
    place.tokens.withUnsafeBufferPointer { tokens in
      guard let base = tokens.baseAddress else { return 0 }
      // Odd multiplier (2^64 / golden ratio): neighbouring addresses spread over all slots.
      let spread = UInt64(UInt(bitPattern: base)) &* 0x9E37_79B9_7F4A_7C15
      return Int(spread >> 56)
    }
  }
}

extension StateTable: Sequence {
  public func makeIterator() -> Zip2Sequence<[JSONPointer], [Value]>.Iterator {
    zip(places, entries).makeIterator()
  }
}

extension StateTable: Equatable where Value: Equatable {
  /// Whether the same states have equal values, in whatever order they were met.
  public static func == (a: StateTable, b: StateTable) -> Bool {
    a.count == b.count && a.allSatisfy { place, value in b[place] == value }
  }
}

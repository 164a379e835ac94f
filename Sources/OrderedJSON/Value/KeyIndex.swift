/// Finds the position of a key in a list of keys held elsewhere. Keys are compared by bytes.
///
/// Up to `linearLimit` keys it holds nothing and goes through the list; then it is an
/// open-addressing hash table of positions.
struct KeyIndex: Sendable {
  static let linearLimit = 16

  /// Position + 1 of a key, or 0; nil while small, so that copying an object has one reference
  /// less to count. The count is a power of two. Nothing else: every value that holds an object is
  /// as large as this makes it.
  private var slots: [UInt32]?

  init() {}

  /// The index of all keys with those hashes, in their order; nil where two hashes are the same, so
  /// that one key may stand twice.
  init?(hashes: UnsafeBufferPointer<UInt64>) {
    self.init(capacity: hashes.count)
    guard hashes.count > Self.linearLimit else {
      for position in hashes.indices {
        for earlier in 0..<position where hashes[earlier] == hashes[position] { return nil }
      }
      return
    }
    let isComplete = slots?.withUnsafeMutableBufferPointer { slots in
      for position in hashes.indices {
        var slot = Int(truncatingIfNeeded: hashes[position]) & (slots.count &- 1)
        while slots[slot] != 0 {
          if hashes[Int(slots[slot]) &- 1] == hashes[position] { return false }
          slot = (slot &+ 1) & (slots.count &- 1)
        }
        slots[slot] = UInt32(truncatingIfNeeded: position + 1)
      }
      return true
    }
    guard isComplete == true else { return nil }
  }

  /// Empty, with room for that many keys, so that it need not grow as they come.
  init(capacity: Int) {
    guard capacity > Self.linearLimit else { return }
    var size = 64
    while size <= 2 * capacity { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The position of a key among the first `count`. `keyAt` gives the key at a position.
  @inline(__always)
  func position(of key: String, among count: Int, keyAt: (Int) -> String) -> Int? {
    guard let slots else {
      for position in 0..<count where keyAt(position).isByteEqual(to: key) { return position }
      return nil
    }
    let slot = Self.slot(of: key, in: slots, keyAt: keyAt)
    return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
  }

  /// Remembers the key, unless it is there already.
  ///
  /// - Parameter position: the next position: the number of keys remembered so far, except where
  ///   repeated keys are held in the list too.
  /// - Returns: the position of the key: `position`, or where it was already.
  mutating func insert(_ key: String, _ position: Int, keyAt: (Int) -> String) -> Int {
    if let slots {
      if 2 * position >= slots.count {
        let positions = slots.filter { $0 != 0 }.map { Int($0) - 1 }
        resize(to: 2 * slots.count, positions: positions, keyAt: keyAt)
      }
    } else {
      if position < Self.linearLimit {
        for earlier in 0..<position where keyAt(earlier).isByteEqual(to: key) { return earlier }
        return position
      }
      resize(to: 64, positions: Array(0..<position), keyAt: keyAt)
    }
    var slots = self.slots ?? []
    // Held here alone, so that it changes in place.
    self.slots = nil
    defer { self.slots = slots }
    let slot = Self.slot(of: key, in: slots, keyAt: keyAt)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    slots[slot] = UInt32(truncatingIfNeeded: position + 1)
    return position
  }

  private mutating func resize(to size: Int, positions: [Int], keyAt: (Int) -> String) {
    var slots = [UInt32](repeating: 0, count: size)
    for position in positions {
      let slot = Self.slot(of: keyAt(position), in: slots, keyAt: keyAt)
      guard slots[slot] == 0 else { continue }
      slots[slot] = UInt32(truncatingIfNeeded: position + 1)
    }
    self.slots = slots
  }

  /// The slot that holds the key, or the free one where it belongs.
  private static func slot(
    of key: String, in slots: [UInt32], keyAt: (Int) -> String
  ) -> Int {
    var slot = Int(truncatingIfNeeded: ByteHash.value(of: key)) & (slots.count - 1)
    while slots[slot] != 0, !keyAt(Int(slots[slot]) - 1).isByteEqual(to: key) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }
}

extension Hasher {
  /// Feeds the code units of a string; two strings that are only canonically equivalent differ.
  mutating func combine(bytesOf string: String) {
    let isDone: Void? = string.utf8.withContiguousStorageIfAvailable {
      combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { for byte in string.utf8 { combine(byte) } }
    combine(0xFF as UInt8)
  }
}

/// A set of UTF-16 code units.
struct CharacterClass: Sendable {
  var ranges: [ClosedRange<UInt16>] = []
  var isNegated = false
  var ignoresCase = false

  static let digits: [ClosedRange<UInt16>] = [0x30...0x39]
  static let word: [ClosedRange<UInt16>] = [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A]
  static let blanks: [ClosedRange<UInt16>] = [
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
  ]
  static let lineEnds: [ClosedRange<UInt16>] = [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]

  static func complement(_ ranges: [ClosedRange<UInt16>]) -> [ClosedRange<UInt16>] {
    var result: [ClosedRange<UInt16>] = []
    var next = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let lower = Int(range.lowerBound)
      if lower > next { result.append(UInt16(next)...UInt16(lower - 1)) }
      next = max(next, Int(range.upperBound) + 1)
    }
    if next <= 0xFFFF { result.append(UInt16(next)...0xFFFF) }
    return result
  }

  static func isWord(_ unit: UInt16) -> Bool { word.contains { $0.contains(unit) } }

  func contains(_ unit: UInt16) -> Bool {
    Self.isIn(ranges, unit, ignoresCase: ignoresCase) != isNegated
  }

  static func isIn(
    _ ranges: some Collection<ClosedRange<UInt16>>, _ unit: UInt16, ignoresCase: Bool
  ) -> Bool {
    if ranges.contains(where: { $0.contains(unit) }) { return true }
    guard ignoresCase else { return false }
    let upper = CaseFolding.upper(unit)
    let lower = CaseFolding.lower(upper)
    return ranges.contains { $0.contains(upper) || $0.contains(lower) }
  }
}

/// A character class for matching: its ASCII part as bits, which is most of what is asked of it,
/// the rest as ranges that its expression owns. Plain words of memory, so that nothing is counted
/// where every unit of a text passes.
struct UnitSet {
  private let ascii: ASCIISet
  private let ranges: UnsafeBufferPointer<ClosedRange<UInt16>>
  private let isNegated: Bool
  private let ignoresCase: Bool

  /// Whoever makes it calls `deallocate` when it is not used any more.
  init(_ all: CharacterClass) {
    let ranges = UnsafeMutableBufferPointer<ClosedRange<UInt16>>.allocate(
      capacity: all.ranges.count)
    _ = ranges.initialize(from: all.ranges)
    self.ranges = UnsafeBufferPointer(ranges)
    isNegated = all.isNegated
    ignoresCase = all.ignoresCase
    ascii =
      all.ignoresCase
      ? ASCIISet((UInt16(0)..<128).lazy.filter { all.contains($0) })
      : ASCIISet(all.ranges, isNegated: all.isNegated)
  }

  func deallocate() { ranges.deallocate() }

  @inline(__always)
  func contains(_ unit: some CodeUnit) -> Bool {
    let unit = UInt16(unit)
    return unit < 128 ? ascii.contains(unit) : containsBeyondASCII(unit)
  }

  @inline(never)
  private func containsBeyondASCII(_ unit: UInt16) -> Bool {
    CharacterClass.isIn(ranges, unit, ignoresCase: ignoresCase) != isNegated
  }
}

extension UnsafeBufferPointer where Element: CodeUnit {
  /// The first offset from `start` and before `limit` whose unit is in the set, or not: as wanted;
  /// `limit` where there is none.
  @inline(__always)
  func first(from start: Int, before limit: Int, in set: UnitSet, _ isWanted: Bool) -> Int {
    var offset = start
    while offset < limit {
      if set.contains(self[offset]) == isWanted { return offset }
      offset &+= 1
    }
    return limit
  }
}

/// Simple case mapping of single code units, as JavaScript's `i` without `u` has it.
enum CaseFolding {
  static func upper(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit >= 0x61 && unit <= 0x7A ? unit - 0x20 : unit }
    return mapped(unit) { $0.uppercaseMapping }
  }

  static func lower(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return unit >= 0x41 && unit <= 0x5A ? unit + 0x20 : unit }
    return mapped(unit) { $0.lowercaseMapping }
  }

  private static func mapped(
    _ unit: UInt16, _ mapping: (Unicode.Scalar.Properties) -> String
  ) -> UInt16 {
    guard let scalar = Unicode.Scalar(unit) else { return unit }
    let units = Array(mapping(scalar.properties).utf16)
    // Nothing beyond ASCII becomes ASCII.
    return units.count == 1 && units[0] >= 0x80 ? units[0] : unit
  }
}

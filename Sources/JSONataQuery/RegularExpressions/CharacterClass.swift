/// A set of UTF-16 code units.
struct CharacterClass {
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
    var isIn = ranges.contains { $0.contains(unit) }
    if !isIn, ignoresCase {
      let folded = CaseFolding.upper(unit)
      isIn =
        ranges.contains { $0.contains(folded) }
        || ranges.contains { $0.contains(CaseFolding.lower(folded)) }
    }
    return isIn != isNegated
  }
}

/// A character class with its ASCII part as bits, which is most of what is asked of it.
struct UnitSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private let all: CharacterClass

  init(_ all: CharacterClass) {
    self.all = all
    for unit in UInt16(0)..<64 where all.contains(unit) { low |= 1 << UInt64(unit) }
    for unit in UInt16(64)..<128 where all.contains(unit) { high |= 1 << UInt64(unit - 64) }
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    if unit < 64 { return low >> UInt64(unit) & 1 == 1 }
    if unit < 128 { return high >> UInt64(unit - 64) & 1 == 1 }
    return all.contains(unit)
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

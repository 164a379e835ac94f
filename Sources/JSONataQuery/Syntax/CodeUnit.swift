// UTF-16 code units beside characters, so that `unit == "x"` and `case "x"` can be written.

@inline(__always)
func == (unit: UInt16, character: Unicode.Scalar) -> Bool { UInt32(unit) == character.value }

@inline(__always)
func != (unit: UInt16, character: Unicode.Scalar) -> Bool { UInt32(unit) != character.value }

@inline(__always)
func == (unit: UInt16?, character: Unicode.Scalar) -> Bool {
  unit.map { $0 == character } ?? false
}

@inline(__always)
func ~= (character: Unicode.Scalar, unit: UInt16) -> Bool { unit == character }

@inline(__always)
func ~= (character: Unicode.Scalar, unit: UInt16?) -> Bool { unit == character }

@inline(__always)
func ~= (characters: ClosedRange<Unicode.Scalar>, unit: UInt16) -> Bool {
  characters.lowerBound.value <= unit && unit <= characters.upperBound.value
}

extension UInt16 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

/// ASCII characters as bits.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ text: String) { self.init(text.utf16) }

  init(_ units: some Sequence<UInt16>) {
    for unit in units {
      if unit < 64 { low |= 1 << UInt64(unit) } else { high |= 1 << UInt64(unit & 63) }
    }
  }

  /// The ASCII part of ranges, or of everything else.
  init(_ ranges: [ClosedRange<UInt16>], isNegated: Bool) {
    for range in ranges where range.lowerBound < 128 {
      let (first, last) = (UInt64(range.lowerBound), UInt64(min(range.upperBound, 127)))
      low |= Self.bits(from: first, through: min(last, 63))
      high |= Self.bits(from: max(first, 64) - 64, through: last < 64 ? nil : last - 64)
    }
    if isNegated { (low, high) = (~low, ~high) }
  }

  private static func bits(from first: UInt64, through last: UInt64?) -> UInt64 {
    guard let last, first <= last else { return 0 }
    return (~0 << first) & (~0 >> (63 - last))
  }

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    unit < 128 && (unit < 64 ? low : high) >> UInt64(unit & 63) & 1 == 1
  }
}

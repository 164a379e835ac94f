/// ASCII characters as UTF-16 code units, so that `unit == "x"` can be written.
extension UInt16: @retroactive ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = UInt16(truncatingIfNeeded: scalar.value)
  }
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

  @inline(__always)
  func contains(_ unit: UInt16) -> Bool {
    unit < 128 && (unit < 64 ? low : high) >> UInt64(unit & 63) & 1 == 1
  }
}

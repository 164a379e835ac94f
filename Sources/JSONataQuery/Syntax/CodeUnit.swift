/// ASCII characters as UTF-16 code units, so that `unit == "x"` can be written.
extension UInt16: @retroactive ExpressibleByUnicodeScalarLiteral {
  public init(unicodeScalarLiteral scalar: Unicode.Scalar) {
    self = UInt16(truncatingIfNeeded: scalar.value)
  }
}

extension UInt16 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

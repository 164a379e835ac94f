/// Halves of surrogate pairs, which JavaScript's strings can hold alone and Swift's cannot: kept
/// as private use scalars of the last plane while an expression runs.
enum LoneSurrogate {
  private static let base: UInt32 = 0x10_0000

  static func scalar(_ unit: UInt16) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(unit)) ?? "\u{FFFD}"
  }

  static func isOne(_ scalar: Unicode.Scalar) -> Bool {
    (base + 0xD800...base + 0xDFFF).contains(scalar.value)
  }

  static func isIn(_ text: String) -> Bool {
    if text.utf8.withContiguousStorageIfAvailable({ $0.isASCII }) == true { return false }
    // Only scalars of the last plane begin with the byte F4.
    return text.utf8.contains(0xF4) && text.unicodeScalars.contains(where: isOne)
  }

  /// The text with U+FFFD for every lone surrogate.
  static func replaced(_ text: String) -> String {
    guard isIn(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isOne(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  /// Text of UTF-16 units, lone surrogates kept.
  static func text(_ units: ArraySlice<UInt16>) -> String {
    let ascii = units.withUnsafeBufferPointer { units -> String? in
      guard units.reduce(0, |) < 0x80 else { return nil }
      return String(unsafeUninitializedCapacity: units.count) { bytes in
        for index in units.indices { bytes[index] = UInt8(truncatingIfNeeded: units[index]) }
        return units.count
      }
    }
    if let ascii { return ascii }
    if !units.contains(where: { $0 & 0xF800 == 0xD800 }) {
      return String(decoding: units, as: UTF16.self)
    }
    var scalars = String.UnicodeScalarView()
    var index = units.startIndex
    while index < units.endIndex {
      let unit = units[index]
      index += 1
      if unit & 0xFC00 == 0xD800, index < units.endIndex, units[index] & 0xFC00 == 0xDC00 {
        let value = 0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(units[index] & 0x3FF)
        scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        index += 1
      } else if unit & 0xF800 == 0xD800 {
        scalars.append(scalar(unit))
      } else if let scalar = Unicode.Scalar(unit) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension String {
  /// How many scalars it has: the bytes that do not continue one.
  var scalarCount: Int {
    let count = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.isASCII ? bytes.count : bytes.reduce(0) { $0 &+ ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
    return count ?? unicodeScalars.count
  }

  /// The text as UTF-16 code units.
  var units: [UInt16] {
    let ascii = utf8.withContiguousStorageIfAvailable { bytes -> [UInt16]? in
      guard bytes.reduce(0, |) < 0x80 else { return nil }
      return Array(unsafeUninitializedCapacity: bytes.count) { units, count in
        for index in bytes.indices { units.initializeElement(at: index, to: UInt16(bytes[index])) }
        count = bytes.count
      }
    }
    return (ascii ?? nil) ?? Array(utf16)
  }
}

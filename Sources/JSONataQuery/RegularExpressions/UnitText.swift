#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A text as its UTF-16 code units, which regular expressions and some functions count. Those of
/// a text of nothing but ASCII are its bytes.
enum UnitText {
  case ascii([UInt8])
  case wide([UInt16])

  init(_ text: String) {
    let bytes = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.isASCII ? Array(bytes) : nil
    }
    if let bytes = bytes ?? nil { self = .ascii(bytes) } else { self = .wide(text.units) }
  }

  var count: Int {
    switch self {
    case .ascii(let units): units.count
    case .wide(let units): units.count
    }
  }

  func text(_ range: Range<Int>) -> String {
    switch self {
    case .ascii(let units): String(decoding: units[range], as: UTF8.self)
    case .wide(let units): LoneSurrogate.text(units[range])
    }
  }

  /// The units as they are where some go beyond ASCII.
  var wide: [UInt16] {
    switch self {
    case .ascii(let units): units.map(UInt16.init)
    case .wide(let units): units
    }
  }
}

/// A code unit of UTF-16, or one of ASCII.
protocol CodeUnit: FixedWidthInteger, UnsignedInteger, BitwiseCopyable {
  /// The first offset from `start` at which that unit stands; nil where it does not.
  static func offset(
    of unit: UInt16, in units: UnsafeBufferPointer<Self>, from start: Int
  ) -> Int?
}

extension UInt8: CodeUnit {
  static func offset(
    of unit: UInt16, in units: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    guard unit < 128, start < units.count, let base = units.baseAddress else { return nil }
    return memchr(base + start, Int32(unit), units.count - start).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
  }
}

extension UInt16: CodeUnit {
  static func offset(
    of unit: UInt16, in units: UnsafeBufferPointer<UInt16>, from start: Int
  ) -> Int? {
    var offset = start
    while offset < units.count {
      if units[offset] == unit { return offset }
      offset &+= 1
    }
    return nil
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes at a time.
  var isASCII: Bool {
    let bytes = UnsafeRawBufferPointer(self)
    var offset = 0
    var seen: UInt64 = 0
    while offset &+ 8 <= count {
      seen |= bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset &+= 8
    }
    while offset < count {
      seen |= UInt64(self[offset])
      offset &+= 1
    }
    return seen & 0x8080_8080_8080_8080 == 0
  }
}

/// A quick hash of keys' bytes, for tables that live no longer than the process: it begins with a
/// number that is another in every process, so that no text can be made of keys that collide.
enum ByteHash {
  private static let seed: UInt64 = .random(in: .min ... .max)

  static func value(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = seed ^ UInt64(truncatingIfNeeded: bytes.count)
    var offset = 0
    while offset &+ 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset &+= 8
    }
    var rest: UInt64 = 0
    while offset < raw.count {
      rest = rest << 8 | UInt64(raw[offset])
      offset &+= 1
    }
    return mix(hash ^ rest)
  }

  static func value(of key: String) -> UInt64 {
    if let hash = key.utf8.withContiguousStorageIfAvailable({ value(of: $0) }) { return hash }
    return Array(key.utf8).withUnsafeBufferPointer { value(of: $0) }
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }
}

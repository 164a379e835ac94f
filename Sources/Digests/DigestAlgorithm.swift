/// The algorithms of `States.Hash`, by their names there.
package enum DigestAlgorithm: String, CaseIterable {
  case md5 = "MD5"
  case sha1 = "SHA-1"
  case sha256 = "SHA-256"
  case sha384 = "SHA-384"
  case sha512 = "SHA-512"

  package func digest(_ message: [UInt8]) -> [UInt8] {
    switch self {
    case .md5: MD5.digest(message)
    case .sha1: SHA1.digest(message)
    case .sha256: SHA256.digest(message)
    case .sha384: SHA512.digest(message, from: SHA512.initial384, count: 48)
    case .sha512: SHA512.digest(message, from: SHA512.initial512, count: 64)
    }
  }
}

/// What the digests have in common.
enum DigestBlocks {
  /// The message, a one bit, zeros, and its length in bits, in whole blocks.
  ///
  /// - Parameters:
  ///   - block: 64 or 128 bytes; the length field takes an eighth of it.
  ///   - littleEndian: the order of the length's bytes.
  static func padded(_ message: [UInt8], block: Int, littleEndian: Bool = false) -> [UInt8] {
    var bytes = message
    bytes.append(0x80)
    while bytes.count % block != block - block / 8 { bytes.append(0) }
    let length = Hexadecimal.bytes(of: UInt64(message.count) &* 8)
    bytes += Array(repeating: 0, count: block / 8 - 8)
    bytes += littleEndian ? length.reversed() : length
    return bytes
  }

  /// A big-endian word.
  static func word<Word: FixedWidthInteger & UnsignedInteger>(
    _ bytes: [UInt8], at offset: Int
  ) -> Word {
    (0..<(Word.bitWidth / 8)).reduce(0) { ($0 << 8) | Word(bytes[offset + $1]) }
  }
}

extension FixedWidthInteger where Self: UnsignedInteger {
  func rotatedLeft(_ count: Int) -> Self {
    (self << Self(count)) | (self >> Self(Self.bitWidth - count))
  }

  func rotatedRight(_ count: Int) -> Self { rotatedLeft(Self.bitWidth - count) }
}

/// Keys that were read last, for texts that have the same ones over and over.
struct LongKeys {
  /// Shorter texts lie in the string itself and are made as quickly as found.
  static let shortLength = 15

  private var keys = [String?](repeating: nil, count: 64)

  func found(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard let key = keys[Self.place(text)] else { return nil }
    let isSame = key.utf8.withContiguousStorageIfAvailable {
      $0.count == text.count
        && UnsafeRawBufferPointer($0).hasSameBytes(as: UnsafeRawBufferPointer(text))
    }
    return isSame == true ? key : nil
  }

  mutating func keep(_ key: String, _ text: UnsafeBufferPointer<UInt8>) {
    keys[Self.place(text)] = key
  }

  /// - Parameter text: not empty.
  private static func place(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    (text.count &* 31 &+ Int(text[0]) &* 7 &+ Int(text[text.count - 1])) & 63
  }
}

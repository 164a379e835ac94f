/// Percent encoding of UTF-8, with the errors of JavaScript's functions.
enum PercentEncoding {
  static func encode(
    _ text: String, keeping marks: String, function: String
  ) throws(JSONataError) -> String {
    guard !LoneSurrogate.isIn(text) else { throw malformed(text, function) }
    let digits = Array("0123456789ABCDEF".utf8)
    let kept = Set(marks.utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || kept.contains(byte)
      if isPlain {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// - Parameter marks: characters that stay encoded.
  static func decode(
    _ text: String, keeping marks: String, function: String
  ) throws(JSONataError) -> String {
    let source = Array(text.utf8)
    let kept = Set(marks.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "%") else {
        bytes.append(source[index])
        index += 1
        continue
      }
      guard index + 2 < source.count, let high = digit(source[index + 1]),
        let low = digit(source[index + 2])
      else { throw malformed(text, function) }
      let byte = high << 4 | low
      if kept.contains(byte) { bytes += source[index...(index + 2)] } else { bytes.append(byte) }
      index += 3
    }
    guard let result = String(validating: bytes, as: UTF8.self) else {
      throw malformed(text, function)
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
  }

  private static func malformed(_ text: String, _ function: String) -> JSONataError {
    JSONataError(.d3140, value: .string(text), details: ["functionName": function])
  }
}

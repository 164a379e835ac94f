extension TreeParser {
  /// The string at a quote. It is taken to its closing quote or, where that is missing, to the
  /// end of the line.
  mutating func parseString() -> String {
    let start = offset
    let quote = bytes[offset]
    if quote != .quote {
      problems.add(.syntax, "a string stands in double quotes, not single ones", at: start)
    }
    offset += 1
    if quote == .quote {
      let end = bytes.endOfPlainText(from: offset)
      if end < bytes.count, bytes[end] == .quote {
        defer { offset = end + 1 }
        return String(decoding: bytes[offset..<end], as: UTF8.self)
      }
    }
    var text: [UInt8] = []
    while offset < bytes.count, bytes[offset] != quote, !bytes[offset].isLineEnd {
      switch bytes[offset] {
      case .backslash: parseEscape(into: &text)
      case 0x80...: parseNonASCII(into: &text)
      case ..<0x20:
        problems.add(
          .syntax,
          "the control character \(codePoint(UInt32(bytes[offset]))) in a string must be written "
            + "as an escape", at: offset)
        fallthrough
      default:
        text.append(bytes[offset])
        offset += 1
      }
    }
    if offset < bytes.count, bytes[offset] == quote {
      offset += 1
    } else {
      problems.add(.syntax, "the string is not closed on its line", at: start)
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func parseEscape(into text: inout [UInt8]) {
    let start = offset
    guard offset + 1 < bytes.count, !bytes[offset + 1].isLineEnd else {
      offset += 1
      problems.add(.syntax, "a backslash at the end of a line is no escape", at: start)
      return
    }
    if let byte = bytes[start + 1].escaped {
      text.append(byte)
      offset += 2
      return
    }
    guard bytes[start + 1] == UInt8(ascii: "u") else {
      problems.add(.syntax, "unknown escape; a backslash itself is written twice", at: start)
      text.append(.backslash)
      offset += 1
      return
    }
    guard let code = bytes.hexadecimal(at: start + 2) else {
      problems.add(.syntax, "expected four hexadecimal digits after \\u", at: start)
      text.append(.backslash)
      offset += 1
      return
    }
    offset += 6
    if let scalar = Unicode.Scalar(code) {
      text.append(scalar)
    } else if code & 0xFC00 == 0xD800, bytes.has("\\u", at: offset),
      let low = bytes.hexadecimal(at: offset + 2), low & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (code & 0x3FF) << 10 + low & 0x3FF)
    {
      offset += 6
      text.append(scalar)
    } else {
      problems.add(
        .loneSurrogate, "\(codePoint(code)) is half of a surrogate pair; the other half is missing",
        at: start)
      text.append("\u{FFFD}" as Unicode.Scalar)
    }
  }

  /// A run of bytes that are not ASCII. What is not UTF-8 becomes U+FFFD.
  private mutating func parseNonASCII(into text: inout [UInt8]) {
    let start = offset
    while offset < bytes.count, bytes[offset] >= 0x80 { offset += 1 }
    let run = UnsafeBufferPointer(rebasing: bytes[start..<offset])
    if String(validating: run, as: UTF8.self) != nil {
      text.append(contentsOf: run)
    } else {
      problems.add(.invalidUTF8, "these bytes are not UTF-8; save the text as UTF-8", at: start)
      text.append(contentsOf: String(decoding: run, as: UTF8.self).utf8)
    }
  }
}

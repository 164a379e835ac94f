/// Rows of comma-separated values (RFC 4180): quoted fields may hold delimiters, line ends and
/// doubled quotes. Empty lines are no rows. All fields are texts; blanks are kept.
struct CSVRows: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0

  init(_ bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() -> [String]? {
    while position < bytes.count, isLineEnd(bytes[position]) { position += 1 }
    guard position < bytes.count else { return nil }
    var fields = [field()]
    while position < bytes.count, bytes[position] == delimiter {
      position += 1
      fields.append(field())
    }
    return fields
  }

  private func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func field() -> String {
    var content: [UInt8] = []
    let quote = UInt8(ascii: "\"")
    if position < bytes.count, bytes[position] == quote {
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == quote {
          guard position < bytes.count, bytes[position] == quote else { break }
          position += 1
        }
        content.append(byte)
      }
    }
    // What follows a closing quote belongs to the field too.
    while position < bytes.count, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
      content.append(bytes[position])
      position += 1
    }
    return String(decoding: content, as: UTF8.self)
  }
}

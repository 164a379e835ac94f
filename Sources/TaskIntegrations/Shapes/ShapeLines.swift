/// The lines of an embedded text, found when the first is asked for. A line that begins with `~`
/// goes on the one before.
struct ShapeLines: Sendable {
  static let shapes = ShapeLines(ShapeData.text)
  static let operations = ShapeLines(OperationData.text)

  private let lines: [Substring]

  private init(_ data: StaticString) {
    let text = data.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    var lines: [Substring] = []
    let newline = UInt8(ascii: "\n")
    for part in text.utf8.split(separator: newline, omittingEmptySubsequences: false) {
      if part.first == UInt8(ascii: "~"), let last = lines.indices.last {
        lines[last] += Substring(part.dropFirst())
      } else {
        lines.append(Substring(part))
      }
    }
    self.lines = lines
  }

  func line(_ number: Int) -> Substring { lines.indices.contains(number) ? lines[number] : "" }

  /// The lines between that one, `@name`, and the next of its kind.
  func section(_ name: String) -> ArraySlice<Substring>? {
    guard let start = lines.firstIndex(where: { $0.utf8.elementsEqual("@\(name)".utf8) })
    else { return nil }
    return lines[(start + 1)...].prefix { $0.first != "@" }
  }
}

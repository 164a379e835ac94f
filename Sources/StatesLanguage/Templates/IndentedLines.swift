/// A part of a text whose lines, but for the first, are indented by what stands around it.
struct IndentedLines: Sendable {
  /// In bytes of the whole text.
  let range: Range<Int>
  /// Blanks that every line loses; 0 where one has fewer.
  let indentation: Int
  /// Whether the first line begins within a line of the text.
  let firstLineIsInside: Bool

  private init(_ range: Range<Int>, indentation: Int, firstLineIsInside: Bool) {
    self.range = range
    self.indentation = indentation
    self.firstLineIsInside = firstLineIsInside
  }

  /// - Parameter startsLine: whether the object is a YAML mapping, whose keys all stand in one
  ///   column.
  init(object: Range<Int>, in bytes: [UInt8], startsLine: Bool) {
    let lineStart = bytes[..<object.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let blanks = bytes[lineStart...].prefix { $0 == 0x20 }.count
    let isBlock = startsLine && bytes[object.lowerBound] != UInt8(ascii: "{")
    let column = isBlock ? object.lowerBound - lineStart : blanks
    if Self.allIndented(bytes[object], by: column) {
      self.init(object, indentation: column, firstLineIsInside: true)
    } else if isBlock, blanks == column {
      // Its own indentation keeps the keys in one column.
      self.init(lineStart..<object.upperBound, indentation: 0, firstLineIsInside: false)
    } else {
      self.init(object, indentation: 0, firstLineIsInside: true)
    }
  }

  /// The text of a YAML block scalar behind `|`; nil for other scalars.
  static func block(in bytes: [UInt8], _ range: Range<Int>) -> IndentedLines? {
    guard range.lowerBound < bytes.count,
      bytes[range.lowerBound] == UInt8(ascii: "|"),
      let headerEnd = bytes[range.lowerBound...].firstIndex(of: 0x0A)
    else { return nil }
    let content = (headerEnd + 1)..<max(headerEnd + 1, range.upperBound)
    let indentations = bytes[content].split(separator: 0x0A).compactMap { line -> Int? in
      let blanks = line.prefix { $0 == 0x20 }.count
      return blanks == line.count ? nil : blanks
    }
    guard let indentation = indentations.first, indentations.allSatisfy({ $0 >= indentation })
    else { return nil }
    // The line end after the last line is the block's own.
    var end = content.upperBound
    while end > content.lowerBound, [0x0A, 0x0D, 0x20].contains(bytes[end - 1]) { end -= 1 }
    return IndentedLines(
      content.lowerBound..<end, indentation: indentation, firstLineIsInside: false)
  }

  private static func allIndented(_ text: ArraySlice<UInt8>, by count: Int) -> Bool {
    text.split(separator: 0x0A, omittingEmptySubsequences: false).dropFirst().allSatisfy { line in
      line.isEmpty || line.elementsEqual([0x0D]) || line.prefix { $0 == 0x20 }.count >= count
    }
  }

  func text(in bytes: [UInt8]) -> [UInt8] {
    let lines = bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false)
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(0x0A) }
      let isWhole = index == 0 && firstLineIsInside
      result += isWhole ? line : line.dropFirst(min(indentation, line.prefix { $0 == 0x20 }.count))
    }
    return result
  }

  /// A text as it stands in the place.
  func indented(_ text: [UInt8]) -> [UInt8] {
    var end = text.endIndex
    while end > 0, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
    let lines = text[..<end].split(separator: 0x0A, omittingEmptySubsequences: false)
    var result: [UInt8] = []
    for (index, line) in lines.enumerated() {
      if index > 0 { result.append(0x0A) }
      let isWhole = index == 0 && firstLineIsInside
      if !isWhole, !line.isEmpty, !line.elementsEqual([0x0D]) {
        result += [UInt8](repeating: 0x20, count: indentation)
      }
      result += line
    }
    return result
  }
}

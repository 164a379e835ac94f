/// A replacement of a range of bytes.
package struct Splice {
  package var range: Range<Int>
  package var bytes: [UInt8]

  package init(_ range: Range<Int>, _ bytes: some Sequence<UInt8>) {
    self.range = range
    self.bytes = Array(bytes)
  }
}

extension SourceText {
  /// The text with those replacements made; their ranges do not overlap.
  package func replacing(_ splices: [Splice]) -> SourceText {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.bytes.count })
    var offset = 0
    for splice in splices.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      result += bytes[offset..<splice.range.lowerBound]
      result += splice.bytes
      offset = splice.range.upperBound
    }
    result += bytes[offset...]
    return SourceText(result)
  }
}

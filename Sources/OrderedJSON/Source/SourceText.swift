/// A place in a text. Lines and columns count from 1, columns in code points.
public struct SourcePosition: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// The bytes of a file with an index of its lines.
public struct SourceText: Sendable {
  public let bytes: [UInt8]
  /// Byte offset of each line's first byte. Lines end with LF, CR or CR LF.
  public let lineStarts: [Int]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices where bytes[offset] <= 0x0D {
        let isLineFeed = bytes[offset] == .lineFeed
        let isLoneReturn =
          bytes[offset] == .carriageReturn
          && (offset + 1 == bytes.count || bytes[offset + 1] != .lineFeed)
        if isLineFeed || isLoneReturn { starts.append(offset + 1) }
      }
    }
    lineStarts = starts
  }

  public init(_ string: String) { self.init(Array(string.utf8)) }

  /// The whole text; bytes that are not UTF-8 become U+FFFD.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// O(log lines + length of the line).
  public func position(at offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let line = bytes[lineStarts[low]..<min(max(offset, lineStarts[low]), bytes.count)]
    let column = line.reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    return SourcePosition(line: low + 1, column: column)
  }
}

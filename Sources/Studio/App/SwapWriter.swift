/// Keeps unsaved edits: small documents at once, large ones a second after the first edit that is
/// not kept yet, so that typing does not wait for the disk.
struct SwapWriter {
  private var waiting: (path: String?, bytes: [UInt8])?
  private var due: Int64 = 0
  private static let largeSize = 1 << 20
  private static let delay: Int64 = 1000

  mutating func keep(_ bytes: [UInt8]?, for path: String?, at now: Int64) {
    guard let bytes, bytes.count > Self.largeSize else {
      waiting = nil
      SwapFile.keep(bytes, for: path)
      return
    }
    if waiting == nil { due = now + Self.delay }
    waiting = (path, bytes)
  }

  /// Writes what is due.
  mutating func flush(at now: Int64) {
    guard let (path, bytes) = waiting, now >= due else { return }
    waiting = nil
    SwapFile.keep(bytes, for: path)
  }

  /// Milliseconds until something is due; nil where nothing is.
  func interval(at now: Int64) -> Int? {
    waiting == nil ? nil : Int(max(0, due - now))
  }
}

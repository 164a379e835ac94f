import Files

/// Looks now and then whether another program changed the open file.
struct DiskWatch {
  private var next: Int64 = 0
  /// What was already told.
  private var told: ModificationStamp?
  private static let interval: Int64 = 2000

  /// - Returns: true once for every change.
  mutating func hasChanged(_ file: FileState, at now: Int64) -> Bool {
    guard now >= next, let path = file.path, let known = file.stamp else { return false }
    next = now + Self.interval
    guard let stamp = FileStore.modificationStamp(path), stamp != known, stamp != told else {
      return false
    }
    told = stamp
    return true
  }

  /// Milliseconds until it looks again; nil where there is no file.
  func interval(_ file: FileState) -> Int? {
    file.path == nil || file.stamp == nil ? nil : Int(Self.interval)
  }
}

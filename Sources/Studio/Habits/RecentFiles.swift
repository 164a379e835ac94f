import Files

/// The files opened last, kept in the user's state directory: a path a line, newest first.
package enum RecentFiles {
  private static let limit = 20

  private static var path: String? {
    BaseDirectories().state.map { FileStore.joined($0, "recent") }
  }

  /// Those that are still there.
  package static func load() -> [String] {
    guard let path, let bytes = try? FileStore.read(path) else { return [] }
    return bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      .filter(FileStore.exists)
  }

  /// That they cannot be kept is no reason to stop the user's work.
  package static func add(_ file: String) {
    guard let path else { return }
    let file = FileStore.absolute(file)
    guard !file.contains("\n") else { return }
    let files = [file] + load().filter { $0 != file }
    try? FileStore.makeDirectory(FileStore.directoryName(path))
    try? FileStore.writeAtomically(
      Array(files.prefix(limit).map { $0 + "\n" }.joined().utf8), to: path, durably: false)
  }
}

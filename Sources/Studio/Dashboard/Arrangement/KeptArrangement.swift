import Files
import OrderedJSON

/// The arrangement of the Dashboard in the user's state directory.
package enum KeptArrangement {
  private static var path: String? {
    BaseDirectories().state.map { FileStore.joined($0, "dashboard.json") }
  }

  /// Nil where none is kept or it cannot be read.
  package static func read() -> DashboardArrangement? {
    guard let path, FileStore.exists(path), let bytes = try? FileStore.read(path),
      let json = try? JSONSource.value(bytes)
    else { return nil }
    return DashboardArrangement(json)
  }

  /// That it cannot be kept is no reason to stop the user's work, so failures are silent.
  static func write(_ arrangement: DashboardArrangement) {
    guard let path else { return }
    try? FileStore.makeDirectory(FileStore.directoryName(path))
    try? FileStore.writeAtomically(
      Array((arrangement.json.prettyText() + "\n").utf8), to: path, durably: false)
  }
}

package import Foundation

/// The conformance data beside the checkout: `../shared`, or `$TREADLE_SHARED`.
package enum SharedData {
  /// Nil where the data is absent; tests that need it are then skipped.
  package static let root: URL? = {
    let environment = ProcessInfo.processInfo.environment["TREADLE_SHARED"]
    let url =
      environment.map { URL(filePath: $0) }
      ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared")
    return FileManager.default.fileExists(atPath: url.appending(path: "conformance").path)
      ? url : nil
  }()

  package static let skipMessage: String =
    "no conformance data at ../shared (or $TREADLE_SHARED): skipped"

  package static var isAvailable: Bool { root != nil }

  /// Path of a file below the data's root.
  package static func url(_ path: String) -> URL {
    (root ?? URL(filePath: "/nonexistent")).appending(path: path)
  }
}

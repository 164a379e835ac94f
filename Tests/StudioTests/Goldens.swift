import Foundation
import Testing

/// Compares a screen with the golden of that name in `Goldens`; `UPDATE_GOLDENS=1` writes it.
func expectGolden(
  _ rows: [String], _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let text = rows.joined(separator: "\n") + "\n"
  let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Goldens/\(name).txt")
  if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
  let golden = String(decoding: try Data(contentsOf: url), as: UTF8.self)
  #expect(text == golden, "\(name)", sourceLocation: sourceLocation)
}

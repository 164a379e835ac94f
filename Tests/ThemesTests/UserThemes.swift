import Foundation

@testable import Themes

/// A directory of user themes.
final class UserThemes {
  let path: String

  init(_ files: [String: String]) throws {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appending(path: "\(name).yaml"))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func load(_ name: String) throws -> Theme { try Theme.load(named: name, userDirectory: path) }

  /// What is wrong, without the directory.
  func problems(_ name: String) throws -> [String] {
    try load(name).problems.map { relative($0.description) }
  }

  func relative(_ text: String) -> String { text.replacingOccurrences(of: path + "/", with: "") }
}

import Foundation
import Testing

/// What a run of the program left behind.
struct CommandResult {
  var status: Int32
  var output: String
  var errors: String
}

/// A directory of its own, in which the program runs as for a new user.
final class Workspace {
  let directory = FileManager.default.temporaryDirectory
    .appending(path: "treadle-tests-\(UUID().uuidString)").resolvingSymlinksInPath()

  init() throws {
    try FileManager.default.createDirectory(
      at: directory.appending(path: "home"), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  var environment: [String: String] {
    var environment = ProcessInfo.processInfo.environment.filter { name, _ in
      !["NO_COLOR", "LC_CTYPE", "LANG", "VISUAL", "EDITOR", "TMUX", "COLORTERM"].contains(name)
        && !name.hasPrefix("XDG_") && !name.hasPrefix("TREADLE")
    }
    environment["HOME"] = directory.appending(path: "home").path
    environment["LC_ALL"] = "C.UTF-8"
    return environment
  }

  func url(_ name: String) -> URL { directory.appending(path: name) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try Data(text.utf8).write(to: url(name))
    return name
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: url(name), encoding: .utf8)
  }

  /// A copy of an example, under its own name.
  @discardableResult
  func copyExample(_ name: String) throws -> String {
    try FileManager.default.copyItem(
      atPath: BuiltBinary.example(name), toPath: url(name).path)
    return name
  }

  /// Runs the program in the directory.
  func treadle(
    _ arguments: String..., input: String? = nil, variables: [String: String] = [:]
  ) throws -> CommandResult {
    try treadle(arguments, input: input, variables: variables)
  }

  func treadle(
    _ arguments: [String], input: String? = nil, variables: [String: String] = [:]
  ) throws -> CommandResult {
    // Files rather than pipes: no output is too long for them.
    let files = ["in", "out", "err"].map { url("." + $0 + UUID().uuidString) }
    defer { for file in files { try? FileManager.default.removeItem(at: file) } }
    try Data((input ?? "").utf8).write(to: files[0])
    let status = try spawn(
      BuiltBinary.path, arguments, environment: environment.merging(variables) { $1 },
      directory: directory.path, input: files[0].path, output: files[1].path,
      errors: files[2].path)
    return CommandResult(
      status: status,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8))
  }
}

/// A workflow laid out as `treadle format` does.
let minimalWorkflow = """
  {
    "StartAt": "A",
    "States": {
      "A": {
        "Type": "Pass",
        "End": true
      }
    }
  }

  """

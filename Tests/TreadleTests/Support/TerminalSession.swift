import Foundation
import Testing

/// A shell in a terminal of its own: tmux on a private socket, so that no user's session is touched.
final class TerminalSession {
  /// Whether the tests that need a terminal can run here.
  static let tmux: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
    .split(separator: ":").map { "\($0)/tmux" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let isAvailable = tmux != nil
  static let skipMessage: Comment = "no tmux in PATH: make setup installs it; skipped"

  private let workspace: Workspace
  private let socket = "treadle-\(UUID().uuidString)"

  /// - Parameter variables: environment of the shell, beside the workspace's own.
  init(
    _ workspace: Workspace, width: Int = 80, height: Int = 24,
    variables: [String: String] = [:]
  ) throws {
    self.workspace = workspace
    var assignments = [
      "PS1=ready> ", "ENV=", "PATH=\(directoryOfBinary):\(workspace.environment["PATH"] ?? "")",
    ]
    assignments += ["HOME", "LC_ALL"].map { "\($0)=\(workspace.environment[$0] ?? "")" }
    assignments += variables.map { "\($0)=\($1)" }
    let shell = (["env", "-u", "NO_COLOR", "-u", "TMUX"] + assignments + ["/bin/sh"])
      .map { "'\($0)'" }.joined(separator: " ")
    try tmux(
      "new-session", "-d", "-x", "\(width)", "-y", "\(height)", "-c", workspace.directory.path,
      shell)
    try wait("for the shell") { $0.contains("ready>") }
  }

  deinit { _ = try? tmux("kill-server") }

  private var directoryOfBinary: String {
    URL(filePath: BuiltBinary.path).deletingLastPathComponent().path
  }

  /// Types text, as it is.
  func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

  /// Presses keys by tmux's names: `Enter`, `C-s`, `F1`.
  func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Types a command for the shell.
  func enter(_ command: String) throws {
    try type(command)
    try press("Enter")
  }

  func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// What the terminal shows, rows without trailing blanks.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// What the terminal shows, with the escape sequences of colours and attributes.
  func styledScreen() throws -> String { try tmux("capture-pane", "-p", "-e") }

  /// What tmux knows of the terminal's modes: `alternate_on`, `mouse_any_flag`, `cursor_flag`.
  func flag(_ name: String) throws -> Bool {
    try tmux("display-message", "-p", "#{\(name)}").hasPrefix("1")
  }

  /// Waits until the screen is as it should be, and returns it. Gives up after a time that is far
  /// longer than anything takes.
  @discardableResult
  func wait(
    _ what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until condition: (String) throws -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + .seconds(30)
    var last = ""
    repeat {
      last = try screen()
      if try condition(last) { return last }
      usleep(20_000)
    } while ContinuousClock.now < deadline
    Issue.record("waited in vain \(what); the screen:\n\(last)", sourceLocation: sourceLocation)
    throw GaveUp()
  }

  struct GaveUp: Error {}

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let output = workspace.url(".tmux-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: output) }
    _ = try spawn(
      Self.tmux ?? "tmux", ["-L", socket, "-f", "/dev/null", "-u"] + arguments,
      environment: workspace.environment, directory: workspace.directory.path,
      output: output.path)
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }
}

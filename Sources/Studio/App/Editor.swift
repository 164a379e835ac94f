import Files

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The user's own editor: `$VISUAL`, else `$EDITOR`, else `vi`.
package struct Editor: Sendable {
  private let open: @Sendable (_ path: String, _ line: Int) -> Bool

  package init() {
    open = Editor.openInTerminal
  }

  /// - Parameter open: edits the file at that path; false where it could not.
  package init(open: @escaping @Sendable (_ path: String, _ line: Int) -> Bool) {
    self.open = open
  }

  /// For scripts, where nobody could use one.
  package static let none = Editor { _, _ in false }

  func edit(_ request: EditorRequest) -> Action {
    let directory = BaseDirectories().cache ?? "/tmp"
    let path = FileStore.joined(directory, "edit-\(getpid()).\(request.fileExtension)")
    do {
      try FileStore.makeDirectory(directory)
      try FileStore.writeAtomically(Array(request.text.utf8), to: path, durably: false)
      defer { try? FileStore.remove(path) }
      guard open(path, request.line) else {
        return .message(.error("The editor could not be run: set $VISUAL or $EDITOR."))
      }
      let bytes = try FileStore.read(path)
      return .editorFinished(request, text: String(decoding: bytes, as: UTF8.self))
    } catch {
      return .message(.error(error.description))
    }
  }

  /// `$VISUAL` may hold arguments, so a shell splits it; the path is handed over as an argument
  /// of its own.
  private static func openInTerminal(_ path: String, line: Int) -> Bool {
    let name =
      [getenv("VISUAL"), getenv("EDITOR")].compactMap { $0.map { String(cString: $0) } }
      .first { !$0.isEmpty } ?? "vi"
    let words = ["/bin/sh", "-c", name + " \"$@\"", "sh", "+\(line)", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}

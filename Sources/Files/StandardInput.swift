#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The process's standard input: the keyboard, or a file or pipe that takes its place.
package enum StandardInput {
  package static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Makes the terminal that the process was started from its standard input again, once a pipe
  /// there was read. Programs that the process starts get it too.
  ///
  /// - Throws: where the process has no terminal.
  package static func reopenOnTerminal() throws(FileError) {
    let path = "/dev/tty"
    let descriptor = Int32(retryingInterrupts { Int(open(path, O_RDWR | O_CLOEXEC)) })
    guard descriptor >= 0 else { throw .system(path: path, action: "read") }
    defer { close(descriptor) }
    guard dup2(descriptor, STDIN_FILENO) >= 0 else {
      throw .system(path: path, action: "read")
    }
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Standard output and standard error, written at once and without change.
package enum StandardStream: Sendable {
  case output, error

  private var descriptor: Int32 { self == .output ? STDOUT_FILENO : STDERR_FILENO }

  /// - Throws: where the disk is full or the stream is closed. A reader that has gone away ends
  ///   the program by SIGPIPE, as it does every filter.
  package func write(_ text: String) throws(FileError) {
    try writeAll(
      Array(text.utf8), to: descriptor,
      path: self == .output ? "standard output" : "standard error")
  }

  package func write(_ bytes: [UInt8]) throws(FileError) {
    try writeAll(
      bytes, to: descriptor, path: self == .output ? "standard output" : "standard error")
  }

  package var isTerminal: Bool { isatty(descriptor) == 1 }
}

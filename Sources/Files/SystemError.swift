#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileError {
  /// The error of the system call that has just failed.
  ///
  /// - Parameter action: what was tried: `read`, `written`.
  static func system(_ number: Int32 = errno, path: String, action: String) -> FileError {
    switch number {
    case ENOENT, ENOTDIR:
      FileError(.notFound, path: path, message: "no such file")
    case EISDIR:
      FileError(.isDirectory, path: path, message: "is a directory, not a file")
    case EACCES, EPERM:
      FileError(.permission, path: path, message: "cannot be \(action): permission denied")
    case EROFS:
      FileError(.readOnly, path: path, message: "cannot be \(action): the file system is read-only")
    case ENOSPC, EDQUOT:
      FileError(.noSpace, path: path, message: "cannot be \(action): no space left")
    default:
      FileError(
        .other, path: path,
        message: "cannot be \(action): \(String(cString: strerror(number)).lowercased())")
    }
  }
}

/// Repeats a system call that a signal has interrupted.
func retryingInterrupts(_ call: () -> Int) -> Int {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// The system's `read`, where a member of that name hides it.
func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

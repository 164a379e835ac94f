import Files

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file without a name, which is gone when nobody has it open any more.
final class UnnamedFile {
  let descriptor: Int32

  /// A file with that content, to be read from its start.
  init(_ bytes: [UInt8] = []) throws(FileError) {
    let directory = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let pattern = FileStore.joined(directory.isEmpty ? "/tmp" : directory, "treadle-XXXXXX")
    var path = Array(pattern.utf8CString)
    descriptor = mkstemp(&path)
    guard descriptor >= 0 else {
      throw FileError(
        .other, path: directory,
        message: "no temporary file can be made: \(String(cString: strerror(errno)).lowercased())")
    }
    unlink(path)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else {
        throw FileError(.noSpace, path: directory, message: "has no room for a temporary file")
      }
      rest = rest.dropFirst(count)
    }
    lseek(descriptor, 0, SEEK_SET)
  }

  deinit { close(descriptor) }

  /// How many bytes are written.
  var count: Int {
    var information = stat()
    return fstat(descriptor, &information) == 0 ? Int(information.st_size) : 0
  }

  /// The last bytes, so many at most.
  func tail(_ limit: Int) throws(FileError) -> [UInt8] {
    let size = count
    var start = max(0, size - limit)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while start < size {
      let count = pread(descriptor, &buffer, min(buffer.count, size - start), off_t(start))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer[..<count]
      start += count
    }
    return bytes
  }
}

/// The signals that end a program from outside, held back until they are released.
struct HeldSignals {
  private var before = sigset_t()
  private static let numbers = [SIGINT, SIGTERM, SIGHUP]

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.numbers { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  var arePending: Bool {
    var pending = sigset_t()
    guard sigpending(&pending) == 0 else { return false }
    return Self.numbers.contains { sigismember(&pending, $0) == 1 }
  }

  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }
}

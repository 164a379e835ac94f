#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileStore {
  /// The bytes of a file, or of a pipe such as `<(command)`.
  ///
  /// - Throws: where there is no such file, it is a directory, may not be read or has more than
  ///   `limit` bytes.
  package static func read(_ path: String, limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    // A named pipe that nobody writes to would be waited for without end.
    let descriptor = Int32(
      retryingInterrupts { Int(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)) })
    guard descriptor >= 0 else { throw .system(path: path, action: "read") }
    defer { close(descriptor) }
    let start = try firstByte(ofPipe: descriptor, path: path)
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
    return try start + read(descriptor, path: path, limit: limit)
  }

  /// The bytes of a file that has to be text.
  ///
  /// - Throws: also for a file with a NUL byte, which no text has.
  package static func readText(_ path: String, limit: Int = sizeLimit) throws(FileError) -> [UInt8]
  {
    try checkedText(read(path, limit: limit), path: path)
  }

  /// Everything on standard input, which has to be text.
  package static func readStandardInput(limit: Int = sizeLimit) throws(FileError) -> [UInt8] {
    try checkedText(
      read(STDIN_FILENO, path: "standard input", limit: limit), path: "standard input")
  }

  private static func checkedText(_ bytes: [UInt8], path: String) throws(FileError) -> [UInt8] {
    if let offset = bytes.firstIndex(of: 0) {
      throw FileError(
        .binary, path: path, message: "is a binary file, not text (byte \(offset + 1) is NUL)")
    }
    return bytes
  }

  private static func read(_ descriptor: Int32, path: String, limit: Int) throws(FileError)
    -> [UInt8]
  {
    var information = stat()
    guard fstat(descriptor, &information) == 0 else { throw .system(path: path, action: "read") }
    if information.st_mode & S_IFMT == S_IFDIR {
      throw .system(EISDIR, path: path, action: "read")
    }
    var bytes: [UInt8] = []
    let expected = information.st_mode & S_IFMT == S_IFREG ? Int(information.st_size) : 0
    if expected > limit { throw tooLarge(path, size: expected, limit: limit) }
    // One more than expected, so that the end is seen without growing.
    var space = max(expected + 1, 1 << 16)
    while true {
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: space) { buffer, count in
        let result = retryingInterrupts { systemRead(descriptor, buffer.baseAddress, space) }
        failure = result < 0 ? errno : 0
        count = max(0, result)
      }
      if failure != 0 { throw .system(failure, path: path, action: "read") }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw tooLarge(path, size: nil, limit: limit) }
      space = 1 << 16
    }
  }

  /// Waits for a pipe's writer, a second at most: it may be about to open its end.
  ///
  /// - Returns: the byte that came in the meantime, if one did; nothing for other files.
  /// - Throws: where nobody has the pipe open for writing.
  private static func firstByte(ofPipe descriptor: Int32, path: String) throws(FileError)
    -> [UInt8]
  {
    var information = stat()
    guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFIFO else {
      return []
    }
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard retryingInterrupts({ Int(poll(&request, 1, 1000)) }) == 0 else { return [] }
    var byte: UInt8 = 0
    switch retryingInterrupts({ systemRead(descriptor, &byte, 1) }) {
    case 1: return [byte]
    case 0: throw FileError(.other, path: path, message: "is a pipe that nothing writes to")
    default: return []
    }
  }

  private static func tooLarge(_ path: String, size: Int?, limit: Int) -> FileError {
    let size = size.map { "\(megabytes($0)) MB, " } ?? ""
    return FileError(
      .tooLarge, path: path, message: "is too large: \(size)the limit is \(megabytes(limit)) MB")
  }

  /// With one decimal, rounded up so that what is over the limit never shows as the limit.
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes * 10 + (1 << 20) - 1) / (1 << 20)
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}

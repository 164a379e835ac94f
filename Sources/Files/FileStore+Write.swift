#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileStore {
  /// Replaces a file's content as one step: another program sees the old bytes or the new ones,
  /// and a crash leaves one of the two. Follows symbolic links, and keeps mode and owner.
  ///
  /// Where a file beside it cannot be made (or renamed, as with a mounted single file), and for
  /// devices and pipes, it is written in place.
  ///
  /// - Parameter durably: whether to wait until the disk has it.
  /// - Throws: where it may not be written; the old content is then still there.
  package static func writeAtomically(
    _ bytes: [UInt8], to path: String, durably: Bool = true
  ) throws(FileError) {
    let target = try followingLinks(path)
    var information = stat()
    let exists = stat(target, &information) == 0
    if exists {
      switch information.st_mode & S_IFMT {
      case S_IFREG: break
      case S_IFDIR: throw .system(EISDIR, path: path, action: "written")
      default: return try writeInPlace(bytes, to: target, path: path)
      }
      // A rename would replace even a file that may not be written.
      guard isWritable(target) else {
        throw FileError(.readOnly, path: path, message: "is read-only")
      }
    }
    let temporary = temporaryName(for: target)
    let mode = exists ? S_IRUSR | S_IWUSR : 0o666
    let descriptor = Int32(
      retryingInterrupts { Int(open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)) })
    guard descriptor >= 0 else {
      if exists, errno == EACCES { return try writeInPlace(bytes, to: target, path: path) }
      if errno == ENOENT {
        throw FileError(.notFound, path: path, message: "there is no such directory")
      }
      throw .system(path: path, action: "written")
    }
    do throws(FileError) {
      if exists {
        // Only the superuser may give a file away; the mode counts more.
        _ = fchown(descriptor, information.st_uid, information.st_gid)
        _ = fchmod(descriptor, information.st_mode & 0o7777)
      }
      try writeAll(bytes, to: descriptor, path: path)
      if durably, fsync(descriptor) != 0 { throw .system(path: path, action: "written") }
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
    guard rename(temporary, target) == 0 else {
      let number = errno
      unlink(temporary)
      if number == EBUSY { return try writeInPlace(bytes, to: target, path: path) }
      throw .system(number, path: path, action: "written")
    }
    if durably { synchronizeDirectory(of: target) }
  }

  /// Deletes a file; that there is none is fine.
  package static func remove(_ path: String) throws(FileError) {
    if unlink(path) != 0, errno != ENOENT { throw .system(path: path, action: "removed") }
  }

  /// Makes a directory and those above it that are missing, for this user alone.
  package static func makeDirectory(_ path: String) throws(FileError) {
    var missing: [String] = []
    var current = path
    while !current.isEmpty, !exists(current) {
      missing.append(current)
      current = directoryName(current)
    }
    for directory in missing.reversed() where mkdir(directory, 0o700) != 0 && errno != EEXIST {
      throw .system(path: directory, action: "made")
    }
    guard isDirectory(path) else {
      throw FileError(.other, path: path, message: "is a file, not a directory")
    }
  }

  private static func writeInPlace(_ bytes: [UInt8], to target: String, path: String)
    throws(FileError)
  {
    let descriptor = Int32(
      retryingInterrupts { Int(open(target, O_WRONLY | O_TRUNC | O_CLOEXEC)) })
    guard descriptor >= 0 else { throw .system(path: path, action: "written") }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path: path)
  }

  /// The file a chain of symbolic links ends at, which need not be there.
  private static func followingLinks(_ path: String) throws(FileError) -> String {
    var current = path
    for _ in 0..<40 {
      let buffer = [CChar](unsafeUninitializedCapacity: 4097) { buffer, count in
        count = max(0, readlink(current, buffer.baseAddress!, 4096))
      }
      if buffer.isEmpty { return current }
      let link = String(decoding: buffer.map(UInt8.init(bitPattern:)), as: UTF8.self)
      current = link.hasPrefix("/") ? link : joined(directoryName(current), link)
    }
    throw .system(ELOOP, path: path, action: "written")
  }

  private static func temporaryName(for target: String) -> String {
    let suffix = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    // Names may have 255 bytes.
    let name = String(decoding: baseName(target).utf8.prefix(200), as: UTF8.self)
    return joined(directoryName(target), ".\(name).\(suffix).tmp")
  }

  private static func synchronizeDirectory(of target: String) {
    let directory = directoryName(target)
    let descriptor = open(directory.isEmpty ? "." : directory, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}

/// Writes all of the bytes, however many calls it takes.
func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
  var offset = 0
  while offset < bytes.count {
    let written = bytes.withUnsafeBytes { buffer in
      retryingInterrupts {
        write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
      }
    }
    guard written >= 0 else { throw .system(path: path, action: "written") }
    offset += written
  }
}

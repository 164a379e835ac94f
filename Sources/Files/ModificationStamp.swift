#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What tells one content of a file from another without reading it.
package struct ModificationStamp: Hashable, Sendable {
  package var seconds: Int
  package var nanoseconds: Int
  package var size: Int
  package var inode: UInt64
}

extension FileStore {
  /// Nil where there is no such file.
  package static func modificationStamp(_ path: String) -> ModificationStamp? {
    var information = stat()
    guard stat(path, &information) == 0 else { return nil }
    #if canImport(Darwin)
      let time = information.st_mtimespec
    #else
      let time = information.st_mtim
    #endif
    return ModificationStamp(
      seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(information.st_size),
      inode: UInt64(information.st_ino))
  }
}

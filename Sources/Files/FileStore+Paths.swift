#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FileStore {
  /// The part after the last slash.
  package static func baseName(_ path: String) -> String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.utf8.index(after: $0)...]) }
      ?? path
  }

  /// The part before the last slash; empty for a name alone, `/` for what stands in the root.
  package static func directoryName(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// A name in a directory; an empty directory is the current one.
  package static func joined(_ directory: String, _ name: String) -> String {
    directory.isEmpty ? name : directory.hasSuffix("/") ? directory + name : "\(directory)/\(name)"
  }

  /// A workflow's name by its file: `job-poller` for `dir/job-poller.asl.json`.
  package static func workflowName(_ path: String) -> String {
    var name = baseName(path)
    for ending in [".json", ".yaml", ".yml", ".asl"] where name.lowercased().hasSuffix(ending) {
      name = String(name.dropLast(ending.count))
    }
    return name.isEmpty ? baseName(path) : name
  }

  /// A file beside a workflow's: `dir/job-poller.mock.json` for `dir/job-poller.asl.json` and
  /// the ending `mock.json`.
  package static func sibling(of path: String, ending: String) -> String {
    joined(directoryName(path), "\(workflowName(path)).\(ending)")
  }

  /// The path from the root, links resolved; the path itself where there is no such file.
  package static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else {
      guard !path.hasPrefix("/"), let current = realpath(".", nil) else { return path }
      defer { free(current) }
      return joined(String(cString: current), path)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  package static func isDirectory(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a file can be saved to; true for one that is not there yet. A file that its mode
  /// says nobody may write is read-only for the superuser too, who would not notice otherwise.
  package static func isWritable(_ path: String) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0 else { return errno == ENOENT }
    return information.st_mode & 0o222 != 0 && access(path, W_OK) == 0
  }

  /// Names in a directory, sorted by their bytes, without `.` and `..`; empty where it cannot be
  /// read.
  package static func names(in directory: String) -> [String] {
    guard let handle = opendir(directory.isEmpty ? "." : directory) else { return [] }
    defer { closedir(handle) }
    var names: [String] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

import Files
import OrderedJSON
import Terminal

/// Finds theme files by name.
struct ThemeLibrary {
  var userDirectory: String?

  func theme(named name: String) throws(ThemeError) -> Theme {
    guard let file = try file(named: name) else {
      let names = Theme.names(userDirectory: userDirectory).joined(separator: ", ")
      throw ThemeError(
        .unknownName, message: "there is no theme '\(name.printable)'; there are \(names)")
    }
    return try theme(file)
  }

  func theme(path: String) throws(ThemeError) -> Theme {
    let name = FileStore.baseName(path)
    let ending = Theme.ending
    return try theme(
      read(path, name: name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name))
  }

  /// Follows `extends` to the end. A file that names nothing extends the default theme.
  private func theme(_ file: ThemeFile) throws(ThemeError) -> Theme {
    var files = [file]
    var paths: Set<String> = [file.path]
    while let last = files.last {
      let isRoot = last.path == Self.builtInPath(Theme.defaultName)
      guard let name = last.parent?.text ?? (isRoot ? nil : Theme.defaultName) else { break }
      let found = try self.file(named: name)
      var parent = found
      // A user's theme may have the name of the built-in one that it extends.
      if let path = found?.path, paths.contains(path) { parent = try builtIn(name) }
      guard let parent, paths.insert(parent.path).inserted else {
        files[files.count - 1].problems.append(problem(in: last, isLoop: found != nil))
        if let root = try builtIn(Theme.defaultName), !paths.contains(root.path) {
          files.append(root)
        }
        break
      }
      files.append(parent)
    }
    return ThemeBuilder.theme(files.reversed())
  }

  /// - Parameter isLoop: whether there is such a theme, which extends this one.
  private func problem(in file: ThemeFile, isLoop: Bool) -> ThemeProblem {
    let name = file.parent?.text ?? Theme.defaultName
    let names = Theme.names(userDirectory: userDirectory).joined(separator: ", ")
    return ThemeProblem(
      .error, path: file.path,
      position: file.parent?.position ?? SourcePosition(line: 1, column: 1),
      message: isLoop
        ? "'\(name.printable)' extends this theme itself"
        : "there is no theme '\(name.printable)' to extend; there are \(names)")
  }

  private func file(named name: String) throws(ThemeError) -> ThemeFile? {
    if let userDirectory, !name.isEmpty, !name.contains("/"), !name.contains("\0") {
      let path = FileStore.joined(userDirectory, name + Theme.ending)
      if FileStore.exists(path) { return try read(path, name: name) }
    }
    return try builtIn(name)
  }

  private func builtIn(_ name: String) throws(ThemeError) -> ThemeFile? {
    guard let bytes = BuiltInThemes.bytes(name) else { return nil }
    return try ThemeFile(name: name, path: Self.builtInPath(name), bytes: bytes)
  }

  private static func builtInPath(_ name: String) -> String { "built in: \(name)" }

  private func read(_ path: String, name: String) throws(ThemeError) -> ThemeFile {
    let bytes: [UInt8]
    do {
      bytes = try FileStore.readText(path, limit: 1 << 20)
    } catch {
      throw ThemeError(.unreadable, message: error.description)
    }
    return try ThemeFile(name: name, path: path, bytes: bytes)
  }
}

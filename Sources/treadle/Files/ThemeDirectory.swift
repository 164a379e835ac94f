import Files

/// Where the user's own themes are.
enum ThemeDirectory {
  static var path: String? {
    BaseDirectories().configuration.map { FileStore.joined($0, "themes") }
  }
}

import Files

/// Where the user's own keys are.
enum KeyFile {
  static var path: String? {
    BaseDirectories().configuration.map { FileStore.joined($0, "keys.yaml") }
  }
}

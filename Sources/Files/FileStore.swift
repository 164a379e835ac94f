/// Reads and writes whole files. See the extensions beside this file.
package enum FileStore {
  /// How many bytes a file read by default may have: eight times what the service takes for a
  /// definition.
  package static let sizeLimit = 8 << 20
}

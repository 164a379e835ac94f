/// Reads and writes whole files. See the extensions beside this file.
package enum FileStore {
  /// How many bytes a file read by default may have: far more than any workflow, so that only
  /// what never ends is refused.
  package static let sizeLimit = 1 << 30
}

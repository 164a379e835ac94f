#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the program keeps its files, by the XDG Base Directory Specification. Each is nil where
/// the environment says nothing and there is no home directory.
package struct BaseDirectories: Hashable, Sendable {
  /// What the user sets: `$XDG_CONFIG_HOME/treadle`.
  package var configuration: String?
  /// What outlives a run, such as unsaved edits: `$XDG_STATE_HOME/treadle`.
  package var state: String?
  /// What can be made again: `$XDG_CACHE_HOME/treadle`.
  package var cache: String?

  /// - Parameter environment: looks up a variable.
  package init(environment: (String) -> String? = Self.processEnvironment) {
    func directory(_ variable: String, _ fallback: String) -> String? {
      // The specification: relative paths are invalid and to be ignored.
      if let value = environment(variable), value.hasPrefix("/") {
        return FileStore.joined(value, "treadle")
      }
      guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
      return FileStore.joined(home, "\(fallback)/treadle")
    }
    configuration = directory("XDG_CONFIG_HOME", ".config")
    state = directory("XDG_STATE_HOME", ".local/state")
    cache = directory("XDG_CACHE_HOME", ".cache")
  }

  package static func processEnvironment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

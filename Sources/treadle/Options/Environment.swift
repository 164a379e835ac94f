import Files

/// What the environment says of the terminal.
enum Environment {
  private static func variable(_ name: String) -> String? {
    BaseDirectories.processEnvironment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the locale's characters are UTF-8, by the variables and their order in POSIX.
  static var isUTF8: Bool {
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C"
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }

  /// https://no-color.org
  static var refusesColor: Bool { variable("NO_COLOR") != nil || variable("TERM") == "dumb" }
}

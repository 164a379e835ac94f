import Files
import OrderedJSON
package import Terminal

extension Theme {
  /// The default theme: the user's own sixteen colours.
  package static let defaultName = "terminal"

  package static let builtInNames: [String] = [
    "terminal", "dark", "light", "high-contrast", "deuteranopia", "tritanopia", "mono",
  ]

  /// - Returns: nil for a name that is none of `builtInNames`.
  package static func builtIn(_ name: String) -> Theme? {
    guard builtInNames.contains(name) else { return nil }
    return try? load(named: name, userDirectory: nil)
  }

  /// Every theme there is: the built-in ones, then the user's, by name.
  package static func names(userDirectory: String?) -> [String] {
    let own = userDirectory.map { FileStore.names(in: $0) } ?? []
    let names = own.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
    return builtInNames + names.filter { !builtInNames.contains($0) }.sorted()
  }

  /// Loads a theme: the user's file `NAME.yaml`, else the built-in one.
  ///
  /// - Throws: where there is no such theme or its file is no YAML. Other problems are in the
  ///   theme.
  package static func load(named name: String, userDirectory: String?) throws(ThemeError) -> Theme {
    try ThemeLibrary(userDirectory: userDirectory).theme(named: name)
  }

  /// Loads a theme from a file.
  package static func load(path: String, userDirectory: String? = nil) throws(ThemeError) -> Theme {
    try ThemeLibrary(userDirectory: userDirectory).theme(path: path)
  }

  /// What is wrong with a theme file, its own entries and those it changes by its palette.
  package static func check(
    path: String, userDirectory: String? = nil
  ) throws(ThemeError) -> [ThemeProblem] {
    try load(path: path, userDirectory: userDirectory).problems
  }

  /// The theme to begin with: the one named, or the default; `mono` where NO_COLOR is set or the
  /// terminal has no colours. Fit for a terminal of that depth.
  package static func resolve(
    _ name: String? = nil, environment: (String) -> String? = processEnvironment,
    depth: ColorDepth = .colors256, userDirectory: String? = nil
  ) throws(ThemeError) -> Theme {
    let avoidsColor = !(environment("NO_COLOR") ?? "").isEmpty
    let name = avoidsColor ? "mono" : name ?? defaultName
    return try load(named: name, userDirectory: userDirectory).adapted(to: depth)
  }

  static let ending = ".yaml"
}

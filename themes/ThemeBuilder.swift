import OrderedJSON
import Terminal

/// Makes a theme of a file and those it extends.
///
/// An entry that is wrong is reported and left out: what it would have replaced holds.
struct ThemeBuilder {
  /// What the files say of a name, the theme's own file last.
  private typealias Layers<Key: Hashable> = [Key: [ThemeFile.Entry]]

  private var palette: Layers<String> = [:]
  private var roles: Layers<Role> = [:]
  private var ansiPalette: Layers<String> = [:]
  private var ansiRoles: Layers<Role> = [:]
  private var problems: [ThemeProblem] = []

  /// - Parameter files: the theme's own last. A later palette also holds for the roles of
  ///   earlier files.
  static func theme(_ files: [ThemeFile]) -> Theme {
    var builder = ThemeBuilder()
    var theme = Theme(name: files.last?.name ?? "")
    for file in files {
      builder.add(file)
      theme.glyphs = file.glyphs ?? theme.glyphs
      theme.marks.merge(file.marks) { _, new in new }
    }
    builder.palette = builder.checked(builder.palette)
    builder.ansiPalette = builder.checked(builder.ansiPalette)
    theme.styles = builder.styles(builder.roles, builder.palette)
    theme.ansiStyles = builder.styles(builder.ansiRoles, builder.ansiPalette)
    builder.checkContrast(theme.styles)
    theme.problems = builder.problems.sorted {
      ($0.path, $0.position, $0.message) < ($1.path, $1.position, $1.message)
    }
    return theme
  }

  /// What a file says for all terminals holds for those with few colours too, and outweighs what
  /// it extends says for them.
  private mutating func add(_ file: ThemeFile) {
    for (name, entry) in file.palette {
      palette[name, default: []].append(entry)
      ansiPalette[name, default: []].append(entry)
    }
    for (role, entry) in file.roles {
      roles[role, default: []].append(entry)
      ansiRoles[role, default: []].append(entry)
    }
    for (name, entry) in file.ansiPalette { ansiPalette[name, default: []].append(entry) }
    for (role, entry) in file.ansiRoles { ansiRoles[role, default: []].append(entry) }
    problems += file.problems
  }

  /// The palette without the entries that are no colour.
  private mutating func checked(_ palette: Layers<String>) -> Layers<String> {
    var palette = palette
    var hasChanged = true
    // Leaving one out changes what others lead to.
    while hasChanged {
      hasChanged = false
      for name in palette.keys.sorted() {
        guard let entry = palette[name]?.last else { continue }
        let current = palette
        do throws(StyleText.Problem) {
          _ = try StyleText.color(entry.text, palette: { current[$0]?.last?.text })
        } catch {
          report(.error, entry, error.message, error.offset)
          palette[name]?.removeLast()
          hasChanged = true
        }
      }
    }
    return palette
  }

  /// Roles that name no background stand on that of `ui.text`.
  private mutating func styles(_ roles: Layers<Role>, _ palette: Layers<String>) -> [Role: Style] {
    var texts: [Role: StyleText] = [:]
    for (role, entries) in roles {
      for entry in entries.reversed() {
        do throws(StyleText.Problem) {
          texts[role] = try StyleText(entry.text, palette: { palette[$0]?.last?.text })
          break
        } catch {
          report(.error, entry, error.message, error.offset)
        }
      }
    }
    let base = texts[.text]
    return texts.mapValues { text in
      Style(
        foreground: text.foreground ?? base?.foreground ?? .standard,
        background: text.background ?? base?.background ?? .standard,
        attributes: text.attributes)
    }
  }

  private mutating func checkContrast(_ styles: [Role: Style]) {
    for (role, style) in styles {
      guard let entry = roles[role]?.last,
        let ratio = Contrast.ratio(style.foreground, style.background), ratio < Contrast.readable
      else { continue }
      let shown = Double(Int(ratio * 10)) / 10
      report(
        .warning, entry, "\(role.rawValue) has a contrast of \(shown) to 1; readable is 3 to 1", 0)
    }
  }

  private mutating func report(
    _ severity: ThemeProblem.Severity, _ entry: ThemeFile.Entry, _ message: String, _ offset: Int
  ) {
    var position = entry.position
    position.column += offset
    let problem = ThemeProblem(severity, path: entry.path, position: position, message: message)
    if !problems.contains(problem) { problems.append(problem) }
  }
}

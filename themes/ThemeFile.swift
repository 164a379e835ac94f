import OrderedJSON
import Terminal
import YAMLSource

/// A theme file as it is written, with the places of what it says.
struct ThemeFile {
  /// A value with its place.
  struct Entry {
    var text: String
    var path: String
    var position: SourcePosition
  }

  var name: String
  var path: String
  var parent: Entry?
  var palette: [String: Entry] = [:]
  var roles: [Role: Entry] = [:]
  /// Of terminals with 8 and 16 colours.
  var ansiPalette: [String: Entry] = [:]
  var ansiRoles: [Role: Entry] = [:]
  var glyphs: GlyphSet?
  var marks: [Mark: String] = [:]
  var problems: [ThemeProblem] = []

  private let text: SourceText

  /// - Parameter path: how problems name the file.
  init(name: String, path: String, bytes: [UInt8]) throws(ThemeError) {
    self.name = name
    self.path = path
    text = SourceText(bytes)
    guard !Self.saysNothing(bytes) else { return }
    let tree = YAMLSource.parse(text)
    if let problem = tree.problems.first {
      let position = text.position(at: problem.offset)
      throw ThemeError(
        .notYAML,
        message: "\(path):\(position.line):\(position.column): \(problem.message)")
    }
    guard let root = tree.root, !root.value.isNull else { return }
    guard case .object(let members) = root.content else {
      throw ThemeError(
        .notYAML,
        message: "\(path):1:1: a theme is a mapping: extends, palette, roles, ansi16, glyphs")
    }
    for member in members { read(member) }
  }

  /// Whether there are only blanks and comments.
  private static func saysNothing(_ bytes: [UInt8]) -> Bool {
    bytes.split(separator: 0x0A).allSatisfy { line in
      let first = line.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
      return first == nil || first == UInt8(ascii: "#")
    }
  }

  private mutating func read(_ member: SourceMember) {
    switch member.key {
    case "name":
      if let entry = entry(member.value) { name = entry.text }
    case "extends": parent = entry(member.value)
    case "palette":
      for color in members(member) { palette[color.key] = entry(color.value) }
    case "roles":
      for role in members(member) { readRole(role, isANSI: false) }
    case "ansi16":
      for role in members(member) {
        if role.key.hasPrefix("$") {
          ansiPalette[String(role.key.dropFirst())] = entry(role.value)
        } else {
          readRole(role, isANSI: true)
        }
      }
    case "glyphs": readGlyphs(member)
    default:
      report(
        member.keyRange,
        "'\(member.key.printable)' is not of a theme: name, extends, palette, roles, ansi16, glyphs"
      )
    }
  }

  private mutating func readRole(_ member: SourceMember, isANSI: Bool) {
    guard let role = Role(rawValue: member.key) else {
      let near = Self.nearest(member.key, among: Role.allCases.map(\.rawValue))
      return report(
        member.keyRange, "there is no role '\(member.key.printable)'; the nearest is \(near)")
    }
    guard let entry = entry(member.value) else { return }
    if isANSI { ansiRoles[role] = entry } else { roles[role] = entry }
  }

  private mutating func readGlyphs(_ member: SourceMember) {
    if let set = member.value.value.string { return readGlyphSet(set, member.value) }
    for glyph in members(member) {
      guard let entry = entry(glyph.value) else { continue }
      if glyph.key == "set" {
        readGlyphSet(entry.text, glyph.value)
      } else if let mark = Mark(rawValue: glyph.key) {
        if entry.text.count == 1, entry.text.columns == 1, entry.text == entry.text.printable {
          marks[mark] = entry.text
        } else {
          report(glyph.value.range, "a glyph is one character, one column wide")
        }
      } else {
        let near = Self.nearest(glyph.key, among: Mark.allCases.map(\.rawValue))
        report(
          glyph.keyRange, "there is no glyph '\(glyph.key.printable)'; the nearest is \(near)")
      }
    }
  }

  private mutating func readGlyphSet(_ name: String, _ node: SourceNode) {
    if let set = GlyphSet(rawValue: name) {
      glyphs = set
    } else {
      report(node.range, "glyphs are unicode or ascii, or a mapping of marks to characters")
    }
  }

  private mutating func members(_ member: SourceMember) -> [SourceMember] {
    switch member.value.content {
    case .object(let members): return members
    case .scalar(.null): return []
    default:
      report(member.value.range, "'\(member.key)' is a mapping of names to values")
      return []
    }
  }

  /// A scalar's text; numbers are colours too.
  private mutating func entry(_ node: SourceNode) -> Entry? {
    let value: String
    switch node.value {
    case .string(let string): value = string
    case .number(let number): value = number.text
    default:
      report(node.range, "expected text: a colour, a style or a name")
      return nil
    }
    var position = text.position(at: node.range.lowerBound)
    let first = text.bytes[node.range].first
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { position.column += 1 }
    return Entry(text: value, path: path, position: position)
  }

  private mutating func report(_ range: Range<Int>, _ message: String) {
    problems.append(
      ThemeProblem(
        .error, path: path, position: text.position(at: range.lowerBound), message: message))
  }

  /// The name with the fewest letters to change.
  static func nearest(_ name: String, among names: [String]) -> String {
    names.min { distance(name, $0) < distance(name, $1) } ?? ""
  }

  private static func distance(_ a: String, _ b: String) -> Int {
    let a = Array(a.utf8.prefix(64))
    let b = Array(b.utf8)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let substituted = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j + 1] + 1, row[j] + 1)
      }
    }
    return row[b.count]
  }
}

import OrderedJSON
import Terminal
import Testing

@testable import Themes

struct ThemeProblemTests {
  @Test func `what is wrong is named with its place`() throws {
    let themes = try UserThemes([
      "bad": """
      extends: dark
      colour: red
      palette:
        loop: $loop
        good: "#12345"
      roles:
        ui.boarder: red
        ui.border: redd bold
        ui.title: $nowhere
        ui.text: "red green"
        ui.hint: red on
        ui.dimmed: "#333333 on #222222"
        state.task: [1]
        state.fail: magenta
      ansi16: 5
      glyphs:
        failed: "no"
        task: 状
        fialed: x
        set: emoji
      """
    ])
    let colors = """
      is no colour: #rrggbb, 0 to 255, default, $NAME of the palette, or black, red, green, \
      yellow, blue, magenta, cyan, white, also with 'bright' before it
      """
    #expect(
      try themes.problems("bad") == [
        "bad.yaml:2:1: 'colour' is not of a theme: name, extends, palette, roles, ansi16, glyphs",
        "bad.yaml:4:9: the palette's 'loop' leads to itself",
        "bad.yaml:5:10: '#12345' \(colors)",
        "bad.yaml:7:3: there is no role 'ui.boarder'; the nearest is ui.border",
        "bad.yaml:8:14: 'redd' \(colors)",
        "bad.yaml:9:13: 'nowhere' is not in the palette",
        "bad.yaml:10:17: 'green' is a second colour; a background comes after 'on'",
        "bad.yaml:11:18: no colour after 'on'",
        "bad.yaml:12:15: ui.dimmed has a contrast of 1.2 to 1; readable is 3 to 1",
        "bad.yaml:13:15: expected text: a colour, a style or a name",
        "bad.yaml:15:9: 'ansi16' is a mapping of names to values",
        "bad.yaml:17:11: a glyph is one character, one column wide",
        "bad.yaml:18:9: a glyph is one character, one column wide",
        "bad.yaml:19:3: there is no glyph 'fialed'; the nearest is failed",
        "bad.yaml:20:8: glyphs are unicode or ascii, or a mapping of marks to characters",
      ])
    let theme = try themes.load("bad")
    #expect(theme.style(.stateFail).foreground == .indexed(5))
    #expect(theme.problems.filter { $0.severity == .warning }.count == 1)
  }

  @Test func `an entry that is wrong leaves what the theme extends`() throws {
    let themes = try UserThemes([
      "bad": """
      extends: dark
      palette: {good: nocolour, bad: $good2, text: $text}
      roles: {ui.title: redd, ui.text: x}
      """
    ])
    let theme = try themes.load("bad")
    let dark = try #require(Theme.builtIn("dark"))
    for role in Role.allCases { #expect(theme.style(role) == dark.style(role), "\(role)") }
    #expect(theme.problems.count == 5)
  }

  @Test func `themes that extend each other end at the default theme`() throws {
    let themes = try UserThemes([
      "a": "extends: b\nroles: {state.task: 5}\n", "b": "extends: a\n", "c": "extends: nord\n",
    ])
    #expect(try themes.problems("a") == ["b.yaml:1:10: 'a' extends this theme itself"])
    #expect(try themes.load("a").style(.stateTask).foreground == .indexed(5))
    #expect(Set(try themes.load("a").styles.keys) == Set(Role.allCases))
    let unknown = try themes.problems("c")
    #expect(unknown.count == 1)
    #expect(
      unknown[0].hasPrefix("c.yaml:1:10: there is no theme 'nord' to extend; there are terminal,"))
  }

  @Test func `what is no theme at all is refused in a line`() throws {
    let themes = try UserThemes(["list": "- a\n", "broken": "roles: [\n"])
    func message(_ name: String) throws -> String? {
      do {
        _ = try themes.load(name)
        return nil
      } catch let error as ThemeError {
        return themes.relative(error.message)
      }
    }
    #expect(
      try message("list")
        == "list.yaml:1:1: a theme is a mapping: extends, palette, roles, ansi16, glyphs")
    #expect(try message("broken")?.hasPrefix("broken.yaml:") == true)
    #expect(try message("nord")?.hasPrefix("there is no theme 'nord'; there are terminal") == true)
    #expect(throws: ThemeError.self) { try Theme.check(path: "/nonexistent/x.yaml") }
  }

  @Test func `a file is checked by its path`() throws {
    let themes = try UserThemes(["x": "roles: {ui.texts: red}\n"])
    let problems = try Theme.check(path: themes.path + "/x.yaml")
    #expect(problems.map(\.position) == [SourcePosition(line: 1, column: 9)])
  }
}

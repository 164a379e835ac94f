import Terminal
import Testing

@testable import Themes

struct ThemeFileTests {
  @Test func `a file changes as much of a theme as it names`() throws {
    let themes = try UserThemes([
      "nord": """
      # A cold theme
      extends: dark
      palette:
        frost: "#88c0d0"
      roles:
        ui.border: $frost
        state.fail: 9 on 236 bold underline
        ui.hint: italic
      """
    ])
    let theme = try themes.load("nord")
    let dark = try #require(Theme.builtIn("dark"))
    let ground = dark.style(.text).background
    #expect(theme.name == "nord")
    #expect(theme.problems == [])
    #expect(
      theme.style(.border)
        == Style(foreground: .rgb(red: 0x88, green: 0xC0, blue: 0xD0), background: ground))
    #expect(
      theme.style(.stateFail)
        == Style(
          foreground: .indexed(9), background: .indexed(236), attributes: [.bold, .underline]))
    #expect(
      theme.style(.hint)
        == Style(
          foreground: dark.style(.text).foreground, background: ground, attributes: .italic))
    #expect(theme.style(.stateTask) == dark.style(.stateTask))
  }

  @Test func `a palette also changes what the extended theme makes of it`() throws {
    let themes = try UserThemes([
      "mine": "extends: light\npalette: {bad: '#f00', good: $bad}\n"
    ])
    let theme = try themes.load("mine")
    let red = Color.rgb(red: 255, green: 0, blue: 0)
    #expect(theme.style(.statusFailed).foreground == red)
    #expect(theme.style(.statusSucceeded).foreground == red)
  }

  @Test func `a file that names nothing extends the default theme`() throws {
    let themes = try UserThemes(["empty": "", "mine": "roles:\n  state.task: blue\n"])
    let standard = try #require(Theme.builtIn("terminal"))
    #expect(try themes.load("empty").styles == standard.styles)
    let mine = try themes.load("mine")
    #expect(mine.style(.stateTask).foreground == .indexed(4))
    #expect(mine.style(.stateFail) == standard.style(.stateFail))
  }

  @Test func `terminals with few colours can have others`() throws {
    let themes = try UserThemes([
      "mine": """
      palette: {warm: "#e8a040"}
      roles: {state.task: $warm, state.wait: $warm, state.map: "#101010"}
      ansi16: {$warm: brightyellow, state.wait: cyan on black}
      """
    ])
    let theme = try themes.load("mine")
    #expect(theme.style(.stateTask).foreground == .rgb(red: 0xE8, green: 0xA0, blue: 0x40))
    let ansi = theme.adapted(to: .colors8)
    #expect(ansi.style(.stateTask).foreground == .indexed(11))
    #expect(ansi.style(.stateWait) == Style(foreground: .indexed(6), background: .indexed(0)))
    #expect(ansi.style(.stateMap) == theme.style(.stateMap))
  }

  @Test func `what a file says for all outweighs what it extends says for few colours`() throws {
    let themes = try UserThemes(["mine": "extends: dark\npalette: {bad: 5}\n"])
    let ansi = try themes.load("mine").adapted(to: .colors16)
    #expect(ansi.style(.statusFailed).foreground == .indexed(5))
  }

  @Test func `marks are chosen one by one or as a set`() throws {
    let themes = try UserThemes([
      "letters": "glyphs: ascii\n",
      "mine": "glyphs:\n  set: unicode\n  failed: \"✘\"\n  task: λ\n",
    ])
    #expect(try themes.load("letters").glyph(.task) == "f")
    let mine = try themes.load("mine")
    #expect(mine.glyph(.failed) == "✘" && mine.glyph(.task) == "λ")
    #expect(mine.glyph(.succeeded) == "✓")
  }

  @Test func `a theme of a built-in's name stands for it and may extend it`() throws {
    let themes = try UserThemes([
      "dark": "extends: dark\nroles: {state.task: 5}\n", "mine": "extends: dark\n",
    ])
    #expect(try themes.load("mine").style(.stateTask).foreground == .indexed(5))
    #expect(try themes.load("mine").style(.text) == Theme.builtIn("dark")?.style(.text))
    #expect(Theme.builtIn("dark")?.style(.stateTask).foreground != .indexed(5))
  }

  @Test func `user themes are found by name`() throws {
    let themes = try UserThemes(["nord": "", "dark": "", "gruvbox": ""])
    #expect(
      Theme.names(userDirectory: themes.path) == Theme.builtInNames + ["gruvbox", "nord"])
    #expect(Theme.names(userDirectory: "/nonexistent") == Theme.builtInNames)
    #expect(throws: ThemeError.self) { try themes.load("solarized") }
    #expect(throws: ThemeError.self) { try themes.load("../x") }
  }
}

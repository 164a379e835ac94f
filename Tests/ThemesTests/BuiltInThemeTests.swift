import Terminal
import Testing

@testable import Themes

struct BuiltInThemeTests {
  @Test(arguments: Theme.builtInNames)
  func `a built-in theme sets every role and has nothing wrong`(name: String) throws {
    let theme = try Theme.load(named: name, userDirectory: nil)
    #expect(theme.name == name)
    #expect(theme.problems == [])
    #expect(Set(theme.styles.keys) == Set(Role.allCases))
    #expect(Set(theme.ansiStyles.keys) == Set(Role.allCases))
  }

  @Test func `other names are no built-in themes`() {
    #expect(Theme.builtIn("nord") == nil)
    #expect(Theme.builtIn("") == nil)
  }

  @Test(arguments: [
    ("dark", 3.0), ("light", 3.0), ("deuteranopia", 3.0), ("tritanopia", 3.0),
    ("high-contrast", 7.0),
  ])
  func `text is readable on its ground`(name: String, least: Double) throws {
    let theme = try #require(Theme.builtIn(name))
    for role in Role.allCases {
      let style = theme.style(role)
      let ratio = try #require(Contrast.ratio(style.foreground, style.background), "\(role)")
      #expect(ratio >= least, "\(role.rawValue) has \(ratio)")
    }
  }

  @Test(arguments: ["terminal", "mono"])
  func `two themes keep to the user's own colours`(name: String) throws {
    let theme = try #require(Theme.builtIn(name))
    for role in Role.allCases {
      let style = theme.style(role)
      for color in [style.foreground, style.background] {
        if case .indexed(let index) = color { #expect(index < 16 && name != "mono") }
        if case .rgb = color { Issue.record("\(role.rawValue) has a fixed colour") }
      }
    }
  }

  @Test(arguments: Theme.builtInNames)
  func `sixteen colours are enough`(name: String) throws {
    let theme = try #require(Theme.builtIn(name)).adapted(to: .colors16)
    for role in Role.allCases {
      let style = theme.style(role)
      for color in [style.foreground, style.background] {
        switch color {
        case .standard: break
        case .indexed(let index): #expect(index < 16)
        case .rgb: Issue.record("\(name): \(role.rawValue) has a fixed colour")
        }
      }
      #expect(
        style.foreground != style.background || style.foreground == .standard,
        "\(name): \(role.rawValue) is drawn in the colour of its ground")
    }
  }

  @Test(arguments: Theme.builtInNames)
  func `without colours, attributes tell apart`(name: String) throws {
    let theme = try #require(Theme.builtIn(name)).adapted(to: .mono)
    #expect(theme.style(.selection) != theme.style(.text))
    #expect(theme.style(.selection) != theme.style(.selectionInactive))
    #expect(theme.style(.titleFocused) != theme.style(.title))
    #expect(theme.style(.headerActive) != theme.style(.header))
    #expect(theme.style(.fieldEditing) != theme.style(.field))
    #expect(theme.style(.edgeSelected) != theme.style(.edgeNext))
    for role in Role.allCases {
      let style = theme.style(role)
      #expect(style.foreground == .standard && style.background == .standard)
    }
  }

  @Test(arguments: ["dark", "light", "high-contrast", "deuteranopia", "tritanopia", "terminal"])
  func `failures, successes and throttling have colours of their own`(name: String) throws {
    let theme = try #require(Theme.builtIn(name))
    let colors = [Role.statusSucceeded, .statusFailed, .statusThrottled, .statusCaught]
      .map { theme.style($0).foreground }
    #expect(Set(colors).count == colors.count)
  }
}

import Terminal
import Testing

@testable import Themes

struct ThemeResolutionTests {
  func resolve(
    _ name: String?, _ environment: [String: String] = [:], depth: ColorDepth = .colors256
  ) throws -> Theme {
    try Theme.resolve(name, environment: { environment[$0] }, depth: depth)
  }

  @Test func `the user's own colours are the default`() throws {
    #expect(try resolve(nil).name == "terminal")
    #expect(try resolve("dark").name == "dark")
    #expect(throws: ThemeError.self) { try resolve("nord") }
  }

  @Test func `NO_COLOR leaves attributes alone`() throws {
    #expect(try resolve("dark", ["NO_COLOR": "1"]).name == "mono")
    #expect(try resolve("dark", ["NO_COLOR": ""]).name == "dark")
  }

  @Test func `the terminal's colours decide`() throws {
    let dark = try resolve("dark")
    #expect(try resolve("dark", depth: .direct).styles == dark.styles)
    #expect(try resolve("dark", depth: .colors8).styles == dark.ansiStyles)
    let mono = try resolve("dark", depth: .mono)
    #expect(mono.styles == Theme.builtIn("mono")?.styles && mono.name == "dark")
  }
}

import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import Testing
import Themes

@testable import Studio

/// Fields that hold JSONata expressions: colours, errors, values, completion.
@Suite struct ExpressionTests {
  private static let quote = """
    {
      "QueryLanguage": "JSONata",
      "StartAt": "Sum",
      "States": {
        "Sum": {
          "Type": "Pass",
          "Assign": {
            "total": "{% $sum($states.input.amounts) %}"
          },
          "Output": "{% $states.input %}",
          "Next": "Large?"
        },
        "Large?": {
          "Type": "Choice",
          "Choices": [
            {
              "Condition": "{% $total >= 500 %}",
              "Next": "Done"
            }
          ],
          "Default": "Done"
        },
        "Done": {
          "Type": "Succeed",
          "Output": "{% $total %}"
        }
      }
    }

    """

  /// A studio that has run the workflow once.
  private func studio(_ size: Size = Size(width: 120, height: 36)) throws -> StudioDriver {
    var studio = StudioDriver(Self.quote, size: size)
    var options = SimulationOptions()
    options.input = ["amounts": [20, 22]]
    var session = RunSession(
      number: 1, revision: 0, program: try Program(studio.state.definition, name: "quote"),
      options: options, pace: .instant)
    session.runToEnd(stoppingAt: [])
    studio.state.run.sessions = [session]
    return studio
  }

  private func editing(
    _ name: String, _ field: String, _ size: Size = Size(width: 120, height: 36)
  ) throws -> StudioDriver {
    var studio = try studio(size)
    studio.run("select", name)
    let state = try #require(studio.state.selectedState)
    _ = studio.state.openInspector()
    studio.state.focusInspectorField(state.pointer.appending(field))
    try studio.press("<enter>")
    return studio
  }

  @Test func aWordHasTheRoleOfItsKind() throws {
    let text = try #require(ExpressionText("{% $sum($x) and 'a' = 12 %}"))
    func role(_ word: Character) -> Role? {
      text.characters.firstIndex(of: word).map { text.roles[$0] }
    }
    #expect(role("u") == .syntaxKey)
    #expect(role("x") == .syntaxPath)
    #expect(role("d") == .syntaxKeyword)
    #expect(role("'") == .syntaxString)
    #expect(role("1") == .syntaxNumber)
    #expect(role("%") == .syntaxPunctuation)
    #expect(ExpressionText("$sum(1)") == nil)
    let mono = try #require(Theme.builtIn("mono"))
    #expect(mono.style(.syntaxKey).attributes.contains(.bold))
    #expect(mono.style(.syntaxPath).attributes.contains(.underline))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func theValueStandsUnderTheField(size: Size) throws {
    var studio = try editing("Done", "Output", size)
    #expect(studio.screen.contains("{% $total %}"))
    #expect(studio.screen.contains("= 42  (run 1"))
    try studio.press("<left><left><left> * 2")
    #expect(studio.screen.contains("= 84  (run 1"))
    try studio.press("<enter>")
    #expect(studio.text.contains("\"Output\": \"{% $total * 2 %}\""))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func anErrorStandsUnderTheFieldWithItsColumn(size: Size) throws {
    var studio = try editing("Done", "Output", size)
    try studio.press("<left><left><left> +")
    #expect(studio.screen.contains("Unexpected end of expression"))
    try studio.press(" 'a'")
    #expect(studio.screen.contains("T2002"))
    #expect(!studio.screen.contains("Unexpected end of expression"))
  }

  @Test func whatStandsInAnExpressionIsCompleted() throws {
    var studio = try editing("Sum", "Output")
    try studio.press("<ctrl-u>{% $to")
    #expect(studio.screen.contains("$total"))
    #expect(studio.screen.contains("set by Sum"))
    try studio.press("<down><enter> %}<enter>")
    #expect(studio.text.contains("\"Output\": \"{% $total %}\""))
    studio = try editing("Done", "Output")
    try studio.press("<ctrl-u>{% $states.")
    #expect(studio.screen.contains("$states.input.amounts"))
    #expect(!studio.screen.contains("$states.result"))
    try studio.press("<ctrl-u>{% $substringB")
    #expect(studio.screen.contains("(string, string) -> string"))
  }

  @Test(arguments: [Size(width: 80, height: 24), Size(width: 120, height: 36)])
  func aConditionIsDecidedAsItIsTyped(size: Size) throws {
    var studio = try studio(size)
    studio.run("select", "Large?")
    try studio.press("w<enter>")
    #expect(studio.screen.contains("= false  (run 1"))
    try studio.press("<left><left><left><backspace><backspace>")
    #expect(studio.screen.contains("= true  (run 1"))
    try studio.press("<end><ctrl-u>$total = ")
    #expect(studio.screen.contains("Unexpected end of expression"))
    try studio.press("42<enter>")
    #expect(studio.text.contains("\"Condition\": \"{% $total = 42 %}\""))
    if size.width >= 100 { #expect(studio.screen.contains("YES  goes to Done")) }
  }

  @Test func membersOfStatesAreThoseOfThePlace() throws {
    let text = Self.quote.replacing("\"Type\": \"Pass\"", with: "\"Type\": \"Task\"")
    let definition = StudioDriver(text).state.definition
    let state = try #require(definition.allStates.first { $0.name == "Sum" })
    func members(_ place: String...) -> [String] {
      state.statesMembers(at: place.reduce(state.pointer) { $0.appending($1) })
    }
    #expect(members("Assign", "total") == ["input", "result", "context"])
    #expect(members("Arguments") == ["input", "context"])
    let catcher = state.pointer.appending("Catch").appending(0).appending("Output")
    #expect(state.statesMembers(at: catcher) == ["input", "errorOutput", "context"])
  }
}

import OrderedJSON
import StatesLanguage
import Testing
import Themes

@testable import Drawing

/// The graph in other tools' formats.
@Suite struct ExportTests {
  private let definition = Document(
    Array(
      #"""
      {"StartAt": "Pick \"one\"", "States": {
        "Pick \"one\"": {"Type": "Choice", "Choices": [
          {"Variable": "$.a", "StringEquals": "<x & y>", "Next": "Each"}], "Default": "Gone"},
        "Each": {"Type": "Map", "End": true,
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "No"}],
          "ItemProcessor": {"StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}},
        "No": {"Type": "Fail"}}}
      """#.utf8), format: .json
  ).definition
  private let theme = Theme.builtIn("light") ?? Theme(name: "light")

  @Test func mermaidHasEveryStateEdgeAndLabel() {
    let text = GraphExport.mermaid(definition, theme: theme)
    #expect(text.hasPrefix("flowchart TD\n"))
    #expect(text.contains(##"{"Pick #quot;one#quot;"}"##))
    #expect(text.contains(##"-->|"#quot;#lt;x #amp; y#gt;#quot;"|"##))
    #expect(text.contains(#"-.->|"States.ALL"|"#))
    #expect(text.contains(#"["? Gone"]"#))
    #expect(text.contains(#"_1 ["Each"]"#))
    // Start, rule, Default, Catch, and the start inside.
    #expect(text.split(separator: "\n").count { $0.contains("linkStyle") } == 5)
  }

  @Test func dotEscapesQuotesAndNestsContainers() {
    let text = GraphExport.dot(definition, theme: theme)
    #expect(text.contains(#"label="Pick \"one\"""#))
    #expect(text.contains("subgraph cluster_"))
    #expect(text.contains("style=dashed"))
    #expect(text.count { $0 == "{" } == text.count { $0 == "}" })
  }

  @Test func theFlowCanGoToTheRight() {
    #expect(
      GraphExport.mermaid(definition, theme: theme, direction: .right).hasPrefix("flowchart LR\n"))
    #expect(GraphExport.dot(definition, theme: theme, direction: .right).contains("rankdir=LR"))
  }

  @Test func anOverviewIsAPictureToo() {
    var options = DrawingOptions()
    options.detail = .overview
    let text = GraphDrawing(definition, options: options).svg(theme: theme)
    #expect(text.split(separator: "<polyline").count - 1 == 5)
    #expect(text.contains("<title>Pick &quot;one&quot;</title>"))
  }

  @Test func rulesShowAsBadges() {
    let drawing = GraphDrawing(definition)
    #expect(drawing.text(decoration: GraphDecoration(rulesOf: definition)).contains("C1"))
  }

  @Test func svgEscapesTextAndDrawsEveryEdge() {
    let text = GraphDrawing(definition).svg(theme: theme)
    #expect(text.contains("&quot;&lt;x &amp; y&gt;&quot;"))
    #expect(!text.contains("<x & y>"))
    #expect(text.split(separator: "<polyline").count - 1 == 5)
    #expect(text.contains("#b3261e"))
  }
}

import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing
import Themes

@testable import Studio

@Suite struct SubgraphTests {
  private func targets(_ studio: StudioDriver) -> [String] {
    studio.state.definition.scope.transitions.map { transition in
      let source = studio.state.definition.state(at: transition.source ?? .root)?.name ?? ""
      return "\(source)>\(transition.targetName)"
    }
  }

  private func errors(_ studio: StudioDriver) -> [Finding] {
    studio.state.document.findings.filter { $0.severity == .error }
  }

  @Test func markedStatesAreCutAndPastedInOneStepEach() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("v<shift-down>")
    #expect(studio.state.graph.marked.count == 2)
    #expect(studio.message.hasPrefix("2 marked"))
    try studio.press("x")
    #expect(studio.message == "Cut 2 states.")
    #expect(studio.state.definition.scope.startAt == "Get Job Status")
    #expect(studio.state.graph.marked.isEmpty)
    // After the last state they lead on to nothing: they end the execution.
    try studio.press("<end>P")
    #expect(studio.message == "Pasted 2 states.")
    #expect(studio.selectedName == "Submit Job")
    #expect(targets(studio).contains("Get Final Job Status>Submit Job"))
    try studio.press("uu")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func copiesGoToTheTerminalAndToAnotherFile() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("Y")
    guard case .copy(let text)? = studio.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("{\n  \"Submit Job\": {\n    \"Type\": \"Task\""))
    _ = update(
      &studio.state,
      .fileRead(
        path: "other.asl.json", bytes: Array("{}".utf8), stamp: nil, companions: CompanionFiles()))
    try studio.press("P")
    #expect(studio.selectedName == "Submit Job")
    #expect(errors(studio).isEmpty)
    // And as text from any terminal.
    try studio.press("<paste {\"Hold\": {\"Type\": \"Wait\", \"Seconds\": 1}}>")
    #expect(targets(studio) == [">Submit Job", "Submit Job>Hold"])
    #expect(errors(studio).isEmpty)
    try studio.press("<paste nonsense: [>")
    #expect(studio.state.message?.role == .error)
  }

  @Test func aPrefixTellsCopiesApart() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("Y:paste Eu <enter>")
    let expected = [">Submit Job", "Submit Job>EuSubmit Job", "EuSubmit Job>Wait X Seconds"]
    #expect(targets(studio).prefix(3) == expected[...])
  }

  @Test func aStateIsInsertedOnTheSelectedRule() throws {
    var studio = StudioDriver(Samples.jobPoller)
    studio.run("select", "Job Complete?")
    try studio.press("<right>")
    guard case .edge(let id) = studio.state.graph.selection else {
      Issue.record("no edge is selected")
      return
    }
    #expect(id.kind == .choice(0))
    try studio.press("apass<enter>Log<enter>")
    #expect(targets(studio).contains("Job Complete?>Log"))
    #expect(targets(studio).contains("Log>Job Failed"))
    #expect(targets(studio).contains("Job Complete?>Wait X Seconds"))
  }

  @Test func statesAreWrappedAndTakenApartAgain() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("W<enter>")
    #expect(studio.selectedName == "Parallel")
    #expect(errors(studio).isEmpty)
    #expect(targets(studio).prefix(2) == [">Parallel", "Parallel>Wait X Seconds"][...])
    try studio.press("E")
    #expect(studio.selectedName == "Submit Job")
    #expect(targets(studio).prefix(2) == [">Submit Job", "Submit Job>Wait X Seconds"][...])
    try studio.press("uu")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func endsAreJoinedToANewLastState() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("<end>asucceed<enter>All Done<enter>")
    studio.run("select", "Job Complete?")
    studio.run("target", "\u{0}")
    try studio.press("<f9>all done<enter>")
    #expect(studio.message == "One end leads to All Done.")
    #expect(targets(studio).contains("Job Complete?>All Done"))
  }

  @Test func typeAndLanguageAreConverted() throws {
    var studio = StudioDriver(Samples.jobPoller)
    studio.run("select", "Wait X Seconds")
    try studio.press("<f7>")
    #expect(studio.text.contains("\"Seconds\": \"{% $states.input.wait_time %}\""))
    #expect(errors(studio).isEmpty)
    try studio.press("u<home><f7>")
    #expect(studio.message == "Made the machine JSONata.")
    #expect(studio.state.definition.queryLanguage == .jsonata)
    #expect(errors(studio).isEmpty)
    try studio.press("u")
    studio.run("select", "Wait X Seconds")
    try studio.press("<f6>pass<enter>")
    #expect(studio.state.selectedState?.type == .pass)
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
  }

  @Test func draggedOntoAnEdgeAStateIsMovedThere() throws {
    var studio = StudioDriver(Samples.jobPoller, size: Size(width: 120, height: 50))
    func place(_ element: GraphElement) throws -> Point {
      let rect = try #require(StudioLayout(studio.state).content(of: .graph))
      let drawing = studio.state.graph.drawing
      var point: Point
      switch element {
      case .edge(let id):
        let label = try #require(drawing.edges.first { $0.id == id }).labelRect
        point = Point(x: label.x, y: label.y)
      default:
        let node = try #require(drawing.nodes.first { $0.element == element }).rect
        point = Point(x: node.x + 2, y: node.y + 1)
      }
      point.x += rect.x - studio.state.graph.origin.x
      point.y += rect.y - studio.state.graph.origin.y
      return point
    }
    let states = JSONPointer.root.appending("States")
    let from = try place(.state(states.appending("Submit Job")))
    let rule = EdgeID(source: states.appending("Job Complete?"), kind: .choice(1))
    let to = try place(.edge(rule))
    try studio.press("<drag \(from.x),\(from.y) \(to.x),\(to.y)>")
    #expect(studio.message == "Moved Submit Job.")
    #expect(targets(studio).contains("Job Complete?>Submit Job"))
    #expect(targets(studio).contains("Submit Job>Get Final Job Status"))
    try studio.press("u")
    #expect(studio.text == Samples.jobPoller)
    // A right click offers what can be done with the state.
    try studio.press("<rightclick \(from.x),\(from.y)>")
    #expect(studio.screen.contains("wrap the marked states"))
    try studio.press("D")
    #expect(studio.state.sheets.isEmpty)
    #expect(studio.state.definition.allStates.contains { $0.name == "Submit Job 2" })
  }

  @Test func everyCommandOnSeveralStatesSaysWhatItNeeds() throws {
    var studio = StudioDriver("", name: "new.asl.json")
    for command in Command.subgraphs where command.name != "menu" {
      studio.run(command.name)
      #expect(!studio.message.isEmpty, "\(command.name)")
      try studio.press("<esc>")
      #expect(studio.state.document.text.bytes.isEmpty || command.name == "query-language")
    }
  }
}

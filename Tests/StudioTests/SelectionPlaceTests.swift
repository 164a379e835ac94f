import Drawing
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// What is selected stays where it is on the screen while the workflow around it changes.
@Suite struct SelectionPlaceTests {
  /// Twenty times: a Choice of two ways that meet again, a Task with a handler, a Task.
  private static let machine: String = {
    var states: [String] = []
    for number in 0..<20 {
      states += [
        """
        "Choose \(number)": {"Type": "Choice", "Default": "Other \(number)", "Choices": [
          {"Variable": "$.a", "IsPresent": true, "Next": "One \(number)"}]}
        """,
        "\"One \(number)\": {\"Type\": \"Pass\", \"Next\": \"Work \(number)\"}",
        "\"Other \(number)\": {\"Type\": \"Pass\", \"Next\": \"Work \(number)\"}",
        """
        "Work \(number)": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:1:function:F",
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Failed"}],
          "Next": "\(number == 19 ? "Done" : "Choose \(number + 1)")"}
        """,
      ]
    }
    states += ["\"Failed\": {\"Type\": \"Fail\"}", "\"Done\": {\"Type\": \"Succeed\"}"]
    return "{\"StartAt\": \"Choose 0\", \"States\": {\n\(states.joined(separator: ",\n"))\n}}"
  }()

  /// Where a state's box is on the screen: its middle column and its first row.
  private func place(_ name: String, _ studio: StudioDriver) -> Point? {
    let graph = studio.state.graph
    guard let rect = graph.drawing.nodes.first(where: { $0.name == name })?.rect else { return nil }
    return Point(x: rect.x + rect.width / 2 - graph.origin.x, y: rect.y - graph.origin.y)
  }

  private func selectionShows(_ studio: StudioDriver) -> Bool {
    guard let rect = studio.state.selectionRect,
      let pane = StudioLayout(studio.state).content(of: .graph)
    else { return false }
    let shown = Rect(
      x: studio.state.graph.origin.x, y: studio.state.graph.origin.y, width: pane.width,
      height: pane.height)
    return rect.intersection(shown) == rect
  }

  @Test(arguments: ["Choose 0", "One 3", "Other 9", "Work 10", "Work 18"])
  func addingAState(_ name: String) throws {
    var studio = StudioDriver(Self.machine)
    studio.run("select", name)
    studio.run("centre")
    let before = place(name, studio)
    try studio.press("apass<enter>Added<enter>")
    #expect(studio.selectedName == "Added")
    #expect(place(name, studio) == before)
    #expect(selectionShows(studio))
    try studio.press("<esc>u")
    #expect(place(name, studio) == before)
  }

  @Test(arguments: ["One 3", "Work 10"])
  func renamingAState(_ name: String) throws {
    var studio = StudioDriver(Self.machine)
    studio.run("select", name)
    studio.run("centre")
    let before = place(name, studio)
    let others = studio.state.graph.drawing.nodes.map(\.rect)
    try studio.press("<f2><ctrl-u>New<enter>")
    #expect(place("New", studio) == before)
    let moved = zip(others, studio.state.graph.drawing.nodes.map(\.rect)).count { a, b in
      a.x + a.width / 2 != b.x + b.width / 2 || a.y != b.y
    }
    #expect(moved == 0)
  }

  @Test(arguments: ["Submit Job", "Get Job Status"])
  func inASmallGraph(_ name: String) throws {
    var studio = StudioDriver(Samples.jobPoller, size: Size(width: 200, height: 60))
    studio.run("select", name)
    let before = place(name, studio)
    try studio.press("apass<enter>A state with a longer name than all the others<enter>")
    #expect(place(name, studio) == before)
    #expect(selectionShows(studio))
  }

  @Test func aSheetGivesTheGraphBackAsItWas() throws {
    var studio = StudioDriver(Self.machine)
    studio.run("select", "Choose 10")
    let before = place("Choose 10", studio)
    try studio.press("w")
    #expect(selectionShows(studio))
    try studio.press("<esc><esc>")
    #expect(place("Choose 10", studio) == before)
  }

  @Test func whatIsLeftOutsideByAnEditComesInWithPanning() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("HHHHHHHHKKKKKKKK")
    let (origin, size) = (studio.state.graph.origin, studio.state.graph.drawing.size)
    let pane = try #require(StudioLayout(studio.state).content(of: .graph))
    #expect(origin.x >= min(0, size.width - pane.width))
    #expect(origin.y >= min(0, size.height - pane.height))
  }
}

import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

@Suite struct HabitTests {
  // MARK: - Keys

  @Test func keysAreTheUsersToChoose() throws {
    let map = KeyMap(
      Array("duplicate: ctrl-d\npaste: [P, f12]\nundo: []\n".utf8), name: "keys.yaml")
    #expect(map.problems == [])
    var studio = StudioDriver(Samples.jobPoller)
    studio.state.settings.keyMap = map
    try studio.press("D")
    #expect(studio.text == Samples.jobPoller)
    try studio.press("<ctrl-d>")
    #expect(studio.message == "Duplicated Submit Job.")
    try studio.press("u")
    #expect(studio.text != Samples.jobPoller)
    try studio.press(":undo<enter>Y<f12>")
    #expect(studio.message == "Pasted 1 state.")
    // A letter that is a key now is still a letter in a field.
    studio.state.settings.keyMap = KeyMap(Array("quit: z".utf8), name: "keys.yaml")
    try studio.press("<f2>zz<enter>")
    #expect(studio.selectedName?.hasSuffix("zz") ?? false)
    // Help and footer tell the keys as they are.
    studio.state.settings.keyMap = KeyMap(Array("write: f4".utf8), name: "keys.yaml")
    #expect(studio.screen.contains("F4 save"))
  }

  @Test(arguments: [
    ("paint: x", "keys.yaml:1: there is no command 'paint'"),
    ("undo: u\nredo: hyper-x", "keys.yaml:2: 'hyper-x' is no key: write x, f5, ctrl-d, alt-x"),
    ("undo: x\nredo: x", "keys.yaml:2: x is already the key of undo"),
    ("- undo", "keys.yaml:1: a line is 'command: key'"),
  ])
  func whatIsWrongWithTheKeysIsSaidWithItsLine(_ text: String, _ problem: String) {
    #expect(KeyMap(Array(text.utf8), name: "keys.yaml").problems == [problem])
  }

  /// A command that help lists with a key is what the key does where the command works.
  @Test func everyKeyOfTheHelpWorks() throws {
    for command in CommandTable.all {
      for key in command.keys {
        var studio = StudioDriver(Samples.jobPoller)
        switch command.place {
        case .everywhere, .graph, .design: break
        case .view(let view): studio.state.show(view)
        case .pane(let pane):
          let view = try #require(StudioView.allCases.first { $0.panes.contains(pane) })
          studio.state.show(view)
          studio.state.focus = pane
        }
        let found = CommandTable.command(for: key, in: studio.state)
        #expect(found?.name == command.name, "\(key.name) of \(command.name)")
      }
      #expect(CommandTable.command(named: command.name)?.name == command.name)
      #expect(!command.title.isEmpty)
    }
    let names = CommandTable.all.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  // MARK: - Undo history

  @Test func theUndoHistoryGoesToAnyStep() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("DDDU")
    #expect(studio.screen.contains("As it was opened"))
    try studio.press("<pgdn><enter>")
    #expect(studio.text == Samples.jobPoller)
    try studio.press("U<pgup><enter>")
    #expect(studio.state.definition.allStates.count == 9)
  }

  // MARK: - Differences

  @Test func theDifferenceShowsLinesAndTheGraphOfBoth() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press(":diff<enter>")
    #expect(studio.screen.contains("The texts are the same."))
    try studio.press("<esc>apass<enter>Audit<enter>")
    studio.run("select", "Get Final Job Status")
    try studio.press("d:diff<enter>")
    #expect(studio.screen.contains("1 added  1 removed  1 changed"))
    #expect(studio.screen.contains("+     \"Audit\": {"))
    try studio.press("<tab>")
    let rows = studio.rows
    #expect(rows.contains { $0.contains("Audit") && $0.contains("+") })
    #expect(rows.contains { $0.contains("Get Final Job Status") || $0.contains("Get Final") })
    try studio.press("<esc>")
    #expect(studio.state.sheets.isEmpty)
  }

  // MARK: - Outline

  @Test func theOutlineSaysInLinesWhatTheGraphShows() throws {
    var studio = StudioDriver(Samples.jobPoller, size: Size(width: 78, height: 16))
    try studio.press("I")
    #expect(studio.screen.contains("Outline"))
    #expect(studio.screen.contains("(start)  begins with Submit Job"))
    #expect(studio.screen.contains("Task Submit Job  then Wait X Seconds"))
    try studio.press("<down><down><down>")
    #expect(studio.selectedName == "Job Complete?")
    #expect(studio.screen.contains("if $.status == \"FAILED\" then Job Failed"))
    // The cursor stands on the line, for screen readers.
    #expect(StudioFrame(studio.state).buffer.cursor != nil)
    try studio.press("d")
    #expect(!studio.text.contains("\"Job Complete?\": {"))
    try studio.press("uI")
    #expect(studio.text == Samples.jobPoller)
  }

  // MARK: - Read-only

  @Test func nothingIsEditedReadOnly() throws {
    var studio = StudioDriver(Samples.jobPoller)
    studio.state.settings.isReadOnly = true
    for keys in ["d", "D", "apass<enter>X<enter><esc><esc>", "x", "W<enter>", "4<enter>x<esc>1"] {
      try studio.press(keys)
      #expect(studio.text == Samples.jobPoller, "\(keys)")
    }
    try studio.press("<ctrl-s>")
    #expect(studio.message.hasPrefix("Read-only"))
    try studio.press(":read-only off<enter>D")
    #expect(studio.text != Samples.jobPoller)
  }

  // MARK: - Source

  @Test func textAndGraphShowTheSameState() throws {
    var studio = StudioDriver(Samples.jobPoller)
    try studio.press("4")
    #expect(studio.screen.contains("Graph"))
    try studio.press("/SecondsPath<enter>")
    #expect(studio.selectedName == "Wait X Seconds")
    try studio.press("<tab><down>")
    #expect(studio.state.focus == .graph)
    #expect(studio.selectedName == "Get Job Status")
    #expect(studio.state.stateAtCursor?.name == "Get Job Status")
    // A broken text shows as far as it can be read.
    try studio.press(
      "<esc><enter><ctrl-a>{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Pass\", ")
    #expect(studio.state.graph.drawing.nodes.contains { $0.name == "A" })
  }

  @Test func textIsCutAndPastedInTheSource() throws {
    var studio = StudioDriver("{}\n", name: "t.asl.json")
    try studio.press("4<enter><ctrl-a><ctrl-x>")
    #expect(studio.text == "")
    try studio.press("<ctrl-v><ctrl-v>")
    #expect(studio.text == "{}\n{}\n")
    try studio.press("<esc>uuu")
    #expect(studio.text == "{}\n")
  }

  // MARK: - Templates

  @Test func aTemplateIsSavedWithTheDefinitionInPlace() throws {
    let template = """
      {"Resources": {
        "One": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": {
          "StartAt": "A", "States": {"A": {"Type": "Pass", "End": true}}
        }}},
        "Two": {"Type": "AWS::Serverless::StateMachine", "Properties": {"Definition": {
          "StartAt": "B", "States": {"B": {"Type": "Pass", "End": true}}
        }}}
      }}
      """
    var studio = StudioDriver("", name: "x.asl.json")
    func read(_ resource: String?) {
      studio.effects = update(
        &studio.state,
        .fileRead(
          path: "t.json", bytes: Array(template.utf8), stamp: nil, companions: CompanionFiles(),
          resource: resource))
    }
    read(nil)
    #expect(studio.screen.contains("State machines of t.json"))
    try studio.press("two<enter>")
    #expect(studio.effects == [.open(path: "t.json", resource: "Two")])
    read("Two")
    #expect(studio.screen.contains("t.json Two"))
    try studio.press("apass<enter>C<enter><ctrl-s>")
    guard case .save(_, let bytes, _, _)? = studio.effects.last else {
      Issue.record("nothing was saved")
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\"Next\": \"C\""))
    #expect(text.prefix(200).elementsEqual(template.prefix(200)))
    _ = update(&studio.state, .saved(path: "t.json", bytes: bytes, stamp: nil, thenQuit: false))
    #expect(!studio.state.file.isModified)
    try studio.press("u")
    #expect(studio.state.file.isModified)
    #expect(try studio.state.file.fileBytes() == Array(template.utf8))
  }
}

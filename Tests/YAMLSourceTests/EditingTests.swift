import OrderedJSON
import Testing
import YAMLSource

struct EditingTests {
  private func edited(_ text: String, _ edit: TreeEdit) throws -> String {
    try YAMLSource.applying(edit, to: YAMLSource.parse(SourceText(text))).string
  }

  private func pointer(_ tokens: String...) -> JSONPointer {
    JSONPointer(tokens.map { token in Int(token).map { .index($0) } ?? .key(token) })
  }

  let machine = """
    # A poller
    StartAt: Submit   # first
    States:
        # Sends it
        Submit:
            Type: "Task"
            Next: 'Wait'
            Retry:
            - ErrorEquals: [States.ALL]  # any
              MaxAttempts: 2

        # Waits
        Wait:
            Type: Wait
            Seconds: 10
            End: true

    """

  @Test func settingAScalarKeepsItsStyleAndComment() throws {
    #expect(
      try edited(machine, .set(pointer("StartAt"), "Wait"))
        == machine.replacing("Submit   # first", with: "Wait   # first"))
    #expect(
      try edited(machine, .set(pointer("States", "Submit", "Type"), "Pass"))
        == machine.replacing("\"Task\"", with: "\"Pass\""))
    #expect(
      try edited(machine, .set(pointer("States", "Submit", "Next"), "It's"))
        == machine.replacing("'Wait'", with: "'It''s'"))
    #expect(
      try edited(machine, .set(pointer("States", "Wait", "Type"), "yes"))
        == machine.replacing("Type: Wait", with: "Type: 'yes'"))
  }

  @Test func newItemsStandAsTheirNeighbours() throws {
    #expect(
      try edited(machine, .set(pointer("States", "Done"), ["Type": "Succeed", "A": [["b": 1]]]))
        == machine.replacing(
          "End: true\n",
          with: "End: true\n    Done:\n        Type: Succeed\n        A:\n        - b: 1\n"))
    #expect(
      try edited(
        machine,
        .insertMember(pointer("States"), key: "X", value: ["Type": "Fail"], index: 1))
        == machine.replacing(
          "    # Waits\n", with: "    X:\n        Type: Fail\n    # Waits\n"))
    #expect(
      try edited(
        machine,
        .insertElement(
          pointer("States", "Submit", "Retry"), value: ["ErrorEquals": ["E"]], index: 0))
        == machine.replacing(
          "        - ErrorEquals: [S",
          with: "        - ErrorEquals: [E]\n        - ErrorEquals: [S"))
    #expect(
      try edited(
        machine,
        .insertElement(
          pointer("States", "Submit", "Retry", "0", "ErrorEquals"), value: "E", index: nil))
        == machine.replacing("[States.ALL]", with: "[States.ALL, E]"))
  }

  @Test func removingTakesTheLinesAndTheCommentAbove() throws {
    #expect(
      try edited(machine, .remove(pointer("States", "Wait", "Seconds")))
        == machine.replacing("        Seconds: 10\n", with: ""))
    #expect(
      try edited(machine, .remove(pointer("States", "Wait")))
        == machine.replacing(
          "    # Waits\n    Wait:\n        Type: Wait\n        Seconds: 10\n        End: true\n",
          with: ""))
    #expect(
      try edited(machine, .remove(pointer("States", "Submit", "Retry", "0", "ErrorEquals")))
        == machine.replacing("- ErrorEquals: [States.ALL]  # any\n          ", with: "- "))
    #expect(
      try edited(machine, .remove(pointer("States", "Submit", "Retry", "0")))
        == machine.replacing(
          "Retry:\n        - ErrorEquals: [States.ALL]  # any\n          MaxAttempts: 2\n",
          with: "Retry: []\n"))
  }

  @Test func movingAndRenamingKeepTheText() throws {
    #expect(
      try edited(machine, .renameKey(pointer("States", "Submit"), "Send: it"))
        == machine.replacing("    Submit:\n", with: "    'Send: it':\n"))
    #expect(
      try edited("a: 1 # one\n# two\nb: 2\nc: 3\n", .move(pointer("b"), toIndex: 2))
        == "a: 1 # one\nc: 3\n# two\nb: 2\n")
  }

  @Test func settingACollectionChangesOnlyWhatDiffers() throws {
    let wait: JSONValue = ["Type": "Wait", "Seconds": 20, "Comment": "a\nb", "End": true]
    #expect(
      try edited(machine, .set(pointer("States", "Wait"), wait))
        == machine.replacing(
          "Seconds: 10\n", with: "Seconds: 20\n        Comment: |-\n            a\n            b\n")
    )
  }

  @Test func aliasesAndMergedMembers() throws {
    let text = "base: &b {x: 1}\ncopy: *b\nmore:\n  <<: *b\n  y: 2\n"
    #expect(
      try edited(text, .set(pointer("more", "x"), 5)) == text + "  x: 5\n")
    #expect(
      try edited(text, .set(pointer("base", "x"), 5)) == text.replacing("x: 1", with: "x: 5"))
    #expect(try edited(text, .set(pointer("copy"), 5)) == text.replacing("*b\nm", with: "5\nm"))
    #expect(throws: TreeEditError.self) { try edited(text, .set(pointer("copy", "x"), 5)) }
    #expect(throws: TreeEditError.self) { try edited(text, .remove(pointer("more", "x"))) }
  }

  @Test func anEmptyTextKeepsItsComments() throws {
    #expect(try edited("# mine\n", .set(.root, ["a": 1])) == "# mine\na: 1\n")
    #expect(try edited("{}\n", .set(pointer("a"), 1)) == "a: 1\n")
    #expect(try edited("a: {}  # c\n", .set(pointer("a", "b"), [1])) == "a:  # c\n  b:\n    - 1\n")
  }
}

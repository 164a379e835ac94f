import Terminal
import Testing

struct KeyScriptTests {
  func events(_ text: String) throws -> [InputEvent] {
    try KeyScript.parse(text).compactMap { step in
      if case .event(let event) = step { event } else { nil }
    }
  }

  @Test func `plain characters are keys, line breaks are not`() throws {
    #expect(
      try events("aé状\n👍🏽>\t") == [
        .key(.character("a")), .key(.character("é")), .key(.character("状")),
        .key(.character("👍🏽")), .key(.character(">")), .key(Key(.tab)),
      ])
  }

  @Test(arguments: [
    ("<enter>", Key(.enter)), ("<esc>", Key(.escape)), ("<tab>", Key(.tab)),
    ("<space>", .character(" ")), ("<lt>", .character("<")), ("<gt>", .character(">")),
    ("<up>", Key(.up)), ("<pgdn>", Key(.pageDown)), ("<home>", Key(.home)),
    ("<backspace>", Key(.backspace)), ("<delete>", Key(.delete)),
    ("<f5>", Key(.function(5))), ("<F12>", Key(.function(12))),
    ("<ctrl-s>", .control("s")), ("<Ctrl-S>", .control("s")),
    ("<ctrl-space>", .control(" ")), ("<ctrl-->", Key(.character("-"), .control)),
    ("<alt-x>", Key(.character("x"), .alt)), ("<alt-X>", Key(.character("X"), .alt)),
    ("<shift-tab>", Key(.tab, .shift)), ("<shift-a>", .character("A")),
    ("<ctrl-left>", Key(.left, .control)),
    ("<ctrl-alt-shift-right>", Key(.right, [.control, .alt, .shift])),
    ("<shift-f3>", Key(.function(3), .shift)),
  ])
  func `keys have names`(text: String, key: Key) throws {
    #expect(try events(text) == [.key(key)])
  }

  @Test func `a click presses and releases`() throws {
    let place = Point(x: 12, y: 5)
    #expect(
      try events("<click 12,5>") == [
        .mouse(MouseEvent(action: .press, position: place)),
        .mouse(MouseEvent(action: .release, position: place)),
      ])
    #expect(
      try events("<ctrl-rightclick 12,5>") == [
        .mouse(MouseEvent(action: .press, button: 3, position: place, modifiers: .control)),
        .mouse(MouseEvent(action: .release, button: 3, position: place, modifiers: .control)),
      ])
    #expect(
      try events("<doubleclick 12,5>") == [
        .mouse(MouseEvent(action: .press, position: place)),
        .mouse(MouseEvent(action: .release, position: place)),
        .mouse(MouseEvent(action: .doubleClick, position: place)),
        .mouse(MouseEvent(action: .release, position: place)),
      ])
  }

  @Test func `the wheel turns and a drag moves`() throws {
    #expect(
      try events("<wheelup 1,2><ctrl-wheeldown 1,2><drag 3,4 10,4>") == [
        .mouse(MouseEvent(action: .wheelUp, button: 0, position: Point(x: 1, y: 2))),
        .mouse(
          MouseEvent(
            action: .wheelDown, button: 0, position: Point(x: 1, y: 2), modifiers: .control)),
        .mouse(MouseEvent(action: .press, position: Point(x: 3, y: 4))),
        .mouse(MouseEvent(action: .drag, position: Point(x: 10, y: 4))),
        .mouse(MouseEvent(action: .release, position: Point(x: 10, y: 4))),
      ])
  }

  @Test func `text is pasted, the window resized, the program ended`() throws {
    #expect(
      try events(#"<paste {"a": 1}\n\t\>\\><resize 80x24><terminate>"#) == [
        .paste("{\"a\": 1}\n\t>\\"), .resize(Size(width: 80, height: 24)), .terminate,
      ])
  }

  @Test func `a wait stands between events`() throws {
    #expect(
      try KeyScript.parse("a<wait>b") == [
        .event(.key(.character("a"))), .wait, .event(.key(.character("b"))),
      ])
  }

  @Test(arguments: [
    ("ab<entr>", 3, "<entr> no such key or step; the key '<' itself is <lt>"),
    ("状<", 2, "'<' without '>'; the key itself is <lt>"),
    ("e\u{301}<click 1>", 3, "<click 1> needs a column and a row, from 0: <click 12,5>"),
    ("<click -1,2>", 1, "<click -1,2> needs a column and a row, from 0: <click 12,5>"),
    ("<drag 1,2>", 1, "<drag 1,2> needs two places: <drag 3,4 10,4>"),
    ("<resize 0x24>", 1, "<resize 0x24> needs columns and rows from 1 to 2000: <resize 80x24>"),
    (#"<paste \q>"#, 1, #"<paste \q> has a backslash before none of n, t, > and \"#),
    ("a\u{1B}", 2, "the control character \\u{1B} is no key; write its name, as <esc>"),
    ("<>", 1, "<> no such key or step; the key '<' itself is <lt>"),
    ("<wait 5>", 1, "<wait 5> no such key or step; the key '<' itself is <lt>"),
    ("<f25>", 1, "<f25> no such key or step; the key '<' itself is <lt>"),
    ("<ctrl->", 1, "<ctrl-> no such key or step; the key '<' itself is <lt>"),
  ])
  func `a mistake is named with its column`(text: String, column: Int, message: String) {
    #expect(throws: KeyScriptError(column: column, message: message)) {
      try KeyScript.parse(text)
    }
  }
}

import CNcurses
import Foundation
import Testing

@testable import Terminal

/// One at a time: ncurses has one screen.
@Suite(.serialized)
struct NcursesScreenTests {
  let size = Size(width: 24, height: 4)

  func frame(_ lines: String..., style: Style = Style()) -> CellBuffer {
    var frame = CellBuffer(size: size)
    for (y, line) in lines.enumerated() { frame.write(line, x: 0, y: y, style: style) }
    return frame
  }

  /// What ncurses holds.
  func row(_ y: Int) -> String {
    var characters = [UInt32](repeating: 0, count: 400)
    let count = treadle_row_characters(Int32(y), &characters, Int32(characters.count - 1))
    let scalars = characters.prefix(Int(count)).compactMap(Unicode.Scalar.init)
    return String(String.UnicodeScalarView(scalars))
  }

  func events(_ screen: NcursesScreen, _ count: Int) -> [InputEvent] {
    (0..<count).compactMap { _ in screen.nextEvent(timeoutMilliseconds: 2000) }
  }

  // Output

  @Test(.enabled(if: treadle_use_locale("C.UTF-8"), "needs the locale C.UTF-8"))
  func `cells are shown without a terminal too`() throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    var options = try PseudoTerminal(size: size).options()
    options.inputDescriptor = null
    options.outputDescriptor = null
    options.sizeWithoutTerminal = size
    let screen = try NcursesScreen(options: options)
    defer { screen.close() }
    #expect(screen.size == size)
    #expect(screen.isUTF8 && screen.colorDepth == .colors256)
    screen.show(frame("┌────╮ λ 状态 ⣿", "e\u{301} ok"))
    #expect(row(0) == "┌────╮ λ 状态 ⣿" + String(repeating: " ", count: 9))
    #expect(row(1).hasPrefix("e\u{301} ok "))
    #expect(row(2) == String(repeating: " ", count: 24))
  }

  @Test func `only what changed is sent`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    screen.show(frame("Submit Job", "Wait X Seconds"))
    let first = terminal.output()
    #expect(first.contains("\u{1B}[?1049h"))
    #expect(first.contains("Submit Job") && first.contains("Wait X Seconds"))
    screen.show(frame("Submit Job", "Wait X Seconds"))
    #expect(terminal.output() == "")
    screen.show(frame("Submit Job", "Wait Y Seconds"))
    let change = terminal.output()
    #expect(change.contains("Y") && !change.contains("Submit") && change.utf8.count < 24)
  }

  @Test func `the cursor shows when the frame has one inside`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    var frame = frame("x")
    screen.show(frame)
    #expect(terminal.output().contains("\u{1B}[?25l"))
    frame.cursor = Point(x: 3, y: 2)
    screen.show(frame)
    #expect(terminal.output().contains("\u{1B}[?25h"))
    frame.cursor = Point(x: 99, y: 0)
    screen.show(frame)
    #expect(terminal.output().contains("\u{1B}[?25l"))
  }

  @Test func `styles are shown in the terminal's colours`() throws {
    let style = Style(
      foreground: .rgb(red: 255, green: 0, blue: 0), background: .indexed(4), attributes: .bold)
    let expected = [
      ("xterm-256color", ["\u{1B}[0;1m", "\u{1B}[38;5;196m", "\u{1B}[44m"]),
      ("xterm", ["\u{1B}[0;1m", "\u{1B}[31m", "\u{1B}[44m"]),
      ("xterm-mono", ["\u{1B}[1m"]),
    ]
    for (name, sequences) in expected {
      let terminal = try PseudoTerminal(size: size)
      let screen = try NcursesScreen(options: terminal.options(terminal: name))
      defer { screen.close() }
      screen.show(frame("red", style: style))
      let output = terminal.output()
      for sequence in sequences { #expect(output.contains(sequence), "\(name)") }
      #expect(name != "xterm-mono" || !output.contains("\u{1B}[3"), "\(output)")
    }
  }

  @Test(arguments: [
    "xterm", "xterm-color", "xterm-mono", "xterm-256color", "screen", "screen-256color", "tmux",
    "tmux-256color", "linux", "rxvt", "vt100", "vt102", "vt220", "ansi", "cygwin", "sun",
  ])
  func `every terminal shows the same cells`(name: String) throws {
    let terminal = try PseudoTerminal(size: size)
    // Not all are installed everywhere.
    guard let screen = try? NcursesScreen(options: terminal.options(terminal: name)) else { return }
    defer { screen.close() }
    let style = Style(
      foreground: .indexed(12), background: .rgb(red: 20, green: 30, blue: 40),
      attributes: [.bold, .dim, .italic, .underline, .reverse])
    screen.show(frame("Submit Job", "状态 ok", style: style))
    #expect(row(0).hasPrefix("Submit Job ") && row(1).hasPrefix("状态 ok "))
    terminal.type("q\u{1B}[A")
    #expect(events(screen, 2) == [.key(.character("q")), .key(Key(.up))])
  }

  @Test func `more pairs of colours than the terminal has still show`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options(terminal: "xterm"))
    defer { screen.close() }
    for shift in 0..<3 {
      var frame = CellBuffer(size: size)
      for index in 0..<96 {
        let style = Style(
          foreground: .indexed(UInt8((index + shift) % 8)),
          background: .indexed(UInt8(index / 8 % 8)))
        frame.write("x", x: index % 24, y: index / 24, style: style)
      }
      screen.show(frame)
      #expect(row(3) == String(repeating: "x", count: 24))
      _ = terminal.output()
    }
  }

  @Test func `without UTF-8 only ASCII is shown`() throws {
    let terminal = try PseudoTerminal(size: size)
    var options = terminal.options()
    options.localeName = "C"
    let screen = try NcursesScreen(options: options)
    defer { screen.close() }
    #expect(!screen.isUTF8)
    screen.show(frame("a─状é|"))
    #expect(row(0).hasPrefix("a????| "))
    #expect(terminal.output().utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `the window changes its size`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    screen.show(frame("wide"))
    terminal.resize(Size(width: 10, height: 2))
    screen.suspended {}
    #expect(screen.nextEvent(timeoutMilliseconds: 0) == .resize(Size(width: 10, height: 2)))
    #expect(screen.size == Size(width: 10, height: 2))
    screen.show(frame("1234567890123"))
    #expect(row(0) == "1234567890")
  }

  @Test func `text is copied past ncurses`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    _ = terminal.output()
    screen.copy("Job")
    #expect(terminal.output() == "\u{1B}]52;c;Sm9i\u{7}")
  }

  // Giving the terminal back

  @Test func `the terminal is given back as it was`() throws {
    let terminal = try PseudoTerminal(size: size)
    let before = terminal.modes
    let screen = try NcursesScreen(options: terminal.options())
    #expect(terminal.modes.c_lflag & tcflag_t(ICANON | ECHO | ISIG) == 0)
    screen.show(frame("x"))
    let on = terminal.output()
    screen.close()
    let off = terminal.output()
    for mode in ["?1000", "?1002", "?1006", "?2004", "?1049"] {
      #expect(on.contains("\u{1B}[\(mode)h") || on.contains(mode))
      #expect(off.contains("\u{1B}[\(mode)l") || off.contains("\(mode)l"))
    }
    #expect(off.contains("\u{1B}[?12l\u{1B}[?25h") || off.contains("\u{1B}[?25h"))
    let after = terminal.modes
    #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag)
    #expect(after.c_oflag == before.c_oflag && after.c_cflag == before.c_cflag)
    screen.close()
    #expect(terminal.output() == "")
    #expect(screen.nextEvent(timeoutMilliseconds: nil) == nil)
  }

  @Test func `while suspended the terminal is the editor's, then all is shown again`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    screen.show(frame("Submit Job"))
    _ = terminal.output()
    var modes = termios()
    var left = ""
    screen.suspended {
      modes = terminal.modes
      left = terminal.output()
    }
    #expect(modes.c_lflag & tcflag_t(ICANON) != 0)
    #expect(left.contains("\u{1B}[?1049l") && left.contains("\u{1B}[?1000l"))
    let back = terminal.output()
    #expect(back.contains("\u{1B}[?1049h") && back.contains("\u{1B}[?1000h"))
    #expect(back.contains("Submit Job"))
    #expect(terminal.modes.c_lflag & tcflag_t(ICANON) == 0)
  }

  // Input

  @Test(arguments: [
    ("a", [Key.character("a")]),
    ("é状👍", [.character("é"), .character("状"), .character("👍")]),
    ("\r\n", [Key(.enter), Key(.enter)]),
    ("\t\u{1B}[Z", [Key(.tab), Key(.tab, .shift)]),
    ("\u{7F}\u{8}", [Key(.backspace), Key(.backspace)]),
    ("\u{3}\u{13}\0", [.control("c"), .control("s"), .control(" ")]),
    ("\u{1B}OA\u{1B}[A", [Key(.up), Key(.up)]),
    (
      "\u{1B}[1;5C\u{1B}[1;2D\u{1B}[1;3A",
      [
        Key(.right, .control), Key(.left, .shift), Key(.up, .alt),
      ]
    ),
    ("\u{1B}[H\u{1B}OF\u{1B}[5~\u{1B}[6~", [Key(.home), Key(.end), Key(.pageUp), Key(.pageDown)]),
    ("\u{1B}[2~\u{1B}[3~\u{1B}[3;5~", [Key(.insert), Key(.delete), Key(.delete, .control)]),
    (
      "\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[1;2Q",
      [
        Key(.function(1)), Key(.function(5)), Key(.function(12)), Key(.function(2), .shift),
      ]
    ),
    ("\u{1B}x\u{1B}é", [Key(.character("x"), .alt), Key(.character("é"), .alt)]),
    ("\u{1B}[99;99$wq", [.character("q")]),
    ("\u{1B}\u{1B}[A", [Key(.up, .alt)]),
    ("\u{FF}q", [.character("ÿ"), .character("q")]),
  ])
  func `keys are read`(typed: String, keys: [Key]) throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    terminal.type(typed)
    #expect(events(screen, keys.count) == keys.map(InputEvent.key))
    #expect(screen.nextEvent(timeoutMilliseconds: 0) == nil)
  }

  @Test func `Escape is a key of its own`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    terminal.type("\u{1B}")
    #expect(events(screen, 1) == [.key(Key(.escape))])
    terminal.type("x")
    #expect(events(screen, 1) == [.key(.character("x"))])
  }

  @Test func `bytes that are no UTF-8 are left out`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    terminal.type([0xFF, 0xC3, 0x61, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80, 0x63])
    #expect(
      events(screen, 3) == [
        .key(.character("a")), .key(.character("b")), .key(.character("c")),
      ])
  }

  @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color"])
  func `the mouse is read`(name: String) throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options(terminal: name))
    defer { screen.close() }
    terminal.type("\u{1B}[<0;3;2M\u{1B}[<32;5;2M\u{1B}[<0;5;2m\u{1B}[<80;300;1Mq")
    #expect(
      events(screen, 5) == [
        .mouse(MouseEvent(action: .press, position: Point(x: 2, y: 1))),
        .mouse(MouseEvent(action: .drag, position: Point(x: 4, y: 1))),
        .mouse(MouseEvent(action: .release, position: Point(x: 4, y: 1))),
        .mouse(
          MouseEvent(
            action: .wheelUp, button: 0, position: Point(x: 299, y: 0), modifiers: .control)),
        .key(.character("q")),
      ])
  }

  @Test func `the mouse can be left to the terminal`() throws {
    let terminal = try PseudoTerminal(size: size)
    var options = terminal.options()
    options.usesMouse = false
    let screen = try NcursesScreen(options: options)
    screen.show(frame("x"))
    screen.close()
    #expect(!terminal.output().contains("?1000"))
  }

  @Test func `a paste is one event, whatever is in it`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    #expect(terminal.output().contains("\u{1B}[?2004h"))
    terminal.type("\u{1B}[200~{\r\n  \"状\": 1\r}\u{1B}[A\u{1B}[20\u{1B}[201~q\u{1B}[201~")
    #expect(
      events(screen, 2) == [
        .paste("{\n  \"状\": 1\n}\u{1B}[A\u{1B}[20"), .key(.character("q")),
      ])
    #expect(screen.nextEvent(timeoutMilliseconds: 0) == nil)
  }

  @Test func `a wake comes from any thread, with its message`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    let mailbox = Mailbox<String>()
    let thread = Thread { mailbox.post("simulated") }
    thread.start()
    #expect(screen.nextEvent(timeoutMilliseconds: 5000) == .wake)
    #expect(mailbox.takeAll() == ["simulated"])
    #expect(mailbox.takeAll() == [])
  }

  @Test func `a terminal that is gone ends the program`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    terminal.hangUp()
    #expect(screen.nextEvent(timeoutMilliseconds: 1000) == .terminate)
    screen.show(frame("nobody sees it"))
  }

  // Failures

  @Test(arguments: [
    ("", ScreenError.Code.noTerminalName), ("no-such-terminal", .unknownTerminal),
    ("dumb", .dumbTerminal),
  ])
  func `a terminal that will not do is refused`(name: String, code: ScreenError.Code) throws {
    let terminal = try PseudoTerminal(size: size)
    #expect(throws: ScreenError(code: code, terminalName: name)) {
      try NcursesScreen(options: terminal.options(terminal: name))
    }
    #expect(terminal.output() == "")
  }

  @Test func `a file is no terminal`() throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let terminal = try PseudoTerminal(size: size)
    var options = terminal.options()
    options.outputDescriptor = null
    #expect(throws: ScreenError(code: .outputNotATerminal, terminalName: "xterm-256color")) {
      try NcursesScreen(options: options)
    }
    options.inputDescriptor = null
    #expect(throws: ScreenError(code: .inputNotATerminal, terminalName: "xterm-256color")) {
      try NcursesScreen(options: options)
    }
  }

  @Test func `there is one screen at a time`() throws {
    let terminal = try PseudoTerminal(size: size)
    let screen = try NcursesScreen(options: terminal.options())
    defer { screen.close() }
    #expect(throws: ScreenError(code: .notOpened, terminalName: "xterm-256color")) {
      try NcursesScreen(options: terminal.options())
    }
  }
}

import Terminal
import Testing

struct MemoryScreenTests {
  let size = Size(width: 6, height: 2)

  @Test func `events come from the script until it is over`() throws {
    let screen = MemoryScreen(size: size, steps: try KeyScript.parse("a<resize 20x5>"))
    #expect(screen.nextEvent(timeoutMilliseconds: nil) == .key(.character("a")))
    #expect(screen.size == size)
    #expect(
      screen.nextEvent(timeoutMilliseconds: 10) == .resize(Size(width: 20, height: 5)))
    #expect(screen.size == Size(width: 20, height: 5))
    #expect(screen.isExhausted)
    #expect(screen.nextEvent(timeoutMilliseconds: nil) == nil)
    screen.feed([.wake])
    #expect(screen.nextEvent(timeoutMilliseconds: nil) == .wake)
  }

  @Test func `a script waits as long as the program waits for something`() throws {
    let screen = MemoryScreen(size: size, steps: try KeyScript.parse("<wait>a"))
    #expect(screen.nextEvent(timeoutMilliseconds: 100) == nil)
    #expect(screen.nextEvent(timeoutMilliseconds: 100) == nil)
    #expect(!screen.isExhausted)
    #expect(screen.nextEvent(timeoutMilliseconds: nil) == .key(.character("a")))
  }

  @Test func `frames, copies and suspensions are kept for the test to see`() {
    let screen = MemoryScreen(size: size, frameLimit: 2)
    for text in ["one", "two", "three"] {
      var frame = CellBuffer(size: size)
      frame.write(text, x: 0, y: 0, style: Style())
      screen.show(frame)
    }
    #expect(screen.frameCount == 3)
    #expect(screen.frames.map { $0.rows[0] } == ["two", "three"])
    #expect(screen.frame.rows == ["three", ""])
    screen.copy("Submit Job")
    #expect(screen.copiedTexts == ["Submit Job"])
    var ran = false
    screen.suspended { ran = true }
    #expect(ran && screen.suspensionCount == 1)
  }
}

struct DumpTests {
  @Test func `a screen is dumped as text`() {
    var buffer = CellBuffer(size: Size(width: 6, height: 2))
    buffer.write("a状", x: 1, y: 0, style: Style(foreground: .indexed(1)))
    #expect(buffer.dump(.text) == " a状\n\n")
  }

  @Test func `a screen is dumped with its colours`() {
    var buffer = CellBuffer(size: Size(width: 8, height: 3))
    buffer.write("ab", x: 1, y: 0, style: Style(foreground: .indexed(1), attributes: .bold))
    buffer.write("状", x: 3, y: 0, style: Style(background: .indexed(12)))
    buffer.write(
      "x", x: 0, y: 1,
      style: Style(
        foreground: .rgb(red: 1, green: 2, blue: 3), background: .indexed(200),
        attributes: [.dim, .italic, .underline, .reverse]))
    buffer.write(" ", x: 0, y: 2, style: Style(attributes: .reverse))
    #expect(
      buffer.dump(.ansi) == """
         \u{1B}[0;1;31mab\u{1B}[0;104m状\u{1B}[0m
        \u{1B}[0;2;3;4;7;38;2;1;2;3;48;5;200mx\u{1B}[0m
        \u{1B}[0;7m \u{1B}[0m

        """)
  }
}

import Terminal
import Testing

@testable import Studio

@Suite struct TextAreaTests {
  @Test func whatIsTypedAfterSelectingNothingStays() {
    var area = TextArea("")
    for key in [Key.control("a"), .character("a"), .character("b")] { _ = area.handle(key) }
    #expect(area.text == "ab")
    #expect(area.selection == nil)
  }

  @Test func typingBreaksAndJoinsLines() {
    var area = TextArea("ab\ncd")
    area.move(to: .init(line: 0, column: 2))
    _ = area.handle(Key(.delete))
    #expect(area.text == "abcd")
    _ = area.handle(Key(.enter))
    #expect(area.text == "ab\ncd")
    _ = area.handle(Key(.backspace))
    #expect(area.text == "abcd")
  }

  @Test func aNewLineKeepsTheIndentationAndGoesDeeperAfterABracket() {
    var area = TextArea("  {}")
    area.move(to: .init(line: 0, column: 3))
    _ = area.handle(Key(.enter))
    #expect(area.text == "  {\n    \n  }")
    #expect(area.cursor == .init(line: 1, column: 4))
  }

  @Test func aSelectionOverLinesIsReplaced() {
    var area = TextArea("one\ntwo\nthree")
    area.move(to: .init(line: 0, column: 1))
    area.move(to: .init(line: 2, column: 2), extending: true)
    #expect(area.selectedText == "ne\ntwo\nth")
    area.insert("X")
    #expect(area.text == "oXree")
  }

  @Test func theViewFollowsTheCursor() {
    var area = TextArea((1...100).map { "line \($0)" }.joined(separator: "\n"))
    area.move(to: .init(line: 80, column: 0))
    area.reveal(Size(width: 20, height: 10))
    #expect(area.top == 71)
  }

  @Test func aCombiningMarkJoinsTheCharacterBeforeIt() {
    var area = TextArea("e")
    area.move(to: .init(line: 0, column: 1))
    area.insert("\u{301}")
    #expect(area.lines[0].count == 1)
    #expect(area.cursor.column == 1)
  }
}

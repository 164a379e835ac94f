import Terminal
import TestSupport
import Testing

struct CellBufferTests {
  let red = Style(foreground: .indexed(1))

  func buffer(_ width: Int, _ height: Int = 1) -> CellBuffer {
    CellBuffer(size: Size(width: width, height: height))
  }

  @Test func `text is written from a cell on and cut at the edges`() {
    var buffer = buffer(8, 2)
    #expect(buffer.write("Wait", x: 1, y: 0, style: red) == 5)
    #expect(buffer.write("Submit Job", x: 3, y: 1, style: red) == 8)
    #expect(buffer.rows == [" Wait", "   Submi"])
    #expect(buffer[1, 0] == Cell(text: "W", width: 1, style: red))
    #expect(buffer[0, 0] == Cell())
  }

  @Test func `text begins left of the buffer and ends outside of it`() {
    var buffer = buffer(4, 1)
    #expect(buffer.write("Submit", x: -3, y: 0, style: red) == 3)
    #expect(buffer.rows == ["mit"])
    #expect(buffer.write("x", x: 9, y: 0, style: red) == 9)
    #expect(buffer.write("below", x: 0, y: 5, style: red) == 4)
    #expect(buffer.rows == ["mit"])
  }

  @Test func `a clip cuts on both sides`() {
    var buffer = buffer(10)
    buffer.write("0123456789", x: 0, y: 0, style: red, clip: Rect(x: 2, y: 0, width: 3, height: 1))
    #expect(buffer.rows == ["  234"])
    buffer.write("状态", x: 6, y: 0, style: red, clip: Rect(x: 7, y: 0, width: 2, height: 1))
    #expect(buffer.cells.map(\.text) == [" ", " ", "2", "3", "4", " ", " ", " ", " ", " "])
  }

  @Test func `a wide character stands in two cells`() {
    var buffer = buffer(5)
    #expect(buffer.write("a状b", x: 0, y: 0, style: red) == 4)
    #expect(buffer.cells.map(\.width) == [1, 2, 0, 1, 1])
    #expect(buffer[2, 0] == Cell(text: "", width: 0, style: red))
    #expect(buffer.rows == ["a状b"])
  }

  @Test func `half a wide character is a blank`() {
    var overwritten = buffer(6)
    overwritten.write("状态机", x: 0, y: 0, style: red)
    overwritten.write("x", x: 1, y: 0, style: Style())
    overwritten.write("y", x: 4, y: 0, style: Style())
    #expect(overwritten.rows == [" x态y"])
    #expect(overwritten[0, 0] == Cell(text: " ", width: 1, style: red))

    var cut = buffer(3)
    cut.write("a状态", x: 0, y: 0, style: red)
    #expect(cut.rows == ["a状"])
    cut.write("状态", x: 0, y: 0, style: red)
    #expect(cut.cells.map(\.width) == [2, 0, 1])
  }

  @Test func `controls stand as escapes and lone marks on a circle`() {
    var buffer = buffer(20)
    buffer.write("a\n\u{301}\u{202E}", x: 0, y: 0, style: red)
    #expect(buffer.rows == ["a\\n\u{25CC}\u{301}\\u{202E}"])
  }

  @Test func `a rectangle is filled, with wide characters too`() {
    var buffer = buffer(6, 3)
    buffer.fill(Rect(x: 1, y: 1, width: 9, height: 1), with: "·", style: red)
    #expect(buffer.rows == ["", " ·····", ""])
    buffer.fill(Rect(x: 0, y: 2, width: 5, height: 1), with: "状", style: red)
    #expect(buffer.cells[12...].map(\.width) == [2, 0, 2, 0, 1, 1])
    #expect(buffer[4, 2].style == red)
    buffer.fill(Rect(x: -2, y: -2, width: 99, height: 99), style: Style())
    #expect(buffer == CellBuffer(size: buffer.size))
  }

  @Test func `styles change without the text`() {
    var buffer = buffer(4)
    buffer.write("a状b", x: 0, y: 0, style: Style())
    buffer.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0.attributes.insert(.bold) }
    #expect(buffer.rows == ["a状b"])
    #expect(buffer.cells.map { $0.style.attributes.contains(.bold) } == [false, true, true, false])
  }

  @Test func `outside of the buffer is blank and stays so`() {
    var buffer = CellBuffer(size: Size(width: -1, height: 3))
    #expect(buffer.size == Size(width: 0, height: 3))
    #expect(buffer.rows == ["", "", ""])
    buffer[4, 4] = Cell(text: "x")
    #expect(buffer[4, 4] == Cell())
  }

  @Test func `whatever is drawn, every row is whole`() {
    var random = SeededGenerator(seed: 20)
    for _ in 0..<300 {
      let size = Size(
        width: .random(in: 0...9, using: &random), height: .random(in: 0...3, using: &random))
      var buffer = CellBuffer(size: size)
      for _ in 0..<12 {
        let x = Int.random(in: -4...10, using: &random)
        let y = Int.random(in: -1...3, using: &random)
        let text = TrickyText.random(using: &random)
        let rect = Rect(
          x: x, y: y, width: .random(in: -1...6, using: &random),
          height: .random(in: 0...3, using: &random))
        switch Int.random(in: 0..<6, using: &random) {
        case 0: buffer.fill(rect, with: text, style: red)
        case 1: buffer.restyle(rect) { $0.attributes.insert(.reverse) }
        case 2: buffer[x, y] = Cell(text: "状", width: 2, style: red)
        case 3: buffer[x, y] = Cell(text: "", width: 0, style: red)
        case 4: buffer.strokeBox(rect, style: red, glyphs: .double)
        default: buffer.write(text, x: x, y: y, style: red, clip: Bool.random() ? rect : nil)
        }
        expectWhole(buffer)
      }
    }
  }

  @Test func `writing advances by the text's columns`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let text = TrickyText.random(using: &random)
      var buffer = buffer(120)
      #expect(buffer.write(text, x: 2, y: 0, style: red) == 2 + text.columns)
    }
  }

  func expectWhole(_ buffer: CellBuffer, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(buffer.cells.count == buffer.size.width * buffer.size.height)
    for y in 0..<buffer.size.height {
      let row = (0..<buffer.size.width).map { buffer[$0, y] }
      #expect(row.reduce(0) { $0 + $1.width } == buffer.size.width, sourceLocation: sourceLocation)
      for (x, cell) in row.enumerated() {
        let isAfterWide = x > 0 && row[x - 1].width == 2
        #expect(cell.isContinuation == isAfterWide, sourceLocation: sourceLocation)
        #expect(cell.text.isEmpty == cell.isContinuation, sourceLocation: sourceLocation)
        #expect(
          cell.isContinuation || cell.text.columns == cell.width
            || cell.text.unicodeScalars.count > 1
            || cell.text == "\u{93F}", sourceLocation: sourceLocation)
      }
    }
  }
}

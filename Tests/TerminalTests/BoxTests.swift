import Terminal
import Testing

struct BoxTests {
  @Test func `a box is drawn around what stands inside`() {
    var buffer = CellBuffer(size: Size(width: 10, height: 4))
    buffer.write("inside", x: 2, y: 1, style: Style())
    let rect = Rect(x: 0, y: 0, width: 9, height: 3)
    buffer.strokeBox(rect, style: Style())
    #expect(
      buffer.rows == [
        "╭───────╮",
        "│ inside│",
        "╰───────╯",
        "",
      ])
    #expect(buffer.writeTitle("Graph", in: rect, style: Style()) == 8)
    #expect(buffer.rows[0] == "╭─ Gra… ╮")
  }

  @Test(arguments: [
    (BoxGlyphs.plain, ["┌─┐", "└─┘"]), (.double, ["╔═╗", "╚═╝"]), (.heavy, ["┏━┓", "┗━┛"]),
    (.ascii, ["+-+", "+-+"]), (.asciiDouble, ["#=#", "#=#"]), (.dashed, ["┌╌┐", "└╌┘"]),
  ])
  func `boxes have six kinds of lines`(glyphs: BoxGlyphs, rows: [String]) {
    var buffer = CellBuffer(size: Size(width: 3, height: 2))
    buffer.strokeBox(buffer.bounds, style: Style(), glyphs: glyphs)
    #expect(buffer.rows == rows)
  }

  @Test func `a flat box is a line`() {
    var buffer = CellBuffer(size: Size(width: 3, height: 3))
    buffer.strokeBox(Rect(x: 0, y: 0, width: 3, height: 1), style: Style(), glyphs: .plain)
    buffer.strokeBox(Rect(x: 1, y: 1, width: 1, height: 2), style: Style(), glyphs: .plain)
    buffer.strokeBox(Rect(x: 0, y: 0, width: 0, height: 2), style: Style(), glyphs: .plain)
    #expect(buffer.rows == ["───", " │", " │"])
  }

  @Test func `a box is cut at its clip`() {
    var buffer = CellBuffer(size: Size(width: 5, height: 3))
    buffer.strokeBox(
      Rect(x: -1, y: 0, width: 8, height: 3), style: Style(), glyphs: .plain,
      clip: Rect(x: 0, y: 0, width: 3, height: 2))
    #expect(buffer.rows == ["───", "", ""])
  }

  @Test func `titles end before the corner`() {
    var buffer = CellBuffer(size: Size(width: 12, height: 2))
    buffer.strokeBox(buffer.bounds, style: Style(), glyphs: .ascii)
    buffer.writeTitle("Choice rules", in: buffer.bounds, style: Style(), ellipsis: "~")
    #expect(buffer.rows[0] == "+- Choice~ +")
    var small = CellBuffer(size: Size(width: 4, height: 2))
    small.strokeBox(small.bounds, style: Style(), glyphs: .ascii)
    small.writeTitle("x", in: small.bounds, style: Style())
    #expect(small.rows[0] == "+--+")
  }
}

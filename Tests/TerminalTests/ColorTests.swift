import Testing

@testable import Terminal

struct ColorTests {
  @Test(arguments: [
    ((0, 0, 0), 16), ((255, 255, 255), 231), ((255, 0, 0), 196), ((95, 135, 175), 67),
    ((128, 128, 128), 244), ((8, 8, 8), 232), ((136, 192, 208), 110),
  ])
  func `a colour becomes the nearest of 256`(color: (Int, Int, Int), index: UInt8) {
    #expect(XtermPalette.nearest(color) == index)
  }

  @Test func `every colour of the cube and the greys is its own nearest`() {
    for index in UInt8(16)...255 {
      let color = XtermPalette.components(index)
      #expect(XtermPalette.components(XtermPalette.nearest(color)) == color)
    }
  }

  @Test(arguments: [
    (Color.standard, ColorDepth.direct, -1),
    (.indexed(9), .mono, -1), (.rgb(red: 9, green: 9, blue: 9), .mono, -1),
    (.indexed(9), .colors8, 1), (.indexed(9), .colors16, 9), (.indexed(9), .colors256, 9),
    (.indexed(196), .colors16, 9), (.indexed(196), .colors8, 1), (.indexed(1), .direct, 1),
    (.indexed(196), .direct, 0xFF0000), (.rgb(red: 1, green: 2, blue: 3), .direct, 0x010203),
    (.rgb(red: 0, green: 0, blue: 3), .direct, 8),
    (.rgb(red: 250, green: 5, blue: 5), .colors16, 9),
  ])
  func `a terminal gets the colours it has`(color: Color, depth: ColorDepth, code: Int) {
    #expect(Int(color.code(depth)) == code)
  }

  @Test func `bright colours are bold where there are only eight`() {
    let bright = EncodedStyle(Style(foreground: .indexed(9)), depth: .colors8)
    #expect(bright.foreground == 1 && bright.attributes == Style.Attributes.bold.rawValue)
  }

  @Test func `terminfo's number of colours is a depth`() {
    let depths = [-1, 0, 8, 16, 88, 256, 1 << 24].map(ColorDepth.init(colorCount:))
    #expect(
      depths == [.mono, .mono, .colors8, .colors16, .colors16, .colors256, .direct])
  }
}

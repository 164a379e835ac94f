import CNcurses
import Testing

@testable import Terminal

/// Within the serialized suite, because the locale is the process's.
extension NcursesScreenTests {
  @Suite(.enabled(if: treadle_use_locale("C.UTF-8"), "needs the locale C.UTF-8"))
  struct CellEncoderTests {
    func encoded(_ text: String, isUTF8: Bool = true) -> [String] {
      var buffer = CellBuffer(size: Size(width: 12, height: 1))
      let end = buffer.write(text, x: 0, y: 0, style: Style())
      var encoder = CellEncoder(depth: .colors256, isUTF8: isUTF8)
      var cells: [treadle_cell] = []
      encoder.append(buffer.cells[..<end], to: &cells)
      return cells.map { cell in
        withUnsafeBytes(of: cell.characters) { bytes in
          let scalars = bytes.bindMemory(to: UInt32.self).prefix(Int(cell.count))
            .compactMap(Unicode.Scalar.init)
          return String(String.UnicodeScalarView(scalars))
        }
      }
    }

    @Test(arguments: [
      ("aé", ["a", "é"]),
      ("状─", ["状", "─"]),
      ("e\u{301}", ["e\u{301}"]),
      ("\u{1112}\u{1161}\u{11AB}", ["\u{1112}\u{1161}\u{11AB}"]),
      ("👍🏽", ["👍"]),
      ("👨‍👩‍👧", ["👨"]),
      ("❤️", ["❤", " "]),
      ("1️⃣", ["1", " "]),
      ("🇩🇪", ["🇩", "🇪"]),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}", ["e\u{301}\u{302}\u{303}\u{304}"]),
    ])
    func `only what every terminal draws alike is sent`(text: String, cells: [String]) {
      #expect(
        encoded(text).map { Array($0.unicodeScalars) } == cells.map { Array($0.unicodeScalars) })
    }

    @Test func `in ASCII everything else is a question mark in each of its columns`() {
      #expect(encoded("a状é─", isUTF8: false) == ["a", "?", "?", "?", "?"])
    }
  }
}

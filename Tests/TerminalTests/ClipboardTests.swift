import Testing

@testable import Terminal

struct ClipboardTests {
  func sequence(_ text: String, _ environment: [String: String] = [:]) -> String {
    String(
      decoding: ClipboardSequence.bytes(text) { environment[$0] }, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("J", "Sg=="), ("Jo", "Sm8="), ("Job", "Sm9i"), ("状", "54q2"),
    ("\u{FB}\u{FF}", "w7vDvw=="),
  ])
  func `text goes in base 64`(text: String, encoded: String) {
    #expect(sequence(text) == "\u{1B}]52;c;\(encoded)\u{7}")
  }

  @Test func `tmux gets it, and hands it on`() {
    #expect(
      sequence("Job", ["TMUX": "/tmp/tmux-0/default,1,0"])
        == "\u{1B}]52;c;Sm9i\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;Sm9i\u{7}\u{1B}\\")
  }

  @Test func `screen hands it on in pieces`() {
    let wrapped = sequence(String(repeating: "x", count: 1000), ["STY": "1.tty"])
    let pieces = wrapped.split(separator: "\u{1B}\\")
    #expect(pieces.count == 2)
    #expect(pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count <= 768 })
    #expect(
      pieces.map { $0.dropFirst(2) }.joined() == sequence(String(repeating: "x", count: 1000)))
  }
}

import Digests

/// The sequence that asks a terminal to put text on the user's clipboard (OSC 52).
enum ClipboardSequence {
  /// - Parameter environment: looks up a variable; in tmux and screen the terminal is reached
  ///   through them.
  static func bytes(_ text: String, environment: (String) -> String?) -> [UInt8] {
    let sequence = Array("\u{1B}]52;c;".utf8) + Base64.digits(of: Array(text.utf8)) + [0x07]
    func isSet(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
    if isSet("TMUX") {
      // tmux takes the sequence itself, or hands it on, as its options say.
      let doubled = sequence.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return sequence + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    }
    if isSet("STY") {
      // screen hands on at most 768 bytes at a time.
      var wrapped: [UInt8] = []
      var start = 0
      while start < sequence.count {
        let end = min(start + 700, sequence.count)
        wrapped += Array("\u{1B}P".utf8) + sequence[start..<end] + Array("\u{1B}\\".utf8)
        start = end
      }
      return wrapped
    }
    return sequence
  }
}

/// Why the screen could not be opened.
package struct ScreenError: Error, Hashable, Sendable, CustomStringConvertible {
  package enum Code: String, Hashable, Sendable {
    case inputNotATerminal, outputNotATerminal
    case noTerminalName, unknownTerminal, noTerminalDatabase, dumbTerminal
    /// There is one already, or ncurses gave no reason.
    case notOpened
  }

  package var code: Code
  /// The value of TERM.
  package var terminalName: String

  package init(code: Code, terminalName: String = "") {
    self.code = code
    self.terminalName = terminalName
  }

  /// One line: what is wrong and the way out.
  package var description: String {
    let name = terminalName.printable
    return switch code {
    case .inputNotATerminal:
      "standard input is not a terminal; without one, use --script KEYS --dump text"
    case .outputNotATerminal:
      "standard output is not a terminal; without one, use --script KEYS --dump text"
    case .noTerminalName:
      "TERM is not set; set it to the kind of terminal, as in TERM=xterm-256color"
    case .unknownTerminal:
      "the terminal '\(name)' is unknown here; try TERM=xterm-256color, or install ncurses-term"
    case .noTerminalDatabase:
      "no terminal descriptions found (terminfo); install ncurses-base or set TERMINFO"
    case .dumbTerminal:
      "the terminal '\(name)' cannot move its cursor; set TERM, as in TERM=xterm-256color"
    case .notOpened:
      "the terminal '\(name)' could not be opened"
    }
  }
}

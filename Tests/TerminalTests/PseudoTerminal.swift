import CNcurses
import Foundation

@testable import Terminal

/// Both ends of a terminal: the screen's, and the one where a user would sit.
final class PseudoTerminal {
  private(set) var user: Int32
  let program: Int32

  init(size: Size) throws {
    var ends: (user: Int32, program: Int32) = (-1, -1)
    guard treadle_open_pseudo_terminal(&ends.user, &ends.program) else {
      throw POSIXError(.ENXIO)
    }
    user = ends.user
    program = ends.program
    _ = fcntl(user, F_SETFL, O_NONBLOCK)
    resize(size)
  }

  deinit {
    hangUp()
    close(program)
  }

  /// The user leaves.
  func hangUp() {
    if user >= 0 { close(user) }
    user = -1
  }

  func resize(_ size: Size) {
    var window = winsize()
    window.ws_col = UInt16(size.width)
    window.ws_row = UInt16(size.height)
    _ = ioctl(user, UInt(TIOCSWINSZ), &window)
  }

  func type(_ text: String) { type(Array(text.utf8)) }

  func type(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(user, $0.baseAddress, $0.count) }
      guard count > 0 else { break }
      sent += count
    }
  }

  /// What the program has sent since the last call.
  func output() -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(user, &buffer, buffer.count), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var modes: termios {
    var modes = termios()
    tcgetattr(program, &modes)
    return modes
  }

  func options(terminal: String = "xterm-256color") -> NcursesScreen.Options {
    var options = NcursesScreen.Options()
    options.environment = { $0 == "TERM" ? terminal : nil }
    options.inputDescriptor = program
    options.outputDescriptor = program
    options.ownsProcess = false
    options.localeName = "C.UTF-8"
    return options
  }
}

/// Mouse reports as xterm sends them.
enum MouseReport {
  /// - Parameter body: what follows `ESC [ <` (mode 1006): `0;12;5M`, a release ends in `m`.
  static func sgr(_ body: String) -> MouseEvent? {
    guard let final = body.last, final == "M" || final == "m" else { return nil }
    let numbers = body.dropLast().split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard numbers.count == 3, let code = numbers[0], let column = numbers[1],
      let row = numbers[2], code >= 0, column >= 1, row >= 1
    else { return nil }
    return event(code: code, isRelease: final == "m", column: column, row: row)
  }

  /// - Parameter bytes: the three that follow `ESC [ M`, each 32 more than it says.
  static func x10(_ bytes: [UInt8]) -> MouseEvent? {
    guard bytes.count == 3, bytes.allSatisfy({ $0 >= 32 }), bytes[1] > 32, bytes[2] > 32 else {
      return nil
    }
    let code = Int(bytes[0]) - 32
    // It does not say which button was released.
    let isRelease = code & 0b1100_0011 == 3 && code & 32 == 0
    return event(
      code: isRelease ? code & ~3 : code, isRelease: isRelease, column: Int(bytes[1]) - 32,
      row: Int(bytes[2]) - 32)
  }

  private static func event(code: Int, isRelease: Bool, column: Int, row: Int) -> MouseEvent? {
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    var event = MouseEvent(
      action: .press, button: (code & 3) + 1, position: Point(x: column - 1, y: row - 1),
      modifiers: modifiers)
    if code & 64 != 0 {
      guard code & 128 == 0, !isRelease else { return nil }
      event.button = 0
      event.action = code & 1 == 0 ? .wheelUp : .wheelDown
      // A wheel turned sideways is one turned with shift.
      if code & 2 != 0 { event.modifiers.insert(.shift) }
      return event
    }
    guard code & 128 == 0 else { return nil }
    if code & 32 != 0 {
      guard code & 3 != 3 else { return nil }
      event.action = .drag
    } else if isRelease {
      event.action = .release
    } else if code & 3 == 3 {
      return nil
    }
    return event
  }
}

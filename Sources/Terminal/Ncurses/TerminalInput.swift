import CNcurses

/// Reads events from the terminal's bytes.
struct TerminalInput {
  private var clicks = ClickCounter()
  /// Read, but not of the event before it.
  private var held: treadle_input?

  /// The next event of what has been typed already; nil where there is none.
  mutating func next() -> InputEvent? {
    while let input = read() {
      switch input.kind {
      case TREADLE_KEY:
        if let key = KeyDecoder.key(input) { return .key(key) }
      case TREADLE_MOUSE_SGR, TREADLE_MOUSE_X10:
        if let event = mouse(input.kind) {
          return .mouse(clicks.counted(event, at: .now))
        }
      case TREADLE_PASTE:
        return .paste(Self.pasted())
      default:
        if input.value == 0x1B {
          if let key = afterEscape() { return .key(key) }
        } else if let key = character(UInt8(truncatingIfNeeded: input.value)) {
          return .key(key)
        }
      }
    }
    return nil
  }

  private mutating func read() -> treadle_input? {
    if let held {
      self.held = nil
      return held
    }
    let input = treadle_read()
    return input.kind == TREADLE_NO_INPUT ? nil : input
  }

  /// Escape, or the key that was pressed with Alt; nil for a sequence that means nothing here.
  private mutating func afterEscape() -> Key? {
    guard let input = read() else { return Key(.escape) }
    var key: Key?
    switch input.kind {
    case TREADLE_KEY: key = KeyDecoder.key(input)
    case TREADLE_BYTE where input.value == 0x1B:
      held = input
      return Key(.escape)
    case TREADLE_BYTE:
      if input.value == 0x5B || input.value == 0x4F, skipSequence() { return nil }
      key = character(UInt8(truncatingIfNeeded: input.value))
    default:
      held = input
      return Key(.escape)
    }
    key?.modifiers.insert(.alt)
    return key
  }

  /// Leaves out the rest of a control sequence that no key has, so that it does not come as text.
  ///
  /// - Returns: whether there was one.
  private mutating func skipSequence() -> Bool {
    var isSequence = false
    while let input = read() {
      guard input.kind == TREADLE_BYTE, (0x20..<0x7F).contains(input.value) else {
        held = input
        break
      }
      isSequence = true
      if input.value >= 0x40 { break }
    }
    return isSequence
  }

  /// A character of one byte, or the UTF-8 sequence that begins with it; nil for what is none.
  private mutating func character(_ first: UInt8) -> Key? {
    guard let count = KeyDecoder.continuationCount(first) else { return nil }
    if count == 0 { return KeyDecoder.key(byte: first) }
    var bytes = [first]
    while bytes.count <= count {
      if let input = read() {
        guard input.kind == TREADLE_BYTE, (0x80..<0xC0).contains(input.value) else {
          held = input
          return nil
        }
        bytes.append(UInt8(truncatingIfNeeded: input.value))
      } else {
        // The rest of a character may come a little later.
        var byte: UInt8 = 0
        guard treadle_read_bytes(&byte, 1, 25) == 1 else { return nil }
        bytes.append(byte)
      }
    }
    guard let text = String(validating: bytes, as: UTF8.self), let character = text.first else {
      return nil
    }
    return .character(character)
  }

  private func mouse(_ kind: treadle_input_kind) -> MouseEvent? {
    var bytes: [UInt8] = []
    while bytes.count < 32 {
      var byte: UInt8 = 0
      guard treadle_read_bytes(&byte, 1, 100) == 1 else { return nil }
      bytes.append(byte)
      if kind == TREADLE_MOUSE_X10 {
        if bytes.count == 3 { return MouseReport.x10(bytes) }
      } else if byte >= 0x40 {
        return MouseReport.sgr(String(decoding: bytes, as: UTF8.self))
      }
    }
    return nil
  }

  /// The text up to the end mark of a paste. Its lines end with line feeds.
  private static func pasted() -> String {
    let end = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: end.count)
    while !bytes.suffix(end.count).elementsEqual(end) {
      // Never more than is missing to the end mark: what follows it is not read here.
      let matched = (0..<end.count).last { bytes.suffix($0).elementsEqual(end.prefix($0)) } ?? 0
      let count = Int(treadle_read_bytes(&buffer, Int32(end.count - matched), 1000))
      guard count > 0 else { return text(bytes[...]) }
      bytes += buffer[..<count]
    }
    return text(bytes.dropLast(end.count))
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var lines: [UInt8] = []
    lines.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D {
        lines.append(0x0A)
      } else if byte != 0x0A || previous != 0x0D {
        lines.append(byte)
      }
      previous = byte
    }
    return String(decoding: lines, as: UTF8.self)
  }
}

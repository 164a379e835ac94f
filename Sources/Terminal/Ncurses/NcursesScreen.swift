import CNcurses

/// The terminal, by ncurses. A process has one at a time, and one thread uses it; only a `Waker`
/// may be used from others.
package final class NcursesScreen: Screen {
  package private(set) var size: Size
  /// How many colours the terminal shows.
  package let colorDepth: ColorDepth
  /// Whether the locale's character set is UTF-8. Without it everything but ASCII is drawn as a
  /// question mark.
  package let isUTF8: Bool

  private let environment: (String) -> String?
  private var encoder: CellEncoder
  /// What the terminal shows; nil where that is not known.
  private var shown: CellBuffer?
  /// What was to be shown last.
  private var wanted: CellBuffer?
  private var encodedRow: [treadle_cell] = []
  private var input = TerminalInput()
  private var pending: [InputEvent] = []
  private var isClosed = false

  package struct Options: Sendable {
    package var usesMouse = true
    /// ASCII alone, whatever the locale says.
    package var isASCII = false
    /// Looks up a variable: TERM, and what tells of tmux and screen.
    package var environment: @Sendable (String) -> String? = processEnvironment
    /// Empty for the environment's.
    package var localeName = ""
    package var inputDescriptor: Int32 = 0
    package var outputDescriptor: Int32 = 1
    /// Whether signals and crashes are seen to, and stderr is held back: not in tests.
    package var ownsProcess = true
    /// Whether files that are no terminal are taken too, with this size: for tests.
    package var sizeWithoutTerminal: Size?

    package init() {}
  }

  /// Takes the terminal over, until `close` or the end of the process, whatever ends it.
  package init(options: Options = Options()) throws(ScreenError) {
    environment = options.environment
    guard let terminal = environment("TERM"), !terminal.isEmpty else {
      throw ScreenError(code: .noTerminalName)
    }
    let isLocaleUTF8 = treadle_use_locale(options.localeName)
    let result = terminal.withCString { name in
      var shimOptions = treadle_options()
      shimOptions.input = options.inputDescriptor
      shimOptions.output = options.outputDescriptor
      shimOptions.terminal = name
      shimOptions.mouse = options.usesMouse
      shimOptions.owns_process = options.ownsProcess
      shimOptions.accepts_any_file = options.sizeWithoutTerminal != nil
      return treadle_open(&shimOptions)
    }
    if let code = ScreenError.Code(result) {
      throw ScreenError(code: code, terminalName: terminal)
    }
    isUTF8 = isLocaleUTF8 && !options.isASCII
    colorDepth = ColorDepth(colorCount: Int(treadle_colors()))
    encoder = CellEncoder(depth: colorDepth, isUTF8: isUTF8)
    if let size = options.sizeWithoutTerminal {
      treadle_set_size(Int32(size.width), Int32(size.height))
    }
    size = Self.currentSize()
  }

  deinit { close() }

  /// Gives the terminal back, as it was.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    treadle_close()
  }

  package var isExhausted: Bool { isClosed }

  package func show(_ frame: CellBuffer) {
    wanted = frame
    guard !isClosed else { return }
    let frame = frame.size == size ? frame : frame.resized(to: size)
    if frame == shown { return }
    if !put(frame, over: shown) {
      treadle_forget_pairs()
      _ = put(frame, over: nil)
    }
    shown = frame
    let cursor = frame.cursor.flatMap { frame.bounds.contains($0) ? $0 : nil }
    treadle_refresh(Int32(cursor?.x ?? -1), Int32(cursor?.y ?? -1))
  }

  /// Puts the rows that are not as before.
  ///
  /// - Returns: false where the terminal's colour pairs were not enough.
  private func put(_ frame: CellBuffer, over old: CellBuffer?) -> Bool {
    let width = frame.size.width
    var hasPairs = true
    for y in 0..<frame.size.height {
      let row = frame.cells[(y * width)..<((y + 1) * width)]
      if let old, old.cells[(y * width)..<((y + 1) * width)] == row { continue }
      encodedRow.removeAll(keepingCapacity: true)
      encoder.append(row, to: &encodedRow)
      if !treadle_put_row(Int32(y), encodedRow, Int32(encodedRow.count)) { hasPairs = false }
    }
    return hasPairs
  }

  package func nextEvent(timeoutMilliseconds milliseconds: Int?) -> InputEvent? {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    var wait: Int32 = 0
    while !isClosed {
      let ready = Int(treadle_wait(wait))
      note(ready)
      if !pending.isEmpty { return pending.removeFirst() }
      if let event = input.next() { return event }
      if ready & Int(TREADLE_HUNG_UP) != 0 { return .terminate }
      guard let deadline else {
        wait = -1
        continue
      }
      let left = ContinuousClock.now.duration(to: deadline).milliseconds
      if wait != 0 || ready == 0, left <= 0 { return nil }
      wait = Int32(clamping: max(0, left))
    }
    return nil
  }

  private func note(_ ready: Int) {
    if ready & Int(TREADLE_TERMINATED) != 0 { pending.append(.terminate) }
    if ready & Int(TREADLE_INTERRUPTED) != 0 { pending.append(.key(.control("c"))) }
    if ready & Int(TREADLE_STOPPED) != 0 {
      stop(wholeGroup: false)
    } else if ready & Int(TREADLE_CONTINUED) != 0 {
      // Stopped without a chance to give the terminal back, which others have used since.
      treadle_leave()
      comeBack()
    } else if ready & Int(TREADLE_RESIZED) != 0 {
      updateSize()
    }
    if ready & Int(TREADLE_WOKEN) != 0 { pending.append(.wake) }
  }

  package func copy(_ text: String) {
    let bytes = ClipboardSequence.bytes(text, environment: environment)
    treadle_send(bytes, bytes.count)
  }

  package func suspended(while body: () -> Void) {
    treadle_leave()
    body()
    comeBack()
  }

  package func redraw() {
    guard !isClosed else { return }
    shown = nil
    treadle_invalidate()
    if let wanted { show(wanted) }
  }

  package func stop() { stop(wholeGroup: true) }

  private func stop(wholeGroup: Bool) {
    treadle_leave()
    treadle_stop(wholeGroup)
    comeBack()
  }

  /// Takes the terminal again and shows what it showed.
  private func comeBack() {
    guard !isClosed else { return }
    treadle_enter()
    shown = nil
    updateSize()
    if let wanted { show(wanted) }
  }

  private func updateSize() {
    let new = Self.currentSize()
    guard new != size else { return }
    size = new
    shown = nil
    pending.append(.resize(new))
  }

  private static func currentSize() -> Size {
    var width: Int32 = 0
    var height: Int32 = 0
    treadle_update_size(&width, &height)
    return Size(width: Int(width), height: Int(height))
  }
}

extension ScreenError.Code {
  /// Nil for success.
  fileprivate init?(_ result: treadle_open_result) {
    switch result {
    case TREADLE_OPENED: return nil
    case TREADLE_INPUT_NOT_A_TERMINAL: self = .inputNotATerminal
    case TREADLE_OUTPUT_NOT_A_TERMINAL: self = .outputNotATerminal
    case TREADLE_UNKNOWN_TERMINAL: self = .unknownTerminal
    case TREADLE_NO_TERMINAL_DATABASE: self = .noTerminalDatabase
    case TREADLE_DUMB_TERMINAL: self = .dumbTerminal
    default: self = .notOpened
    }
  }
}

extension Duration {
  /// Rounded up.
  fileprivate var milliseconds: Int {
    let (seconds, attoseconds) = components
    return Int(seconds) * 1000 + Int((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

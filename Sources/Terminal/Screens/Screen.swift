/// Something that shows cells and gives keys: a terminal, or memory for tests.
package protocol Screen: AnyObject {
  var size: Size { get }

  /// Shows a frame. Only what differs from the last one is sent.
  func show(_ frame: CellBuffer)

  /// Waits for the next event.
  ///
  /// - Parameter milliseconds: how long at most; nil waits for ever.
  /// - Returns: nil when the time is over.
  func nextEvent(timeoutMilliseconds milliseconds: Int?) -> InputEvent?

  /// Puts text on the user's clipboard (OSC 52).
  func copy(_ text: String)

  /// Gives the terminal back while `body` runs: for $EDITOR, and for a stop.
  func suspended(while body: () -> Void)

  /// Sends the whole frame again: another program may have written over it.
  func redraw()

  /// Stops the program as Ctrl-Z does elsewhere; returns after the user has brought it back.
  func stop()

  /// Whether no event can come any more: a script is over.
  var isExhausted: Bool { get }
}

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
}

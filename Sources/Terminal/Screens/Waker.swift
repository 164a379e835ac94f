import CNcurses

/// Ends a screen's wait for an event: from any thread, and from a signal handler.
package struct Waker: Sendable {
  package init() {}

  /// `NcursesScreen.nextEvent` gives `.wake` soon. Several calls may make one event.
  package func wake() { treadle_wake() }
}

/// Makes a double click of two presses at the same place, shortly after one another.
struct ClickCounter {
  static let limit = Duration.milliseconds(400)

  private var last: (event: MouseEvent, time: ContinuousClock.Instant)?

  mutating func counted(_ event: MouseEvent, at time: ContinuousClock.Instant) -> MouseEvent {
    switch event.action {
    case .press:
      if let last, last.event == event, last.time.duration(to: time) <= Self.limit {
        self.last = nil
        var double = event
        double.action = .doubleClick
        return double
      }
      last = (event, time)
    case .drag, .wheelUp, .wheelDown: last = nil
    case .release, .doubleClick: break
    }
    return event
  }
}

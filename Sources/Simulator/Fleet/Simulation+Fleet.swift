import ExecutionTrace
import OrderedJSON

/// What a fleet needs of a run that shares its clock and its quotas.
extension Simulation {
  /// Sets the clock forward, where the run had to wait for the account.
  mutating func catchUp(to time: Timestamp) {
    // What is queued for earlier happens late, as throttling makes it.
    if isAboutToEnterState { now = max(now, time) }
  }

  /// Whether the next thing is a state transition.
  var isAboutToEnterState: Bool {
    guard outbox.isEmpty, let current, case .enter = fibres[current].phase else { return false }
    return true
  }

  mutating func recordThrottledTransition() {
    guard let current else { return }
    record(.throttled(.transition, error: "ThrottlingException"), from: current)
  }
}

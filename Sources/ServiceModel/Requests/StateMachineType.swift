/// The kind of a state machine, as requests name it.
package enum StateMachineType: String, Hashable, Sendable, CaseIterable {
  case standard = "STANDARD"
  case express = "EXPRESS"
}

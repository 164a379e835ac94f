import ExecutionTrace
package import OrderedJSON

extension Simulation {
  /// Gives the state that is entered next another input: what would have happened with it.
  ///
  /// - Returns: whether a state is about to be entered; nothing changes otherwise.
  package mutating func replaceNextInput(with input: JSONValue) -> Bool {
    var next = self
    while !next.isAboutToEnterState {
      let before = next.eventCount
      guard next.advance(), next.eventCount == before else { return false }
    }
    guard let fibre = next.current else { return false }
    next.fibres[fibre].input = Payload(input)
    self = next
    return true
  }
}

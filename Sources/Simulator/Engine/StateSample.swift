package import ExecutionTrace
package import OrderedJSON

/// What a state sees in one visit, to try its expressions on.
package struct StateSample: Hashable, Sendable {
  package var input: JSONValue
  package var variables: JSONObject
  package var context: JSONValue?
  /// Of a Task, Parallel or Map that came so far.
  package var result: JSONValue?
  /// What a catcher took.
  package var errorOutput: JSONValue?
  package var time: Timestamp

  package init(
    input: JSONValue, variables: JSONObject = [:], context: JSONValue? = nil,
    result: JSONValue? = nil, errorOutput: JSONValue? = nil,
    time: Timestamp = Timestamp(milliseconds: 0)
  ) {
    self.input = input
    self.variables = variables
    self.context = context
    self.result = result
    self.errorOutput = errorOutput
    self.time = time
  }

  /// The same while the Map of that sample works on its first item.
  package func working(onItem item: JSONValue) -> StateSample {
    var sample = self
    var context = context?.object ?? [:]
    context["Map"] = ["Item": ["Index": 0, "Value": item]]
    sample.context = .object(context)
    return sample
  }
}

extension Simulation {
  /// What a state sees that has been entered and not left; nil for another.
  ///
  /// - Parameter visit: as trace records count it.
  package func sample(ofVisit visit: Int) -> StateSample? {
    guard let index = fibres.firstIndex(where: { $0.visit == visit && $0.activity != nil }) else {
      return nil
    }
    let fibre = fibres[index]
    return StateSample(
      input: fibre.input.value, variables: fibre.variables,
      context: context(of: index, program.states[fibre.state]), time: now)
  }
}

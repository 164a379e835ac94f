package import OrderedJSON

extension HistoryEvent {
  /// The details of an event. Most events of a run tell that a state was entered or left; theirs
  /// are not made into JSON until somebody asks.
  package enum Content: Sendable {
    case none
    case entered(name: String, input: String)
    case exited(name: String, output: String)
    case fields(JSONObject)

    package var fields: JSONObject? {
      switch self {
      case .none: nil
      case .entered(let name, let input):
        ["name": .string(name), "input": .string(input), "inputDetails": ["truncated": false]]
      case .exited(let name, let output):
        ["name": .string(name), "output": .string(output), "outputDetails": ["truncated": false]]
      case .fields(let fields): fields
      }
    }
  }
}

extension HistoryEvent.Content: Hashable {
  package static func == (a: Self, b: Self) -> Bool {
    switch (a, b) {
    case (.entered(let name, let input), .entered(let otherName, let otherInput)):
      name.isByteEqual(to: otherName) && input.isByteEqual(to: otherInput)
    case (.exited(let name, let output), .exited(let otherName, let otherOutput)):
      name.isByteEqual(to: otherName) && output.isByteEqual(to: otherOutput)
    default: a.fields == b.fields
    }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(fields) }
}

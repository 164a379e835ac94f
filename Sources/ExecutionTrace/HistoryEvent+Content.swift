package import OrderedJSON

extension HistoryEvent {
  /// The details of an event. Those of the most frequent events are not made into JSON until
  /// somebody asks.
  package enum Content: Sendable {
    case none
    case entered(name: String, input: String)
    case exited(name: String, output: String)
    case started(input: String, role: String)
    case succeeded(output: String)
    case iteration(name: String, index: Int)
    case fields(JSONObject)

    package var fields: JSONObject? {
      switch self {
      case .none: nil
      case .entered(let name, let input):
        ["name": .string(name), "input": .string(input), "inputDetails": ["truncated": false]]
      case .exited(let name, let output):
        ["name": .string(name), "output": .string(output), "outputDetails": ["truncated": false]]
      case .started(let input, let role):
        [
          "input": .string(input), "inputDetails": ["truncated": false],
          "roleArn": .string(role),
        ]
      case .succeeded(let output):
        ["output": .string(output), "outputDetails": ["truncated": false]]
      case .iteration(let name, let index):
        ["name": .string(name), "index": .number(JSONNumber(index))]
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

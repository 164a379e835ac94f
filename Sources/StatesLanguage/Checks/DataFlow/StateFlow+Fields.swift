import OrderedJSON

extension StateFlow {
  /// Fields that read the input by a path, beside templates.
  mutating func checkFields(of effective: DataShape) {
    guard effective != .any else { return }
    switch state.kind {
    case .task(let fields):
      check(fields.timeoutSeconds, "TimeoutSecondsPath", effective)
      check(fields.heartbeatSeconds, "HeartbeatSecondsPath", effective)
    case .wait(.seconds(let seconds)): check(seconds, "SecondsPath", effective)
    case .wait(.timestamp(let timestamp)): check(timestamp, "TimestampPath", effective)
    case .fail(let fields):
      check(fields.error, "ErrorPath", effective)
      check(fields.cause, "CausePath", effective)
    case .map(let fields): check(fields.maxConcurrency, "MaxConcurrencyPath", effective)
    default: break
    }
  }

  private mutating func check(_ field: NumberField?, _ name: String, _ value: DataShape) {
    guard case .path(let text) = field else { return }
    _ = follow(text, from: value, at: state.pointer.appending(name))
  }

  private mutating func check(_ field: TextField?, _ name: String, _ value: DataShape) {
    guard case .path(let text) = field else { return }
    _ = follow(text, from: value, at: state.pointer.appending(name))
  }

  /// Variables and operands of rules. A path that a rule of the state tests with IsPresent may
  /// well find nothing.
  mutating func checkRules(of fields: ChoiceFields, _ effective: DataShape) {
    guard effective != .any else { return }
    var comparisons: [(JSONPointer, String, ComparisonOperator, JSONValue)] = []
    for (index, branch) in fields.choices.enumerated() {
      guard let rule = branch.rule else { continue }
      var waiting = [(rule, state.pointer.appending("Choices").appending(index))]
      while let (rule, pointer) = waiting.popLast() {
        switch rule {
        case .comparison(let variable, let comparison, let operand):
          comparisons.append((pointer, variable, comparison, operand))
        case .and(let rules):
          for (index, rule) in rules.enumerated().reversed() {
            waiting.append((rule, pointer.appending("And").appending(index)))
          }
        case .or(let rules):
          for (index, rule) in rules.enumerated().reversed() {
            waiting.append((rule, pointer.appending("Or").appending(index)))
          }
        case .not(let rule): waiting.append((rule, pointer.appending("Not")))
        case .condition: break
        }
      }
    }
    let tested = Set(comparisons.filter { $0.2 == .isPresent }.map { ByteKey($0.1) })
    for (pointer, variable, comparison, operand) in comparisons {
      if !tested.contains(ByteKey(variable)) {
        _ = follow(variable, from: effective, at: pointer.appending("Variable"))
      }
      if comparison.isPath, let text = operand.string {
        _ = follow(text, from: effective, at: pointer.appending(comparison.rawValue))
      }
    }
  }
}

import StepFunctions

/// What every task of a service integration asks of its pattern.
struct IntegrationChecks {
  /// `Lambda`
  let service: String
  let pattern: ServiceIntegrationPattern

  /// - Throws: where the service has no such pattern.
  func supports(_ patterns: ServiceIntegrationPattern...) throws(ConstructError) {
    guard !patterns.contains(pattern) else { return }
    let names = patterns.map { ".\($0)" }.joined(separator: " or ")
    throw ConstructError(
      "\(service) does not support the integration pattern \(pattern.rawValue). Use \(names).")
  }

  /// - Throws: where a task that waits for its token does not pass it on.
  func passesToken(in value: TemplateValue?, named name: String) throws(ConstructError) {
    guard pattern == .waitForTaskToken, value.map(\.holdsTaskToken) != true else { return }
    throw ConstructError(
      "The task token is missing in \(name): without it nobody can answer the task. Put .taskToken "
        + "somewhere in \(name).")
  }
}

extension TemplateValue {
  /// Whether it holds the task's token, in either query language.
  var holdsTaskToken: Bool {
    if Fields.containsTaskToken(self) { return true }
    var waiting = [self]
    while let value = waiting.popLast() {
      switch value {
      case .string(let text):
        let text = text.placeholderText
        if text.hasPrefix("{%"), text.contains("$states.context") { return true }
      case .array(let elements): waiting += elements
      case .object(let object): waiting += object.members.map(\.value)
      default: break
      }
    }
    return false
  }
}

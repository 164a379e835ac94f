import OrderedJSON

extension Checker {
  /// Checks Retry or Catch.
  mutating func checkErrorRules(
    _ place: Place, _ owner: FieldOwner, _ language: QueryLanguage
  ) {
    let rules = place.elements
    for (index, rule) in rules.enumerated() {
      checkFields(rule, of: owner, language)
      guard let names = rule.member("ErrorEquals"), let elements = names.node.elements,
        elements.contains(where: { $0.string == "States.ALL" })
      else { continue }
      if elements.count > 1 {
        report(
          "States.ALL must stand alone in ErrorEquals", at: names, atValue: true,
          fix: .use(["States.ALL"], at: names.pointer))
      } else if index != rules.count - 1 {
        report(
          "States.ALL must stand in the last element of '\(place.name ?? "")'", at: names,
          fix: FindingFix("move it last", [.move(rule.pointer, toIndex: rules.count - 1)]))
      }
    }
    guard owner == .retrier else { return }
    for rule in rules {
      if let delay = rule.member("MaxDelaySeconds"), let longest = delay.node.integer,
        longest <= rule.node["IntervalSeconds"]?.integer ?? 1
      {
        warn(
          "MaxDelaySeconds should be more than IntervalSeconds: as it is no wait grows",
          at: delay, atValue: true)
      }
    }
  }

  mutating func checkErrorNames(_ place: Place) {
    guard let elements = place.node.elements, elements.allSatisfy({ $0.string != nil }) else {
      return reportType("a list of error names", at: place)
    }
    if elements.isEmpty { report("\(described(place)) must not be empty", at: place) }
    for element in place.elements {
      guard let name = element.node.string, name.hasBytePrefix("States.") else { continue }
      if !Self.reservedErrors.contains(where: name.isByteEqual) {
        report(
          .warning, FindingCode.unknownError,
          "'\(name)' is no error of the States Language, and names that begin with States. are "
            + "reserved", at: element,
          fix: nearest(name, Self.reservedErrors, at: element.pointer))
      }
    }
  }

  /// The names of the States Language and of the service.
  static let reservedErrors = [
    "States.ALL", "States.BranchFailed", "States.DataLimitExceeded",
    "States.ExceedToleratedFailureThreshold", "States.HeartbeatTimeout", "States.Http.Socket",
    "States.IntrinsicFailure", "States.ItemReaderFailed", "States.NoChoiceMatched",
    "States.ParameterPathFailure", "States.Permissions", "States.QueryEvaluationError",
    "States.ResultPathMatchFailure", "States.ResultWriterFailed", "States.Runtime",
    "States.TaskFailed", "States.Timeout",
  ]
}

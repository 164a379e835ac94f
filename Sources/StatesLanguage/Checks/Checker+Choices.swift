import OrderedJSON

extension Checker {
  mutating func checkChoices(_ place: Place, _ language: QueryLanguage) {
    for element in place.elements {
      guard language == .jsonPath, element.node.isObject else {
        checkFields(element, of: .choiceRule, language)
        continue
      }
      checkFields(element, of: .choiceRule, language, isRule: Self.isPartOfRule)
      checkRule(element)
    }
  }

  mutating func checkCondition(_ place: Place) {
    if place.node.bool != nil { return }
    guard let text = place.node.string, text.isJSONataExpression else {
      return report(
        "\(described(place)) must be a JSONata expression between {% and %}, or true or false",
        at: place, atValue: true)
    }
    checkExpression(text, at: place)
  }

  private static func isPartOfRule(_ name: String) -> Bool {
    ["Variable", "And", "Or", "Not"].contains(where: name.isByteEqual)
      || ComparisonOperator(bytes: name) != nil
  }

  /// Checks that an object holds one rule, and the rules inside it.
  private mutating func checkRule(_ place: Place) {
    let tests = place.members.filter { member in
      member.name.map { Self.isPartOfRule($0) && !$0.isByteEqual(to: "Variable") } ?? false
    }
    let variable = place.member("Variable")
    guard let test = tests.first else {
      return report(
        "A rule needs And, Or, Not, or a comparison such as StringEquals", at: place)
    }
    if tests.count > 1 {
      report(
        "The fields [\(tests.compactMap(\.name).joined(separator: ", "))] exclude each other: "
          + "a rule has one", at: tests[1], pointer: place.pointer)
    }
    if let comparison = test.name.flatMap(ComparisonOperator.init(bytes:)) {
      if let variable {
        checkPath(variable, .path)
      } else {
        report("These fields are required: [Variable]", at: place)
      }
      checkOperand(test, comparison)
      return
    }
    if let variable { report("A rule of \(test.name ?? "") has no Variable", at: variable) }
    if test.name?.isByteEqual(to: "Not") ?? false {
      checkNestedRule(test)
    } else {
      guard let elements = test.node.elements else {
        return reportType("a list of rules", at: test)
      }
      if elements.isEmpty { report("\(described(test)) must not be empty", at: test) }
      for element in test.elements { checkNestedRule(element) }
    }
  }

  private mutating func checkNestedRule(_ place: Place) {
    guard place.node.isObject else { return reportType("an object", at: place) }
    for member in place.members {
      guard let name = member.name, !Self.isPartOfRule(name), name != "Comment" else { continue }
      report(
        name == "Next"
          ? "Next stands only in the outermost rule"
          : "The field '\(name)' is not supported by Step Functions", at: member)
    }
    checkRule(place)
  }

  private mutating func checkOperand(_ place: Place, _ comparison: ComparisonOperator) {
    if comparison.isPath { return checkPath(place, .path) }
    guard let value = place.node.scalar, comparison.accepts(value) else {
      let wanted =
        switch comparison.subject {
        case .string, .timestamp: "a string"
        case .numeric: "a number"
        case .boolean, .kind: "true or false"
        }
      return reportType(wanted, at: place)
    }
    if comparison.subject == .timestamp, !(value.string?.isTimestamp ?? false) {
      report("String does not match RFC3339 timestamp", at: place, atValue: true)
    }
  }
}

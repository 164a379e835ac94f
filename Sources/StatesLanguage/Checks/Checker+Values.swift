import JSONPathQuery
import OrderedJSON

extension Checker {
  /// Checks the value of a field against what the field holds.
  mutating func checkValue(_ place: Place, _ schema: FieldSchema, _ language: QueryLanguage) {
    let node = place.node
    if node.isNull, schema.takesNull { return }
    if node.isCloudFormationFunction {
      return report(
        .warning, FindingCode.substitution,
        "\(described(place)) is to be filled in by CloudFormation before the service takes it",
        at: place, atValue: true)
    }
    if schema.takesExpression, language == .jsonata, let text = node.string,
      text.hasBytePrefix("{%")
    {
      return checkExpression(text, at: place)
    }
    if let text = node.string, !schema.control.takesAnyText, text.holdsSubstitution {
      return reportSubstitution(text, at: place)
    }
    switch schema.control {
    case .text: if node.string == nil { reportType("a string", at: place) }
    case .resource: checkResource(place)
    case .timestamp: checkTimestamp(place)
    case .integer(let range):
      guard let value = node.number, let integer = value.integer, range.contains(integer) else {
        return reportType(
          "a whole number \(described(range))", at: place, fix: fixInteger(place, range))
      }
    case .number(let range):
      guard let value = node.number, range.contains(value.double) else {
        return reportType("a number \(described(range))", at: place)
      }
    case .choice(let values):
      guard let text = node.string, values.contains(where: text.isByteEqual) else {
        return report(
          "\(described(place)) should have one of these values: "
            + "[\(values.joined(separator: ", "))]", at: place, atValue: true,
          fix: node.string.flatMap { nearest($0, values, at: place.pointer) })
      }
    case .flag:
      if node.bool == nil {
        reportType("true", at: place, fix: .use(true, at: place.pointer))
      } else if node.bool == false {
        warn(
          "\(described(place)) must be true", at: place, atValue: true,
          fix: .use(true, at: place.pointer))
      }
    case .bool: if node.bool == nil { reportType("true or false", at: place) }
    case .path, .referencePath, .resultPath, .pathOrIntrinsic:
      checkPath(place, schema.control)
    case .json: break
    case .template: checkTemplate(place, language)
    case .assignments:
      checkAssignedNames(place, language)
      checkTemplate(place, language)
    case .array: if node.elements == nil { reportType("an array", at: place) }
    case .object: if !node.isObject { reportType("an object", at: place) }
    case .texts: checkTexts(place, "strings")
    case .stateName: if node.string == nil { reportType("the name of a state", at: place) }
    case .errorNames: checkErrorNames(place)
    case .condition: checkCondition(place)
    case .states: checkStates(place)
    case .fields(let owner): checkObject(place, owner, language)
    case .list(let owner): checkList(place, owner, language)
    }
  }

  /// What CloudFormation or SAM fills in may become what is wanted.
  mutating func reportSubstitution(_ text: String, at place: Place) {
    report(
      .warning, FindingCode.substitution,
      "'\(text)' is to be substituted before the service takes it", at: place, atValue: true)
  }

  mutating func reportType(_ wanted: String, at place: Place, fix: FindingFix? = nil) {
    report("\(described(place)) must be \(wanted)", at: place, atValue: true, fix: fix)
  }

  /// `from 1 to 99999999`, `of at least 1`.
  private func described<Bound>(_ range: ClosedRange<Bound>) -> String {
    let upper = "\(range.upperBound)"
    let isOpen = upper == "\(Int.max)" || upper == "\(Double.greatestFiniteMagnitude)"
    let lower = "\(range.lowerBound)"
    return isOpen ? "of at least \(trimmed(lower))" : "from \(trimmed(lower)) to \(trimmed(upper))"
  }

  private func trimmed(_ number: String) -> String {
    number.hasByteSuffix(".0") ? String(number.dropLast(2)) : number
  }

  mutating func checkTexts(_ place: Place, _ what: String) {
    guard let elements = place.node.elements, elements.allSatisfy({ $0.string != nil }) else {
      return reportType("a list of \(what)", at: place)
    }
  }

  private mutating func checkObject(
    _ place: Place, _ owner: FieldOwner, _ language: QueryLanguage
  ) {
    switch owner {
    case .itemProcessor, .branch: checkScope(place, of: owner)
    default: checkFields(place, of: owner, language)
    }
  }

  private mutating func checkList(_ place: Place, _ owner: FieldOwner, _ language: QueryLanguage) {
    guard place.node.elements != nil else { return reportType("a list", at: place) }
    switch owner {
    case .retrier, .catcher: checkErrorRules(place, owner, language)
    case .choiceRule: checkChoices(place, language)
    default:
      for element in place.elements { checkObject(element, owner, language) }
    }
    if owner == .branch || owner == .choiceRule, place.node.elements?.isEmpty ?? false {
      report("\(described(place)) must not be empty", at: place)
    }
  }

  private mutating func checkTimestamp(_ place: Place) {
    guard let text = place.node.string else { return reportType("a string", at: place) }
    if !text.isTimestamp {
      report("String does not match RFC3339 timestamp", at: place, atValue: true)
    }
  }
}

extension FieldSchema.Control {
  /// Whether a text stands for itself, or is checked for substitutions of its own.
  fileprivate var takesAnyText: Bool {
    switch self {
    case .text, .resource, .json, .template, .assignments, .stateName: true
    default: false
    }
  }
}

extension SourceNode {
  /// `{"Ref": …}` or `{"Fn::GetAtt": …}`.
  var isCloudFormationFunction: Bool {
    guard case .object(let members) = content, members.count == 1 else { return false }
    return members[0].key.isByteEqual(to: "Ref") || members[0].key.hasBytePrefix("Fn::")
  }
}

extension String {
  /// Whether CloudFormation or SAM puts something in: `${Function.Arn}`.
  var holdsSubstitution: Bool {
    var rest = utf8[...]
    while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
      rest = rest[rest.index(after: dollar)...]
      if rest.first == UInt8(ascii: "{"), rest.contains(UInt8(ascii: "}")) { return true }
    }
    return false
  }

  /// Whether the text is a time of RFC 3339 as the service takes it: `T` and an offset or `Z`.
  var isTimestamp: Bool {
    let bytes = Array(utf8)
    func digits(_ range: Range<Int>, _ limits: ClosedRange<Int>) -> Bool {
      guard range.upperBound <= bytes.count,
        bytes[range].allSatisfy({ (0x30...0x39).contains($0) })
      else { return false }
      return limits.contains(bytes[range].reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    func sign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
      index < bytes.count && bytes[index] == UInt8(ascii: sign)
    }
    guard digits(0..<4, 0...9999), sign(4, "-"), digits(5..<7, 1...12), sign(7, "-"),
      digits(8..<10, 1...31), sign(10, "T"), digits(11..<13, 0...24), sign(13, ":"),
      digits(14..<16, 0...59), sign(16, ":"), digits(17..<19, 0...60)
    else { return false }
    var index = 19
    if sign(index, ".") {
      let start = index + 1
      index = start
      while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
      guard index > start else { return false }
    }
    if sign(index, "Z") { return index + 1 == bytes.count }
    guard sign(index, "+") || sign(index, "-") else { return false }
    return digits(index + 1..<index + 3, 0...23) && sign(index + 3, ":")
      && digits(index + 4..<index + 6, 0...59) && index + 6 == bytes.count
  }
}

import OrderedJSON
import StatesLanguage

/// Values with their types and ranges.
extension ScenarioReader {
  /// Members of a mapping whose keys are up to the user; none for a value that is left empty.
  mutating func mapping(_ node: SourceNode, _ what: String) -> [SourceMember]? {
    if node.isNull { return [] }
    guard case .object(let members) = node.content else {
      report("\(what) has to be a mapping", at: node)
      return nil
    }
    return members
  }

  /// Members of a mapping with those keys and no others.
  mutating func members(_ node: SourceNode, of what: String, known: [String]) -> [SourceMember] {
    var members: [SourceMember] = []
    for member in mapping(node, what) ?? [] {
      if known.contains(where: { $0.isByteEqual(to: member.key) }) {
        members.append(member)
        continue
      }
      let advice =
        NearestName.of(member.key, among: known).map { "; did you mean '\($0)'?" }
        ?? "; there is \(known.joined(separator: ", "))"
      report("\(what) has no '\(member.key)'\(advice)", at: member.keyRange.lowerBound)
    }
    return members
  }

  mutating func text(_ node: SourceNode, _ what: String) -> String? {
    if case .scalar(.string(let text)) = node.content { return text }
    report("\(what) has to be text", at: node)
    return nil
  }

  /// Text that is not empty.
  mutating func name(_ node: SourceNode, _ what: String) -> String? {
    guard let text = text(node, what) else { return nil }
    if text.isEmpty { report("\(what) has to have a name", at: node) }
    return text.isEmpty ? nil : text
  }

  mutating func flag(_ node: SourceNode, _ what: String) -> Bool? {
    if case .scalar(.bool(let flag)) = node.content { return flag }
    report("\(what) has to be true or false", at: node)
    return nil
  }

  mutating func number(
    _ node: SourceNode, _ what: String, _ range: ClosedRange<Double>
  ) -> Double? {
    if case .scalar(.number(let number)) = node.content, range.contains(number.double) {
      return number.double
    }
    report(
      "\(what) has to be a number from \(JSONNumber(range.lowerBound).text) to "
        + JSONNumber(range.upperBound).text, at: node)
    return nil
  }

  mutating func integer(_ node: SourceNode, _ what: String, _ range: ClosedRange<Int>) -> Int? {
    if case .scalar(.number(let number)) = node.content, let integer = number.integer,
      range.contains(integer)
    {
      return integer
    }
    report(
      "\(what) has to be a whole number from \(range.lowerBound) to \(range.upperBound)", at: node)
    return nil
  }

  /// Milliseconds of a duration: `250ms`, `1.5s`, `2m`, `8h`, `30d`, up to a year.
  mutating func duration(_ node: SourceNode, _ what: String) -> Double? {
    let limit = LatencyDistribution.longestMilliseconds
    if case .scalar(.string(let text)) = node.content, let time = Scenario.milliseconds(text) {
      if time <= limit { return time }
      report("\(what) has to be a year at most", at: node)
      return nil
    }
    var message = "\(what) has to be a duration such as 250ms, 3s or 2m"
    if case .scalar(.number(let number)) = node.content {
      message += "; \(number.text) has no unit"
    }
    report(message, at: node)
    return nil
  }

}

extension Scenario {
  private static let units: [(name: String, milliseconds: Double)] = [
    ("ms", 1), ("s", 1000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
  ]

  /// Milliseconds of `250ms`, `1.5s`, `2m`, `8h`, `30d`.
  package static func milliseconds(_ text: String) -> Double? {
    let digits = text.prefix { $0.isASCII && ($0.isWholeNumber || $0 == ".") }
    guard let amount = Double(digits), amount.isFinite,
      let unit = units.first(where: { $0.name.isByteEqual(to: String(text[digits.endIndex...])) })
    else { return nil }
    return amount * unit.milliseconds
  }
}

extension SourceNode {
  var isNull: Bool { if case .scalar(.null) = content { true } else { false } }
}

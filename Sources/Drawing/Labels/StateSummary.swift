import OrderedJSON
import StatesLanguage

/// What a state does, in a row or two: the full detail.
enum StateSummary {
  static func rows(of state: State) -> [String] {
    var rows: [String] = []
    if let text = purpose(of: state), !text.isEmpty { rows.append(text) }
    var rules: [String] = []
    if !state.retry.isEmpty { rules.append("Retry \(state.retry.count)") }
    if !state.catchers.isEmpty { rules.append("Catch \(state.catchers.count)") }
    if !rules.isEmpty { rows.append(rules.joined(separator: "  ")) }
    return rows
  }

  private static func purpose(of state: State) -> String? {
    switch state.kind {
    case .task(let fields): return fields.resource.map(shortResource)
    case .wait(.seconds(let seconds)): return waitText(seconds)
    case .wait(.timestamp(let time)): return "until \(text(time))"
    case .wait(.invalid): return nil
    case .choice(let fields):
      return fields.choices.count == 1 ? "1 rule" : "\(fields.choices.count) rules"
    case .fail(let fields): return fields.error.map(text)
    case .pass(let result): return result.map { "Result \($0.compactText)" }
    case .map(let fields):
      let items = fields.itemsPath ?? fields.items?.string
      return [
        fields.processor?.mode == .distributed ? "distributed" : nil, items.map { "over \($0)" },
        fields.maxConcurrency.map { "at most \(text($0))" },
      ].compactMap { $0 }.joined(separator: "  ")
    case .parallel(let branches):
      return branches.count == 1 ? "1 branch" : "\(branches.count) branches"
    case .succeed: return nil
    case .unknown(let type): return type.map { "Type \($0)" } ?? "no Type"
    }
  }

  /// The part of a resource's name that tells it from others: `lambda:invoke`, `function:Check`.
  private static func shortResource(_ resource: String) -> String {
    let parts = resource.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.first == "arn", parts.count > 5 else { return resource }
    return parts.dropFirst(5).joined(separator: ":")
  }

  /// A number of seconds has its unit; a path says by itself what it names.
  private static func waitText(_ field: NumberField) -> String {
    if case .literal = field { "\(text(field)) s" } else { "for \(text(field))" }
  }

  private static func text(_ field: NumberField) -> String {
    switch field {
    case .literal(let number): number.text
    case .path(let text), .expression(let text): text
    }
  }

  private static func text(_ field: TextField) -> String {
    switch field {
    case .literal(let text), .path(let text), .expression(let text): text
    }
  }
}

import ExecutionTrace
import OrderedJSON

/// What a filter looks at in an execution.
struct ExecutionFacts {
  /// Nil where it was not started.
  var status: ExecutionStatus?
  var isThrottled = false
  var input: JSONValue
  var error = ""
  var cause = ""
  /// The state it is in or stopped at.
  var stateName = ""
  /// From the start of all to its start, and from its start to its end or now.
  var startMilliseconds: Int64 = 0
  var durationMilliseconds: Int64 = 0
  var retries = 0
  var caught = 0
  var throttled = 0
}

/// Which executions are listed: words that must all hold.
///
/// `failed`, `error:Lambda`, `input:job-42`, `state:Submit`, `took>5s`, `started<2m`, `retries>2`; a
/// word of no such form is looked for in error, cause, state and input; `!` before a word turns it
/// round.
struct ExecutionFilter: Hashable, Sendable {
  enum Quantity: String, CaseIterable, Sendable { case took, started, retries, caught, throttled }

  enum Test: Hashable, Sendable {
    case status(ExecutionStatus)
    case throttled
    case error(String)
    case input(String)
    case state(String)
    case text(String)
    /// Times in milliseconds.
    case quantity(Quantity, isAbove: Bool, Int64)
  }

  struct Term: Hashable, Sendable {
    var test: Test
    var isInverted = false
  }

  private(set) var text: String
  private(set) var terms: [Term] = []
  /// What is wrong with the text; nil for a filter that can be used.
  private(set) var problem: String?

  static let all = ExecutionFilter("")

  init(_ text: String) {
    self.text = text
    for word in text.split(separator: " ") {
      let isInverted = word.hasPrefix("!")
      let body = String(isInverted ? word.dropFirst() : word)
      guard !body.isEmpty else { continue }
      do throws(FilterProblem) {
        terms.append(Term(test: try ExecutionFilter.test(body), isInverted: isInverted))
      } catch {
        problem = error.text
      }
    }
  }

  private struct FilterProblem: Error { var text: String }

  private static func test(_ word: String) throws(FilterProblem) -> Test {
    if let status = status(named: word) { return .status(status) }
    if word.lowercased() == "throttled" { return .throttled }
    for (prefix, make) in [
      ("error:", Test.error), ("input:", Test.input), ("state:", Test.state),
    ] where word.hasPrefix(prefix) {
      return make(String(word.dropFirst(prefix.count)))
    }
    for quantity in Quantity.allCases where word.hasPrefix(quantity.rawValue) {
      let rest = word.dropFirst(quantity.rawValue.count)
      guard let sign = rest.first, sign == "<" || sign == ">" else { continue }
      let amount = String(rest.dropFirst())
      let isTime = quantity == .took || quantity == .started
      guard let value = isTime ? FleetLoad.milliseconds(amount) : Int64(amount) else {
        throw FilterProblem(
          text: isTime
            ? "\(quantity.rawValue) takes a time such as 5s, 200ms or 2m, not '\(amount)'"
            : "\(quantity.rawValue) takes a whole number, not '\(amount)'")
      }
      return .quantity(quantity, isAbove: sign == ">", value)
    }
    return .text(word)
  }

  private static func status(named word: String) -> ExecutionStatus? {
    switch word.lowercased() {
    case "running": .running
    case "succeeded", "ok": .succeeded
    case "failed": .failed
    case "timed_out", "timeout": .timedOut
    case "aborted": .aborted
    default: nil
    }
  }

  func matches(_ facts: @autoclosure () -> ExecutionFacts) -> Bool {
    guard problem == nil, !terms.isEmpty else { return true }
    let facts = facts()
    return terms.allSatisfy { $0.test.holds(for: facts) != $0.isInverted }
  }
}

extension ExecutionFilter.Test {
  fileprivate func holds(for facts: ExecutionFacts) -> Bool {
    switch self {
    case .status(let status): facts.status == status
    case .throttled: facts.isThrottled || facts.throttled > 0
    case .error(let text): facts.error.holdsIgnoringCase(text)
    case .input(let text): facts.input.compactText.holdsIgnoringCase(text)
    case .state(let text): facts.stateName.holdsIgnoringCase(text)
    case .text(let text):
      facts.error.holdsIgnoringCase(text) || facts.cause.holdsIgnoringCase(text)
        || facts.stateName.holdsIgnoringCase(text)
        || facts.input.compactText.holdsIgnoringCase(text)
    case .quantity(let quantity, let isAbove, let value):
      isAbove ? facts.amount(quantity) > value : facts.amount(quantity) < value
    }
  }
}

extension ExecutionFacts {
  fileprivate func amount(_ quantity: ExecutionFilter.Quantity) -> Int64 {
    switch quantity {
    case .took: durationMilliseconds
    case .started: startMilliseconds
    case .retries: Int64(retries)
    case .caught: Int64(caught)
    case .throttled: Int64(throttled)
    }
  }
}

extension String {
  /// Whether a text stands in it, ASCII letters of either case alike.
  fileprivate func holdsIgnoringCase(_ text: String) -> Bool {
    func folded(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
    let wanted = text.utf8.map(folded)
    guard let first = wanted.first else { return true }
    let bytes = Array(utf8)
    guard bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { start in
      folded(bytes[start]) == first
        && wanted.indices.allSatisfy { folded(bytes[start + $0]) == wanted[$0] }
    }
  }
}

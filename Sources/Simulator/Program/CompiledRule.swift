import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// A choice rule with its paths parsed and its operand decoded.
indirect enum CompiledRule: Sendable {
  case comparison(Test)
  case and([CompiledRule])
  case or([CompiledRule])
  case not(CompiledRule)
  case constant(Bool)

  /// What is compared, how, and with what. A class, so that a run takes one reference to it rather
  /// than one to each part of its path.
  final class Test: Sendable {
    let variable: Path
    let comparison: Comparison
    let operand: Operand

    init(variable: Path, _ comparison: Comparison, _ operand: Operand) {
      self.variable = variable
      self.comparison = comparison
      self.operand = operand
    }
  }

  /// An operator with its parts, which are found in its name: once, not in every run.
  struct Comparison: Sendable {
    let name: ComparisonOperator
    let subject: ComparisonOperator.Subject
    let relation: ComparisonOperator.Relation?

    init(_ name: ComparisonOperator) {
      self.name = name
      subject = name.subject
      relation = name.relation
    }
  }

  enum Operand: Sendable {
    case value(JSONValue)
    case timestamp(OffsetDateTime)
    case pattern([WildcardPattern.Element])
    case path(Path)
  }

  /// Rules nest no deeper than this, so that recursion over them is bounded.
  static let depthLimit = 256
}

extension CompiledRule {
  init(_ rule: ChoiceRule, of state: State, depth: Int = 0) throws(ProgramError) {
    func fail(_ message: String) -> ProgramError {
      ProgramError(
        message: "state \"\(state.name)\", Choices: \(message)",
        pointer: state.pointer.appending("Choices"))
    }
    guard depth < Self.depthLimit else {
      throw fail("rules nest deeper than \(Self.depthLimit); split the state")
    }
    switch rule {
    case .comparison(let variable, let comparison, let operand):
      do {
        let path = try Path(variable)
        self = .comparison(
          Test(
            variable: path, Comparison(comparison), try Operand(operand, for: comparison)))
      } catch {
        throw fail("\(comparison.rawValue): \(error.message)")
      }
    case .and(let rules): self = .and(try Self.compile(rules, of: state, depth: depth + 1))
    case .or(let rules): self = .or(try Self.compile(rules, of: state, depth: depth + 1))
    case .not(let rule): self = .not(try CompiledRule(rule, of: state, depth: depth + 1))
    case .condition(let text):
      switch text {
      case "true": self = .constant(true)
      case "false": self = .constant(false)
      default: throw fail("a JSONata expression stands by itself, not in And, Or and Not")
      }
    }
  }

  private static func compile(
    _ rules: [ChoiceRule], of state: State, depth: Int
  ) throws(ProgramError) -> [CompiledRule] {
    var result: [CompiledRule] = []
    for rule in rules { result.append(try CompiledRule(rule, of: state, depth: depth)) }
    return result
  }
}

extension CompiledRule.Operand {
  init(_ value: JSONValue, for comparison: ComparisonOperator) throws(QueryError) {
    guard let text = value.string else {
      self = .value(value)
      return
    }
    if comparison.isPath {
      self = .path(try Path(text))
    } else if comparison == .stringMatches {
      self = .pattern(WildcardPattern.elements(text))
    } else if comparison.subject == .timestamp {
      guard let moment = OffsetDateTime(text) else {
        throw QueryError(code: .syntax, message: "\"\(text)\" is not a timestamp with an offset")
      }
      self = .timestamp(moment)
    } else {
      self = .value(value)
    }
  }
}

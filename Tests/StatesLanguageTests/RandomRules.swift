import OrderedJSON
import StatesLanguage
import TestSupport

extension ChoiceRule {
  /// Any rule the States Language can hold, with redundant nesting too.
  static func random(depth: Int, using generator: inout SeededGenerator) -> ChoiceRule {
    switch depth == 0 ? 9 : Int.random(in: 0...9, using: &generator) {
    case 0, 1: .and(list(depth: depth - 1, using: &generator))
    case 2, 3: .or(list(depth: depth - 1, using: &generator))
    case 4, 5: .not(random(depth: depth - 1, using: &generator))
    default: comparison(using: &generator)
    }
  }

  private static func list(depth: Int, using generator: inout SeededGenerator) -> [ChoiceRule] {
    (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      random(depth: depth, using: &generator)
    }
  }

  private static func comparison(using generator: inout SeededGenerator) -> ChoiceRule {
    let comparison = ComparisonOperator.allCases.randomElement(using: &generator)!
    let operand: JSONValue =
      if comparison.isPath {
        .string(paths.randomElement(using: &generator)!)
      } else {
        switch comparison.subject {
        case .string: .string(text(using: &generator))
        case .timestamp:
          .string(Bool.random(using: &generator) ? "2024-01-01T00:00:00Z" : text(using: &generator))
        case .numeric: .number(numbers.randomElement(using: &generator)!)
        case .boolean, .kind: .bool(.random(using: &generator))
        }
      }
    return .comparison(
      variable: paths.randomElement(using: &generator)!, comparison, operand)
  }

  private static let paths = [
    "$", "$$", "$.a", "$.a.b-c[0]", "$$.Execution.Input['a b']", "$variable.x", "$['it\\'s']",
    "$[\"a]b\"]", "$.a[?(@.b == 'x y' && @.c)].d", "$.store\\.book", "$.\u{e9}", "$.a.length()",
    "no path", "", "$.a\\", "$[", "$.a b", "$['\n']", "$.and", "path(\"x\")",
  ]

  private static let numbers = ["0", "-0", "1.10", "1e400", "-12.5E-3", "9223372036854775807"]
    .map(JSONNumber.init(unchecked:))

  private static func text(using generator: inout SeededGenerator) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", " ", "\"", "'", "\\", "\n", "\t", "\u{0}", "\u{7F}", "\u{85}", "*", ")", "\u{e9}",
      "e", "\u{301}", "\u{1F600}", "{", "%", "$",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &generator) {
      text.append(scalars.randomElement(using: &generator)!)
    }
    return String(text)
  }
}

extension ChoiceRule {
  /// Every number as it is written, which `==` does not look at.
  var numberTexts: [String] {
    switch self {
    case .comparison(_, _, let operand): operand.number.map { [$0.text] } ?? []
    case .and(let rules), .or(let rules): rules.flatMap(\.numberTexts)
    case .not(let rule): rule.numberTexts
    case .condition: []
    }
  }
}

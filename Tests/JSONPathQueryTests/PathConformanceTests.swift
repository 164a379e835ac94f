import Foundation
import OrderedJSON
import TestSupport
import Testing

@testable import JSONPathQuery

/// The selectors of the shared conformance data, against what Jayway JsonPath answers.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct PathConformanceTests {
  /// Cases that differ, each with the reason.
  static let exceptions: [String: [(names: [String], reason: String)]] = [
    "sfn": [
      (
        ["", "[*]", ".a", "..a", ".length()", "[5]", ".*", "[?(@>1)]"].map { "root-null-$\($0)" },
        "an execution's input may be null"
      ),
      (["201", "202"], "keys() gives the keys; the recording failed to print Java's set of them"),
    ],
    "cts": [
      (
        ["unicode escape brackets", "unicode escape brackets long"].map(doubleQuoted),
        "a wrong \\u escape is text, not a crash of Java's"
      ),
      (
        [
          "high high surrogate", "low low surrogate", "surrogate non-surrogate",
          "non-surrogate surrogate", "surrogate supplementary", "surrogate incomplete low",
        ].map(doubleQuoted),
        "half a surrogate pair cannot be text in Swift"
      ),
      (
        ["name selector, single quotes, invalid escaped double quote"],
        "the service keeps a backslash before the other kind of quote, as a recorded execution shows"
      ),
    ],
  ]

  private static func doubleQuoted(_ name: String) -> String {
    "name selector, double quotes, \(name)"
  }

  @Test(arguments: ["sfn", "jayway", "cts"])
  func selectorsAnswerAsJayway(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: SharedData.url("conformance/jsonpath/\(file).json")))
    let cases = try #require(try JSONSource.value(bytes).array)
    let expected = Set(Self.exceptions[file, default: []].flatMap(\.names))
    var differing: Set<String> = []
    var report: [String] = []
    for test in cases {
      let name = test["name"]?.string ?? ""
      guard let difference = try Self.difference(test) else { continue }
      differing.insert(name)
      if !expected.contains(name) {
        // Escaped, since selectors and messages hold control characters.
        report.append("\(name): \(String(reflecting: difference))")
      }
    }
    #expect(report.isEmpty, "of \(cases.count):\n\(report.joined(separator: "\n"))")
    #expect(expected.subtracting(differing).isEmpty, "these agree by now")
  }

  private static func difference(_ test: JSONValue) throws -> String? {
    let selector = try #require(test["selector"]?.string)
    let document = try #require(test["document"])
    switch (answer(selector, document), test["result"]) {
    case (.success(let answer), let expected?):
      if let definite = test["definite"]?.bool, definite != answer.isDefinite {
        return "is definite: \(answer.isDefinite)"
      }
      return answer.value == expected
        ? nil : "gave \(answer.value.compactText), not \(expected.compactText)"
    case (.success(let answer), nil):
      return "gave \(answer.value.compactText), not \(test["message"]?.string ?? "an error")"
    case (.failure(let failure), let expected?):
      return "failed: \(failure.message), not \(expected.compactText)"
    case (.failure(let failure), nil):
      guard let message = test["message"]?.string, message != failure.message else { return nil }
      return "said: \(failure.message)\n    not: \(message)"
    }
  }

  private static func answer(_ selector: String, _ document: JSONValue)
    -> Result<(value: JSONValue, isDefinite: Bool), PathFailure>
  {
    Result { () throws(PathFailure) in
      let path = try PathCompiler.compile(selector)
      var budget = EvaluationBudget()
      return (
        try path.evaluate(on: document, document: document, budget: &budget), path.isDefinite
      )
    }
  }
}

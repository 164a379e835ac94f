import Foundation
import OrderedJSON
import TestSupport
import Testing

@testable import JSONPathQuery

/// The selectors of the shared conformance data, against what Jayway JsonPath answers.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct PathConformanceTests {
  /// Cases that differ, each with the reason.
  static let exceptions: [String: [String: String]] = [:]

  @Test(arguments: ["sfn", "jayway", "cts"])
  func selectorsAnswerAsJayway(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: SharedData.url("conformance/jsonpath/\(file).json")))
    let cases = try #require(try JSONSource.value(bytes).array)
    let exceptions = Self.exceptions[file] ?? [:]
    var differences: [String] = []
    for test in cases {
      let name = test["name"]?.string ?? ""
      if let difference = try Self.difference(test), exceptions[name] == nil {
        differences.append("\(name): \(test["selector"]?.string ?? "") \(difference)")
      }
    }
    #expect(
      differences.isEmpty,
      "\(cases.count - differences.count) of \(cases.count)\n\(differences.joined(separator: "\n"))"
    )
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
      var steps = Limits.steps
      return (
        try path.evaluate(on: document, document: document, steps: &steps), path.isDefinite
      )
    }
  }
}

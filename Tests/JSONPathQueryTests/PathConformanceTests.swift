import Foundation
import OrderedJSON
import TestSupport
import Testing

@testable import JSONPathQuery

/// The selectors of the shared conformance data, against what Jayway JsonPath answers.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct PathConformanceTests {
  /// Cases that differ, by a part of their names, each with the reason.
  static let exceptions: [(file: String, name: String, reason: String)] = [
    ("sfn", "root-null-", "an execution's input may be null"),
    ("sfn", "201", "keys() gives the keys; the recording failed to print Java's set of them"),
    ("sfn", "202", "keys() gives the keys; the recording failed to print Java's set of them"),
    ("jayway", "121", "the message is a crash of Java's"),
    ("jayway", "179", "strings without quotes in a filter's list are refused"),
    ("cts", "unicode escape brackets", "a wrong \\u escape is text, not a crash of Java's"),
    ("cts", "surrogate", "half a surrogate pair cannot be text in Swift"),
  ]

  @Test(arguments: ["sfn", "jayway", "cts"])
  func selectorsAnswerAsJayway(file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: SharedData.url("conformance/jsonpath/\(file).json")))
    let cases = try #require(try JSONSource.value(bytes).array)
    let exceptions = Self.exceptions.filter { $0.file == file }.map(\.name)
    var differences: [String] = []
    for test in cases {
      let name = test["name"]?.string ?? ""
      if let difference = try Self.difference(test), !exceptions.contains(where: name.contains) {
        differences.append("\(name): \(String(reflecting: difference))")
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

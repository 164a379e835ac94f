import Foundation
import JSONPathQuery
import OrderedJSON
import TestSupport
import Testing

/// The recorded executions of single Pass states with intrinsic functions.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct IntrinsicConformanceTests {
  @Test func functionsAnswerAsRecorded() throws {
    let folder = SharedData.url("conformance/service/cases/intrinsic_functions")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var counted = 0
    var differences: [String] = []
    for file in files where file.pathExtension == "json" {
      let test = try JSONSource.value([UInt8](try Data(contentsOf: file)))
      let states = test["definition"]?["States"]?.object?.members ?? []
      guard states.count == 1, let state = states.first?.value, state["Type"] == "Pass",
        let parameters = state["Parameters"]
      else { continue }
      counted += 1
      if let difference = try Self.difference(test, state: state, parameters: parameters) {
        differences.append("\(file.lastPathComponent): \(difference)")
      }
    }
    #expect(counted > 80)
    #expect(
      differences.isEmpty,
      "\(counted - differences.count) of \(counted)\n\(differences.joined(separator: "\n"))")
  }

  private static func difference(_ test: JSONValue, state: JSONValue, parameters: JSONValue)
    throws -> String?
  {
    let input = try #require(test["input"])
    // The recorder replaced generated names by these.
    let machine: JSONValue = [
      "Id": "arn:<partition>:states:<region>:111111111111:stateMachine:<ArnPart_0idx>",
      "Name": "<ArnPart_0idx>",
    ]
    let context: JSONValue = [
      "Execution": ["Name": "<ExecArnPart_0idx>", "Input": input], "StateMachine": machine,
    ]
    let result = try PayloadTemplate(parameters).evaluate(
      in: QueryScope(input: input, context: context))
    let output: JSONValue
    if let path = state["ResultPath"]?.string {
      output = try ReferencePath(path).inserting(result, into: input)
    } else {
      output = result
    }
    let outputPath = try Path(state["OutputPath"]?.string ?? "$")
    let shown = try outputPath.evaluate(in: QueryScope(input: output))
    let expected = test["expect"]?["output"]
    if let expected, matches(shown, expected) { return nil }
    return "gave \(shown.compactText), not \(expected?.compactText ?? "nothing")"
  }

  /// A text that is only a placeholder stands for anything.
  private static func matches(_ actual: JSONValue, _ expected: JSONValue) -> Bool {
    switch (actual, expected) {
    case (_, .string("<RandomNumberGenerated>")): actual.number?.integer != nil
    case (_, .string("<generated-uuid>")): actual.string?.utf8.count == 36
    case (.object(let a), .object(let b)):
      a.count == b.count
        && b.members.allSatisfy { member in
          a[member.key].map { matches($0, member.value) } ?? false
        }
    default: actual == expected
    }
  }
}

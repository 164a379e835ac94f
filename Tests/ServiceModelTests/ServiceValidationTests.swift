import Foundation
import OrderedJSON
import ServiceModel
import TestSupport
import Testing

/// What the service itself answered to requests that it checks, recorded.
@Suite(.enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct ServiceValidationTests {
  private struct Case {
    var name: String
    var api: String
    var request: JSONValue
    /// The machine there is beforehand.
    var machine: JSONValue?
    var error: JSONValue?
    var answer: JSONValue?
  }

  /// The recorder's placeholders, `<ArnPart_0idx>`, stand for names, which hold no brackets.
  private static func named(_ text: String) -> String {
    text.replacing(/<([A-Za-z0-9_:-]+)>/) { String($0.output.1) }
  }

  private static func cases() throws -> [Case] {
    let folder = SharedData.url("conformance/service/validation")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .compactMap { file -> Case? in
        let value = try JSONSource.value(
          Array(Data(contentsOf: folder.appending(path: file))))
        guard value["aws_validated"]?.bool == true, let request = value["request"],
          let members = request.object, let api = value["api"]?.string
        else { return nil }
        // What the API takes as text is recorded as the value it holds.
        var texts = JSONObject()
        for member in members.members where !member.key.hasSuffix("_is_raw_text") {
          let isText = ["definition", "input"].contains(member.key)
          let isRaw = members[member.key + "_is_raw_text"]?.bool ?? false
          texts[member.key] =
            isText && !isRaw && !member.value.isNull
            ? .string(member.value.compactText) : member.value
        }
        let text = named(JSONValue.object(texts).compactText)
        return Case(
          name: value["name"]?.string ?? file, api: api, request: try JSONSource.value(text),
          machine: value["state_machine"], error: value["expect_error"],
          answer: value["expect"])
      }
  }

  private static func createRequest(
    _ definition: JSONValue?, name: String, _ type: JSONValue? = nil
  ) throws -> CreateStateMachineRequest {
    try CreateStateMachineRequest([
      "name": .string(name), "roleArn": "arn:aws:iam::111111111111:role/r",
      "definition": .string(definition?.compactText ?? ""), "type": type ?? "STANDARD",
    ])
  }

  /// The answer, as far as the recording has one.
  private static func answer(_ test: Case) throws -> JSONValue? {
    var account = Account(identifier: "111111111111")
    var request = test.request
    let arn = request["stateMachineArn"]?.string
    if let machine = test.machine, let name = arn?.split(separator: ":").dropFirst(6).first {
      _ = try account.createStateMachine(
        createRequest(machine["definition"], name: String(name)), at: 0)
    }
    switch test.api {
    case "CreateStateMachine":
      var members = request.object ?? JSONObject()
      members["roleArn"] = "arn:aws:iam::111111111111:role/r"
      request = .object(members)
      let create = try CreateStateMachineRequest(request)
      if test.error?["Code"]?.string == "StateMachineAlreadyExists" {
        var other = create
        other.definition += "\n"
        _ = try account.createStateMachine(other, at: 0)
      }
      _ = try account.createStateMachine(create, at: 1)
      return nil
    case "UpdateStateMachine":
      _ = try account.updateStateMachine(UpdateStateMachineRequest(request), at: 1)
      return nil
    case "StartExecution":
      let start = try StartExecutionRequest(request)
      if test.error?["Code"]?.string == "ExecutionAlreadyExists" {
        var other = start
        other.input = "{}"
        _ = try account.startExecution(other, at: 1)
      }
      _ = try account.startExecution(start, at: 2)
      return nil
    case "ValidateStateMachineDefinition":
      return DefinitionValidation(try ValidateStateMachineDefinitionRequest(request)).json
    case "DescribeStateMachine":
      let text = try JSONSource.value(request["definition"]?.string ?? "")
      let (machine, _) = try account.createStateMachine(
        createRequest(text, name: "machine", request["type"]), at: 0)
      let described = try account.describeStateMachine(
        DescribeStateMachineRequest(["stateMachineArn": .string(machine.arn)]))
      let names = described.variableReferences.sorted { $0.key < $1.key }.map {
        JSONMember(key: $0.key, value: .array($0.value.map { .string($0) }))
      }
      return ["variableReferences": .object(JSONObject(names))]
    default:
      return nil
    }
  }

  private static func failure(_ test: Case) -> String? {
    do {
      let answer = try answer(test)
      guard let wanted = test.answer else {
        return "no error, and none other than \(answer as Any)"
      }
      return answer == wanted ? nil : "\(answer?.compactText ?? "nothing")"
    } catch let error as ServiceError {
      guard let wanted = test.error?["Message"]?.string else { return "\(error)" }
      let isCode = error.code.rawValue == test.error?["Code"]?.string
      return isCode && matches(error.message, wanted) ? nil : "\(error.code) \(error.message)"
    } catch {
      return "\(error)"
    }
  }

  /// Whether a text is the recorded one, whose placeholders stand for any text.
  private static func matches(_ text: String, _ recorded: String) -> Bool {
    let parts = recorded.split(separator: /<[A-Za-z0-9_:-]+>/, omittingEmptySubsequences: false)
    var rest = text[...]
    for (index, part) in parts.enumerated() where !part.isEmpty {
      guard let range = rest.firstRange(of: part) else { return false }
      if index == 0, range.lowerBound != rest.startIndex { return false }
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty || parts.last?.isEmpty == true
  }

  /// KnownDifferences.md names the cases that differ, with the reason.
  @Test func whatTheServiceAnswered() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "KnownDifferences.md")
    let named = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap {
      $0.hasPrefix("| `") ? $0.split(separator: "`").dropFirst().first.map(String.init) : nil
    }
    let cases = try Self.cases()
    #expect(cases.count == 47)
    var different: [String] = []
    for test in cases {
      guard let failure = Self.failure(test) else { continue }
      different.append(test.name)
      #expect(named.contains(test.name), "\(test.name): \(failure)")
    }
    #expect(different.sorted() == named.sorted())
    #expect(cases.count - different.count == 46)
  }
}

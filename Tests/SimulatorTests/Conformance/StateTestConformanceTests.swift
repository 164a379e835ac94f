import Foundation
import OrderedJSON
import Simulator
import TestSupport
import Testing

/// TestState calls that AWS answered, made again. The floor is what is reached: it may only grow;
/// KnownDifferences.md has the rest.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct StateTestConformanceTests {
  @Test func recordedCallsAreAnsweredTheSame() throws {
    let folder = SharedData.url("conformance/service/test_state")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
    var passed = 0
    var report = ""
    for file in files {
      let call = try JSONSource.value([UInt8](Data(contentsOf: file)))
      let lines = try differences(call)
      if lines.isEmpty {
        passed += 1
      } else {
        report += "\(file.lastPathComponent)\n" + lines.prefix(3).map { "    \($0)\n" }.joined()
      }
    }
    print("test_state: \(passed)/\(files.count)")
    if ProcessInfo.processInfo.environment["TREADLE_REPORT"] != nil { print(report) }
    #expect(passed >= 141, "\(report)")
  }

  private func differences(_ call: JSONValue) throws -> [String] {
    do {
      let response = try StateTest.respond(to: try request(call))
      guard let expected = call["expect"] else {
        return ["answered, expected \(call["expect_error"]?.compactText ?? "")"]
      }
      return GoldenComparator().differences(expected, recorded(response.json))
    } catch let error as StateTestError {
      let expected = call["expect_error"]
      return expected?["Code"]?.string == error.code.rawValue
        && expected?["Message"]?.string == error.message ? [] : [error.description]
    }
  }

  private func request(_ call: JSONValue) throws -> StateTestRequest {
    let json = call["request"] ?? .null
    var request = StateTestRequest(definition: json["definition"] ?? .null)
    request.stateName = json["stateName"]?.string
    request.account = "111111111111"
    // The recordings leave the role out: it is what the answer shows.
    let answer = call.compactText
    if !answer.contains("RoleArn must be") && !answer.contains("\"RoleArn\":null") {
      request.roleARN = "arn:aws:iam::\(request.account):role/role"
    }
    request.input = json["input"] ?? .object([:])
    request.inspectionLevel =
      json["inspectionLevel"]?.string.flatMap(StateTestRequest.InspectionLevel.init) ?? .info
    request.variables = json["variables"]?.object ?? [:]
    request.context = json["context"]
    request.revealsSecrets = json["revealSecrets"]?.bool ?? false
    if let text = json["mock"]?["result"]?.string {
      request.mock = .result(try JSONSource.value(text))
    } else if let error = json["mock"]?["errorOutput"] {
      request.mock = .error(error["error"]?.string ?? "", cause: error["cause"]?.string)
    }
    request.fieldValidationMode =
      json["mock"]?["fieldValidationMode"]?.string
      .flatMap(StateTestRequest.FieldValidationMode.init) ?? .strict
    let configuration = json["stateConfiguration"]
    request.stateConfiguration.retrierRetryCount =
      configuration?["retrierRetryCount"]?.number?.integer.map { Int($0) }
    request.stateConfiguration.mapIterationFailureCount =
      configuration?["mapIterationFailureCount"]?.number?.integer.map { Int($0) }
    request.stateConfiguration.errorCausedByState = configuration?["errorCausedByState"]?.string
    request.stateConfiguration.mapItemReaderData = configuration?["mapItemReaderData"]?.string
    // What the real service answered where AWS called one.
    if call["needs_service"]?.bool == true, let output = call["expect"]?["output"] {
      var result = output
      if case .string(let text) = output, let value = try? JSONSource.value(text) { result = value }
      request.answer = TaskAnswer(.result(result))
    }
    return request
  }

  /// Texts of objects as values: the recorder parsed them.
  private func recorded(_ value: JSONValue) -> JSONValue {
    guard case .object(let object) = value else { return value }
    return .object(
      JSONObject(
        object.members.map { member in
          if case .string(let text) = member.value, text.hasPrefix("{"),
            let parsed = try? JSONSource.value(text)
          {
            return JSONMember(key: member.key, value: parsed)
          }
          return JSONMember(key: member.key, value: recorded(member.value))
        }))
  }
}

import ExecutionTrace
import Foundation
import OrderedJSON
import Simulator
import StatesLanguage
import TestSupport
import Testing

/// Mock configurations run against what AWS answered without them, or against what LocalStack's
/// tests say where nothing is recorded.
@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct MockConfigurationConformanceTests {
  /// What only the real services' answers have.
  private static let serviceMembers = [
    "SdkHttpMetadata", "SdkResponseMetadata", "ExecutedVersion",
  ]

  private static func cases() throws -> [ServiceCase] {
    let root = SharedData.url("conformance/service/mock_config")
    return try FileManager.default.contentsOfDirectory(
      at: root, includingPropertiesForKeys: nil
    ).map { url in
      ServiceCase(
        name: url.deletingPathExtension().lastPathComponent,
        json: try JSONSource.value([UInt8](Data(contentsOf: url))))
    }
  }

  private func run(_ mockCase: ServiceCase) throws -> Simulation {
    let json = mockCase.json
    var options = SimulationOptions()
    options.input = json["input"] ?? .null
    options.account = "111111111111"
    options.type = mockCase.isExpress ? .express : .standard
    options.behavior = try MockConfiguration(json["mock_config"] ?? .null).behavior(
      machine: json["state_machine_name"]?.string ?? "",
      testCase: json["test_case"]?.string ?? "", fallback: .missing)
    let definition = Document(Array(mockCase.definitionText.utf8), format: .json).definition
    var simulation = Simulation(try Program(definition, name: "Machine"), options: options)
    simulation.run()
    return simulation
  }

  /// Without the members of those names, and without the answer of the request that hands out a
  /// token, which is the real service's.
  private func withoutServiceMembers(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): return .array(elements.map(withoutServiceMembers))
    case .object(let object):
      var result = JSONObject()
      for member in object.members where !Self.serviceMembers.contains(member.key) {
        var value = withoutServiceMembers(member.value)
        if member.key == "taskSubmittedEventDetails", var details = value.object {
          details["output"] = nil
          value = .object(details)
        }
        result[member.key] = value
      }
      return .object(result)
    default: return value
    }
  }

  @Test func recordedCasesComeOutTheSame() throws {
    let comparator = GoldenComparator()
    let cases = try Self.cases().filter { $0.expectation.object != nil }
    #expect(cases.count == 6)
    for var mockCase in cases {
      let run = try run(mockCase)
      mockCase.json = withoutServiceMembers(mockCase.json)
      let outcome = ServiceCaseOutcome(
        status: run.status.rawValue, output: run.output, error: run.error, cause: run.cause,
        history: run.history.map { withoutServiceMembers($0.json) })
      let lines =
        comparator.resultDifferences(mockCase, outcome)
        + comparator.historyDifferences(mockCase, outcome)
      #expect(lines.isEmpty, "\(mockCase.name)\n\(lines.joined(separator: "\n"))")
    }
  }

  private func asserted(_ ending: String) throws -> Simulation {
    try run(try #require(Self.cases().first { $0.name.contains(ending) }))
  }

  private func failure(_ run: Simulation, at index: Int) -> [String?] {
    let details = run.history[index].details
    return [details?["error"]?.string, details?["cause"]?.string]
  }

  private let hello =
    #"{"StatusCode":200,"Payload":{"StatusCode":200,"body":"Hello from Lambda!"}}"#

  @Test func happyPath() throws {
    let run = try asserted("test_lambda_sqs_integration_happy_path")
    #expect(run.history[4].type == .taskSucceeded)
    #expect(run.history[4].details?["output"]?.string == hello)
    #expect(run.history.last?.type == .executionSucceeded)
  }

  @Test func retryPath() throws {
    let run = try asserted("test_lambda_sqs_integration_retry_path")
    let timeout = ["Lambda.TimeoutException", "Lambda timed out."]
    #expect(
      failure(run, at: 4) == ["Lambda.ResourceNotReadyException", "Lambda resource is not ready."])
    #expect(failure(run, at: 7) == timeout)
    #expect(failure(run, at: 10) == timeout)
    #expect([4, 7, 10].allSatisfy { run.history[$0].type == .taskFailed })
    #expect(run.history[13].details?["output"]?.string == hello)
    #expect(run.history.last?.type == .executionSucceeded)
  }

  @Test func retriesOfAFunction() throws {
    let run = try asserted("test_lambda_invoke_retries")
    let cause = "This is a mocked lambda error"
    #expect(failure(run, at: 4) == ["Lambda.ResourceNotReadyException", cause])
    #expect(failure(run, at: 7) == ["Lambda.TimeoutException", cause])
    #expect(run.history.last?.type == .executionSucceeded)
    #expect(run.output == ["Retries": 2])
  }
}

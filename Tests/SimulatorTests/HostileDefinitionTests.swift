import ExecutionTrace
import OrderedJSON
import StatesLanguage
import Testing

@testable import Simulator

/// Definitions that would run or grow without end.
@Suite struct HostileDefinitionTests {
  private func run(
    _ text: String, input: JSONValue = [:], _ change: (inout SimulationOptions) -> Void = { _ in }
  ) throws -> Simulation {
    var options = SimulationOptions()
    options.input = input
    change(&options)
    let definition = Document(Array(text.utf8), format: .json).definition
    var simulation = Simulation(try Program(definition, name: "hostile"), options: options)
    simulation.run()
    return simulation
  }

  private let endless = #"{"StartAt":"A","States":{"A":{"Type":"Pass","Next":"A"}}}"#

  @Test func anEndlessLoopEndsAtTheServicesNumberOfEvents() throws {
    let simulation = try run(endless)
    #expect(simulation.error == "States.Runtime")
    #expect(simulation.eventCount == 25_000)
  }

  @Test(arguments: [ExecutionType.standard, .express])
  func anEndlessLoopEndsWithoutLimitsToo(type: ExecutionType) throws {
    let simulation = try run(endless) {
      $0.type = type
      $0.enforcesLimits = type == .express
      $0.maximumEvents = 1000
    }
    #expect(simulation.status == .failed)
    #expect(simulation.cause?.contains("history events (1000)") == true)
  }

  private let doubling = #"""
    {"StartAt":"A","States":{"A":{"Type":"Pass",
      "Parameters":{"x.$":"States.Array($.x, $.x)"},"Next":"A"}}}
    """#

  @Test func doublingDataEndsAtThePayloadLimit() throws {
    let simulation = try run(doubling, input: ["x": "text"])
    #expect(simulation.error == "States.DataLimitExceeded")
  }

  @Test func doublingDataEndsWithoutLimitsToo() throws {
    let simulation = try run(doubling, input: ["x": "text"]) {
      $0.enforcesLimits = false
      $0.maximumBytes = 1_000_000
    }
    #expect(simulation.status == .failed)
    #expect(simulation.cause?.contains("1000000 bytes") == true)
  }

  /// One value that holds another many times over: small, but not as text.
  @Test(arguments: [
    #""A":{"Type":"Pass","Parameters":{"x.$":"CALL"},"End":true}"#,
    #""A":{"Type":"Pass","Assign":{"x.$":"CALL"},"End":true}"#,
    #""A":{"Type":"Task","Resource":"arn:aws:lambda:us-east-1:123456789012:function:f","Parameters":{"x.$":"CALL"},"End":true}"#,
    #""A":{"Type":"Parallel","Parameters":{"x.$":"CALL"},"Branches":[{"StartAt":"B","States":{"B":{"Type":"Succeed"}}}],"End":true}"#,
    #""A":{"Type":"Map","ItemsPath":"$.items","ItemSelector":{"x.$":"CALL"},"ItemProcessor":{"StartAt":"B","States":{"B":{"Type":"Succeed"}}},"End":true}"#,
  ])
  func sharedDataIsNotWrittenOut(state: String) throws {
    var call = "$.x"
    for _ in 0..<9 {
      call = "States.Array(" + Array(repeating: call, count: 3).joined(separator: ",") + ")"
    }
    let text = #"{"StartAt":"A","States":{"# + state.replacing("CALL", with: call) + "}}"
    let long = JSONValue.string(String(repeating: "x", count: 5000))
    let simulation = try run(text, input: ["x": long, "items": [1]]) {
      $0.enforcesLimits = false
    }
    #expect(simulation.error == "States.DataLimitExceeded")
  }
}

import OrderedJSON
import ServiceModel
import Testing

@Suite struct AccountTests {
  private static let definition = #"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#

  private static func create(
    _ members: [String: JSONValue] = [:]
  ) throws -> CreateStateMachineRequest {
    var request: JSONObject = JSONObject([
      JSONMember(key: "name", value: "m"), JSONMember(key: "roleArn", value: "r"),
      JSONMember(key: "definition", value: .string(definition)),
    ])
    for (key, value) in members { request[key] = value }
    return try CreateStateMachineRequest(.object(request))
  }

  @Test func theSameMachineTwiceIsOne() throws {
    var account = Account()
    let first = try account.createStateMachine(Self.create(), at: 1)
    let second = try account.createStateMachine(Self.create(["roleArn": "s"]), at: 2)
    #expect(first.machine == second.machine)
    #expect(first.machine.arn == "arn:aws:states:us-east-1:123456789012:stateMachine:m")
    #expect(throws: ServiceError.self) {
      try account.createStateMachine(Self.create(["type": "EXPRESS"]), at: 3)
    }
  }

  @Test func aVersionKeepsItsDefinition() throws {
    var account = Account()
    let (machine, version) = try account.createStateMachine(
      Self.create(["publish": true, "versionDescription": "first"]), at: 1)
    #expect(version?.number == 1)
    let (updated, second) = try account.updateStateMachine(
      UpdateStateMachineRequest([
        "stateMachineArn": .string(machine.arn), "definition": .string(Self.definition + " "),
        "publish": true,
      ]), at: 2)
    #expect(updated.revision == 1)
    #expect(second?.number == 2)
    let described = try account.describeStateMachine(
      DescribeStateMachineRequest(["stateMachineArn": .string(machine.arn + ":1")]))
    #expect(described.definition == Self.definition)
    #expect(described.description == "first")
  }

  @Test func aStandardExecutionIsStartedOnce() throws {
    var account = Account()
    let (machine, _) = try account.createStateMachine(Self.create(), at: 1)
    let request = try StartExecutionRequest([
      "stateMachineArn": .string(machine.arn), "name": "run",
    ])
    let first = try account.startExecution(request, at: 2)
    #expect(try account.startExecution(request, at: 3) == first)
    account.endExecution(first.arn, .succeeded)
    let error = #expect(throws: ServiceError.self) {
      try account.startExecution(request, at: 4)
    }
    #expect(
      error?.message
        == "Execution Already Exists: 'arn:aws:states:us-east-1:123456789012:execution:m:run'")
  }

  @Test func anExpressExecutionAlwaysStarts() throws {
    var account = Account()
    let (machine, _) = try account.createStateMachine(Self.create(["type": "EXPRESS"]), at: 1)
    let request = try StartExecutionRequest([
      "stateMachineArn": .string(machine.arn), "name": "run",
    ])
    #expect(
      try account.startExecution(request, at: 2).arn != account.startExecution(request, at: 2).arn)
  }

  @Test(arguments: [
    (
      #"{"definition": "{}", "roleArn": "r"}"#,
      "1 validation error detected: Value at 'name' failed to satisfy constraint: Member must not be null"
    ),
    (
      #"{"name": "m", "roleArn": null, "definition": "{}", "type": "SLOW"}"#,
      "2 validation errors detected: Value at 'roleArn' failed to satisfy constraint: Member must not be null; Value 'SLOW' at 'type' failed to satisfy constraint: Member must satisfy enum value set: [STANDARD, EXPRESS]"
    ),
  ])
  func membersThatTheModelForbids(_ request: String, _ message: String) throws {
    let value = try JSONSource.value(request)
    let error = #expect(throws: ServiceError.self) { try CreateStateMachineRequest(value) }
    #expect(error?.message == message)
  }

  @Test func aNameHasNoBlanks() throws {
    var account = Account()
    let error = #expect(throws: ServiceError.self) {
      try account.createStateMachine(Self.create(["name": "a b"]), at: 1)
    }
    #expect(error?.message == "Invalid Name: 'a b'")
  }
}

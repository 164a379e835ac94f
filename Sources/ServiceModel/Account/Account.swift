import Digests
import OrderedJSON

/// The state machines and executions of one account in one region, and the service's answers to
/// requests about them. A value: it has no clock and runs nothing; the caller says what time it
/// is, and when an execution ends.
package struct Account: Sendable {
  package let partition: String
  package let region: String
  package let identifier: String
  private var machines: [ByteKey: StateMachine] = [:]
  private var executions: [ByteKey: Execution] = [:]
  private var names = 0

  package init(
    partition: String = "aws", region: String = "us-east-1", identifier: String = "123456789012"
  ) {
    self.partition = partition
    self.region = region
    self.identifier = identifier
  }

  private func arn(_ resource: String) -> String {
    "arn:\(partition):states:\(region):\(identifier):\(resource)"
  }

  // MARK: State machines

  /// Makes a state machine; one that is there with the same contents is left as it is.
  ///
  /// - Returns: the machine, and the version where one was to be published.
  package mutating func createStateMachine(
    _ request: CreateStateMachineRequest, at date: Double
  ) throws(ServiceError) -> (machine: StateMachine, version: StateMachine.Version?) {
    try ResourceNames.validate(request.name)
    try Self.validate(description: request.versionDescription, isPublished: request.publish)
    try request.logging?.validate()
    let arn = arn("stateMachine:\(request.name)")
    var machine = StateMachine(
      arn: arn, name: request.name, definition: request.definition, roleARN: request.roleARN,
      type: request.type, logging: request.logging, tracing: request.tracing, creationDate: date)
    if let existing = machines[ByteKey(arn)] {
      let published = existing.versions.first { $0.revision == 0 }
      guard existing.hasContents(of: machine), (published != nil) == request.publish,
        published?.description == request.versionDescription
      else {
        throw ServiceError(.stateMachineAlreadyExists, "State Machine Already Exists: '\(arn)'")
      }
      return (existing, published)
    }
    try DefinitionCheck.validate(request.definition, request.type)
    let version =
      request.publish ? machine.publish(description: request.versionDescription, at: date) : nil
    machines[ByteKey(arn)] = machine
    return (machine, version)
  }

  /// Changes what the request names.
  package mutating func updateStateMachine(
    _ request: UpdateStateMachineRequest, at date: Double
  ) throws(ServiceError) -> (machine: StateMachine, version: StateMachine.Version?) {
    let arn = try StateMachineARN(request.stateMachineARN)
    guard
      request.definition != nil || request.roleARN != nil || request.logging != nil
        || request.tracing != nil
    else {
      throw ServiceError(
        .missingRequiredParameter,
        "Either the definition, the role ARN, the LoggingConfiguration, or the "
          + "TracingConfiguration must be specified")
    }
    try Self.validate(description: request.versionDescription, isPublished: request.publish)
    guard arn.version == nil, var machine = machines[ByteKey(arn.machine)] else {
      throw .stateMachineDoesNotExist(request.stateMachineARN)
    }
    try request.logging?.validate()
    if let definition = request.definition {
      try DefinitionCheck.validate(definition, machine.type)
    }
    let old = machine
    machine.definition = request.definition ?? old.definition
    machine.roleARN = request.roleARN ?? old.roleARN
    machine.logging = request.logging ?? old.logging
    machine.tracing = request.tracing ?? old.tracing
    if !machine.hasContents(of: old) || !machine.roleARN.isByteEqual(to: old.roleARN) {
      machine.revision += 1
    }
    let version =
      request.publish ? machine.publish(description: request.versionDescription, at: date) : nil
    machines[ByteKey(arn.machine)] = machine
    return (machine, version)
  }

  package func describeStateMachine(
    _ request: DescribeStateMachineRequest
  ) throws(ServiceError) -> StateMachineDescription {
    let (machine, version) = try machine(request.stateMachineARN)
    return StateMachineDescription(
      arn: request.stateMachineARN, name: machine.name,
      definition: version?.definition ?? machine.definition,
      roleARN: version?.roleARN ?? machine.roleARN, type: machine.type, logging: machine.logging,
      tracing: machine.tracing, description: version?.description,
      creationDate: version?.creationDate ?? machine.creationDate)
  }

  private func machine(
    _ text: String
  ) throws(ServiceError) -> (StateMachine, StateMachine.Version?) {
    let arn = try StateMachineARN(text)
    guard let machine = machines[ByteKey(arn.machine)] else {
      throw .stateMachineDoesNotExist(text)
    }
    guard let number = arn.version else { return (machine, nil) }
    guard let version = machine.versions.first(where: { $0.number == number }) else {
      throw .stateMachineDoesNotExist(text)
    }
    return (machine, version)
  }

  private static func validate(
    description: String?, isPublished: Bool
  ) throws(ServiceError) {
    if description != nil, !isPublished {
      throw ServiceError(
        .validation, "Version description can only be set when publish is true")
    }
  }

  // MARK: Executions

  /// Notes an execution as running; a Standard one that runs with the same name and input is left
  /// as it is.
  package mutating func startExecution(
    _ request: StartExecutionRequest, at date: Double
  ) throws(ServiceError) -> Execution {
    if let name = request.name { try ResourceNames.validate(name) }
    let (machine, version) = try machine(request.stateMachineARN)
    let input = request.input ?? "{}"
    if input.isBlank { throw .invalidExecutionInput("Invalid execution input.") }
    if let error = JSONSyntaxCheck.error(in: input) { throw .invalidExecutionInput(error.problem) }
    let name = request.name ?? freeName()
    let resource = "\(machine.name):\(name)"
    let arn =
      machine.type == .express
      ? arn("express:\(resource):\(freeName())") : arn("execution:\(resource)")
    if let existing = executions[ByteKey(arn)] {
      guard existing.status == .running, existing.input.isByteEqual(to: input) else {
        throw ServiceError(.executionAlreadyExists, "Execution Already Exists: '\(arn)'")
      }
      return existing
    }
    let execution = Execution(
      arn: arn, name: name, stateMachineARN: machine.arn, version: version?.number, input: input,
      startDate: date)
    executions[ByteKey(arn)] = execution
    return execution
  }

  /// Notes that an execution has ended. Nothing happens where there is none of that ARN.
  package mutating func endExecution(_ arn: String, _ status: Execution.Status) {
    executions[ByteKey(arn)]?.status = status
  }

  /// A name for what was given none, in the form of a UUID: the same for the same account and
  /// number of names before.
  private mutating func freeName() -> String {
    names += 1
    let digest = DigestAlgorithm.sha256.digest(Array("\(arn("execution")) \(names)".utf8))
    let digits = Array(Hexadecimal.text(Array(digest.prefix(16))))
    return [
      digits[0..<8], digits[8..<12], ["4"] + digits[13..<16], ["8"] + digits[17..<20],
      digits[20..<32],
    ].map { String($0) }.joined(separator: "-")
  }
}

extension StateMachine {
  /// Whether everything that CreateStateMachine compares is the same.
  fileprivate func hasContents(of other: StateMachine) -> Bool {
    definition.isByteEqual(to: other.definition) && type == other.type
      && logging == other.logging && tracing == other.tracing
  }
}

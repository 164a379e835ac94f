public import StepFunctions

/// What a run changes in one container of its task definition.
public struct ContainerOverride: Hashable, Sendable {
  public var containerName: String
  /// An array of texts, or a path to one.
  public var command: TemplateValue?
  public var environment: [TaskEnvironmentVariable]
  public var cpu: TemplateValue?
  /// MiB.
  public var memoryLimit: TemplateValue?
  /// MiB.
  public var memoryReservation: TemplateValue?

  public init(
    containerName: String, command: TemplateValue? = nil,
    environment: [TaskEnvironmentVariable] = [], cpu: TemplateValue? = nil,
    memoryLimit: TemplateValue? = nil, memoryReservation: TemplateValue? = nil
  ) {
    self.containerName = containerName
    self.command = command
    self.environment = environment
    self.cpu = cpu
    self.memoryLimit = memoryLimit
    self.memoryReservation = memoryReservation
  }

  var template: TemplateValue {
    .present([
      "Name": .text(containerName), "Command": command, "Cpu": cpu, "Memory": memoryLimit,
      "MemoryReservation": memoryReservation,
      "Environment": .list(environment.map { ["Name": $0.name, "Value": $0.value] }),
    ])
  }
}

/// A variable of a container's environment.
public struct TaskEnvironmentVariable: Hashable, Sendable {
  public var name: TemplateValue
  public var value: TemplateValue

  public init(name: TemplateValue, value: TemplateValue) {
    self.name = name
    self.value = value
  }
}

public import StepFunctions

/// Runs a job with Batch.
public struct BatchSubmitJob: StepFunctionsTask {
  /// What a run changes in the job's container.
  public struct ContainerOverrides: Hashable, Sendable {
    public var command: TemplateValue?
    public var environment: [TaskEnvironmentVariable]
    public var instanceType: TemplateValue?
    /// MiB.
    public var memory: TemplateValue?
    public var gpuCount: TemplateValue?
    public var vcpus: TemplateValue?

    public init(
      command: TemplateValue? = nil, environment: [TaskEnvironmentVariable] = [],
      instanceType: TemplateValue? = nil, memory: TemplateValue? = nil,
      gpuCount: TemplateValue? = nil, vcpus: TemplateValue? = nil
    ) {
      self.command = command
      self.environment = environment
      self.instanceType = instanceType
      self.memory = memory
      self.gpuCount = gpuCount
      self.vcpus = vcpus
    }

    var template: TemplateValue {
      let resources = [("GPU", gpuCount), ("MEMORY", memory), ("VCPU", vcpus)].compactMap {
        type, value in value.map { ["Type": .text(type), "Value": $0] as TemplateValue }
      }
      return .present([
        "Command": command,
        "Environment": .list(environment.map { ["Name": $0.name, "Value": $0.value] }),
        "InstanceType": instanceType, "ResourceRequirements": .list(resources),
      ])
    }
  }

  private let jobDefinitionARN: TemplateString
  private let jobName: TemplateValue
  private let jobQueueARN: TemplateString
  private let payload: TemplateValue?
  private let arraySize: Int?
  private let containerOverrides: ContainerOverrides?
  private let dependsOn: [TemplateValue]
  private let attempts: Int?
  private let attemptDuration: Duration?
  private let tags: TemplateObject
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - payload: an object of texts for the definition's `Ref::name`.
  ///   - arraySize: children of an array job, 2 to 10,000.
  ///   - dependsOn: ids of jobs that have to end before, up to 20.
  ///   - attempts: 1 to 10.
  ///   - attemptDuration: after which an attempt is ended, 60 seconds at least.
  public init(
    jobDefinitionARN: TemplateString, jobName: TemplateValue, jobQueueARN: TemplateString,
    payload: TemplateValue? = nil, arraySize: Int? = nil,
    containerOverrides: ContainerOverrides? = nil, dependsOn: [TemplateValue] = [],
    attempts: Int? = nil, attemptDuration: Duration? = nil, tags: TemplateObject = [:],
    integrationPattern: ServiceIntegrationPattern = .runJob
  ) {
    self.jobDefinitionARN = jobDefinitionARN
    self.jobName = jobName
    self.jobQueueARN = jobQueueARN
    self.payload = payload
    self.arraySize = arraySize
    self.containerOverrides = containerOverrides
    self.dependsOn = dependsOn
    self.attempts = attempts
    self.attemptDuration = attemptDuration
    self.tags = tags
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "Batch", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    try check()
    let timeout = try attemptDuration?.seconds("attemptDuration", in: 60...Int.max)
    var statements = [
      PolicyStatement(
        actions: ["batch:SubmitJob"], resources: [.arn("batch", "job-definition/*"), jobQueueARN])
    ]
    if integrationPattern == .runJob {
      statements += [
        PolicyStatement(actions: ["batch:DescribeJobs", "batch:TerminateJob"], resources: ["*"]),
        .eventRule("StepFunctionsGetEventsForBatchJobsRule"),
      ]
    }
    return ServiceCall(service: "batch", api: "submitJob", pattern: integrationPattern)
      .configuration(
        .present([
          "JobDefinition": .string(jobDefinitionARN), "JobName": jobName,
          "JobQueue": .string(jobQueueARN), "Parameters": payload,
          "ArrayProperties": arraySize.map { ["Size": .integer($0)] },
          "ContainerOverrides": containerOverrides?.template,
          "DependsOn": .list(dependsOn.map { ["JobId": $0] }),
          "RetryStrategy": attempts.map { ["Attempts": .integer($0)] },
          "Tags": .nonEmpty(tags),
          "Timeout": timeout.map { ["AttemptDurationSeconds": $0] },
        ]), statements)
  }

  private func check() throws(ConstructError) {
    if let arraySize, !(2...10_000).contains(arraySize) {
      throw ConstructError("arraySize must be from 2 to 10,000, not \(arraySize).")
    }
    if let attempts, !(1...10).contains(attempts) {
      throw ConstructError("attempts must be from 1 to 10, not \(attempts).")
    }
    if dependsOn.count > 20 {
      throw ConstructError("dependsOn can hold 20 jobs, not \(dependsOn.count).")
    }
    for variable in containerOverrides?.environment ?? [] {
      guard variable.name.string?.literal?.hasPrefix("AWS_BATCH") != true else {
        throw ConstructError(
          "Names of variables must not begin with AWS_BATCH, which is for Batch itself.")
      }
    }
  }
}

public import StepFunctions

/// Runs a Glue job.
public struct GlueStartJobRun: StepFunctionsTask {
  private let jobName: TemplateValue
  private let arguments: TemplateValue?
  private let runTimeout: Duration?
  private let notifyDelayAfter: Duration?
  private let securityConfiguration: TemplateValue?
  private let workerType: TemplateValue?
  private let numberOfWorkers: TemplateValue?
  private let executionClass: TemplateValue?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - arguments: an object of texts, whose names begin with `--`.
  ///   - runTimeout: after which Glue stops the run; whole minutes.
  ///   - notifyDelayAfter: after which Glue tells that the run is late; whole minutes.
  ///   - workerType: `G.1X`
  ///   - executionClass: `FLEX` or `STANDARD`.
  public init(
    jobName: TemplateValue, arguments: TemplateValue? = nil, runTimeout: Duration? = nil,
    notifyDelayAfter: Duration? = nil, securityConfiguration: TemplateValue? = nil,
    workerType: TemplateValue? = nil, numberOfWorkers: TemplateValue? = nil,
    executionClass: TemplateValue? = nil,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.jobName = jobName
    self.arguments = arguments
    self.runTimeout = runTimeout
    self.notifyDelayAfter = notifyDelayAfter
    self.securityConfiguration = securityConfiguration
    self.workerType = workerType
    self.numberOfWorkers = numberOfWorkers
    self.executionClass = executionClass
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "Glue", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    let actions =
      integrationPattern == .runJob
      ? ["StartJobRun", "GetJobRun", "GetJobRuns", "BatchStopJobRun"] : ["StartJobRun"]
    let notification = try notifyDelayAfter?.minutes("notifyDelayAfter")
    return ServiceCall(service: "glue", api: "startJobRun", pattern: integrationPattern)
      .configuration(
        .present([
          "JobName": jobName, "Arguments": arguments,
          "Timeout": try runTimeout?.minutes("runTimeout"),
          "SecurityConfiguration": securityConfiguration,
          "NotificationProperty": notification.map { ["NotifyDelayAfter": $0] },
          "WorkerType": workerType, "NumberOfWorkers": numberOfWorkers,
          "ExecutionClass": executionClass,
        ]),
        [
          PolicyStatement(
            actions: actions.map { "glue:\($0)" },
            resources: [.arn("glue", "job/\(jobName.nameOrAny)")])
        ])
  }
}

/// Runs a Glue crawler. The task does not wait for its end.
public struct GlueStartCrawlerRun: StepFunctionsTask {
  private let crawlerName: TemplateValue

  public init(crawlerName: TemplateValue) { self.crawlerName = crawlerName }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "aws-sdk:glue", api: "startCrawler").configuration(
      ["Name": crawlerName],
      [
        PolicyStatement(
          actions: ["glue:StartCrawler"],
          resources: [.arn("glue", "crawler/\(crawlerName.nameOrAny)")])
      ])
  }
}

/// Runs a job of Glue DataBrew.
public struct GlueDataBrewStartJobRun: StepFunctionsTask {
  private let name: TemplateValue
  private let integrationPattern: ServiceIntegrationPattern

  public init(
    name: TemplateValue, integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.name = name
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "DataBrew", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    let actions =
      integrationPattern == .runJob
      ? ["databrew:StartJobRun", "databrew:StopJobRun", "databrew:ListJobRuns"]
      : ["databrew:StartJobRun"]
    return ServiceCall(service: "databrew", api: "startJobRun", pattern: integrationPattern)
      .configuration(
        ["Name": name],
        [
          PolicyStatement(
            actions: actions, resources: [.arn("databrew", "job/\(name.nameOrAny)")])
        ])
  }
}

extension TemplateValue {
  /// The text where it is known when the workflow is made; `*` where the state finds it.
  var nameOrAny: TemplateString {
    string.flatMap { $0.literal?.hasPrefix("{%") == true ? nil : $0 } ?? "*"
  }
}

extension Duration {
  /// - Throws: where it is no whole number of minutes from 1.
  func minutes(_ name: String) throws(ConstructError) -> TemplateValue {
    let seconds = Int(components.seconds)
    guard components.attoseconds == 0, seconds > 0, seconds % 60 == 0 else {
      throw ConstructError("\(name) must be a whole number of minutes from 1, not \(self).")
    }
    return .integer(seconds / 60)
  }
}

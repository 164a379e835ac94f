public import StepFunctions

/// Converts media files with MediaConvert.
public struct MediaConvertCreateJob: StepFunctionsTask {
  private let createJobRequest: TemplateObject
  private let role: TemplateString
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - role: the ARN of the role that MediaConvert acts as.
  ///   - createJobRequest: the other parameters of CreateJob, in the API's names: `Settings`,
  ///     `Queue`.
  public init(
    role: TemplateString, createJobRequest: TemplateObject,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.role = role
    self.createJobRequest = createJobRequest
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "MediaConvert", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    guard createJobRequest["Settings"] != nil else {
      throw ConstructError("createJobRequest must have Settings. Add them.")
    }
    var statements = [
      PolicyStatement(
        actions: ["mediaconvert:CreateJob"], resources: [.arn("mediaconvert", "queues/*")]),
      .passRole([role], to: "mediaconvert.amazonaws.com"),
    ]
    if integrationPattern == .runJob {
      statements += [
        PolicyStatement(
          actions: ["mediaconvert:GetJob", "mediaconvert:CancelJob"],
          resources: [.arn("mediaconvert", "jobs/*")]),
        .eventRule("StepFunctionsGetEventsForMediaConvertJobRule"),
      ]
    }
    return ServiceCall(service: "mediaconvert", api: "createJob", pattern: integrationPattern)
      .configuration(
        .object(TemplateObject([("Role", .string(role))]).merging(createJobRequest)), statements)
  }
}

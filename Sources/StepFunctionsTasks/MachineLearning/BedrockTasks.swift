public import StepFunctions

/// Asks a model of Bedrock.
public struct BedrockInvokeModel: StepFunctionsTask {
  private let modelARN: TemplateString
  private let body: TemplateValue?
  private let inputS3URI: TemplateValue?
  private let outputS3URI: TemplateValue?
  private let contentType: TemplateValue?
  private let accept: TemplateValue?
  private let guardrailIdentifier: TemplateValue?
  private let guardrailVersion: TemplateValue?
  private let traceEnabled: Bool

  /// - Parameters:
  ///   - body: what the model is asked, in the model's own form. Or `inputS3URI`.
  ///   - inputS3URI: where the request lies, of up to 10 MB.
  ///   - outputS3URI: where the answer goes, in place of the state's result.
  ///   - guardrailVersion: `1`, or `DRAFT`.
  public init(
    modelARN: TemplateString, body: TemplateValue? = nil, inputS3URI: TemplateValue? = nil,
    outputS3URI: TemplateValue? = nil, contentType: TemplateValue? = nil,
    accept: TemplateValue? = nil, guardrailIdentifier: TemplateValue? = nil,
    guardrailVersion: TemplateValue? = nil, traceEnabled: Bool = false
  ) {
    self.modelARN = modelARN
    self.body = body
    self.inputS3URI = inputS3URI
    self.outputS3URI = outputS3URI
    self.contentType = contentType
    self.accept = accept
    self.guardrailIdentifier = guardrailIdentifier
    self.guardrailVersion = guardrailVersion
    self.traceEnabled = traceEnabled
  }

  /// The ARN of a foundation model in the stack's region: `anthropic.claude-3-haiku-20240307-v1:0`.
  public static func foundationModelARN(_ id: String) -> TemplateString {
    "arn:\(.partition):bedrock:\(.region)::foundation-model/\(id)"
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    guard (body == nil) != (inputS3URI == nil) else {
      throw ConstructError("The request is body or inputS3URI: one of both.")
    }
    guard (guardrailIdentifier == nil) == (guardrailVersion == nil) else {
      throw ConstructError("A guardrail needs guardrailIdentifier and guardrailVersion.")
    }
    var statements = [
      PolicyStatement(actions: ["bedrock:InvokeModel"], resources: [modelARN])
    ]
    for (uri, action) in [(inputS3URI, "s3:GetObject"), (outputS3URI, "s3:PutObject")] {
      guard let uri else { continue }
      statements.append(PolicyStatement(actions: [action], resources: [Self.objectARN(uri)]))
    }
    if let guardrailIdentifier {
      let name = guardrailIdentifier.nameOrAny
      statements.append(
        PolicyStatement(
          actions: ["bedrock:ApplyGuardrail"],
          resources: [
            name.literal?.hasPrefix("arn:") == true ? name : .arn("bedrock", "guardrail/\(name)")
          ]))
    }
    return ServiceCall(service: "bedrock", api: "invokeModel").configuration(
      .present([
        "ModelId": .string(modelARN), "Accept": accept, "ContentType": contentType, "Body": body,
        "Input": inputS3URI.map { ["S3Uri": $0] }, "Output": outputS3URI.map { ["S3Uri": $0] },
        "GuardrailIdentifier": guardrailIdentifier, "GuardrailVersion": guardrailVersion,
        "Trace": traceEnabled ? "ENABLED" : nil,
      ]), statements)
  }

  private static func objectARN(_ uri: TemplateValue) -> TemplateString {
    guard let text = uri.string?.literal, text.hasPrefix("s3://") else { return "*" }
    return "arn:\(.partition):s3:::\(String(text.dropFirst(5)))"
  }
}

/// Fits a model of Bedrock to data of one's own.
public struct BedrockCreateModelCustomizationJob: StepFunctionsTask {
  public enum CustomizationType: String, Hashable, Sendable {
    case fineTuning = "FINE_TUNING"
    case continuedPreTraining = "CONTINUED_PRE_TRAINING"
  }

  private let baseModelARN: TemplateString
  private let customModelName: TemplateValue
  private let jobName: TemplateValue
  private let customizationType: CustomizationType?
  private let hyperparameters: TemplateObject
  private let trainingData: S3Location
  private let validationData: [S3Location]
  private let outputData: S3Location
  private let role: Role?
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - hyperparameters: texts.
  ///   - validationData: up to 10 places.
  ///   - role: whom Bedrock acts as; made for the state by default.
  public init(
    baseModelARN: TemplateString, customModelName: TemplateValue, jobName: TemplateValue,
    customizationType: CustomizationType? = nil, hyperparameters: TemplateObject = [:],
    trainingData: S3Location, validationData: [S3Location] = [], outputData: S3Location,
    role: Role? = nil, integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.baseModelARN = baseModelARN
    self.customModelName = customModelName
    self.jobName = jobName
    self.customizationType = customizationType
    self.hyperparameters = hyperparameters
    self.trainingData = trainingData
    self.validationData = validationData
    self.outputData = outputData
    self.role = role
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "Bedrock", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    guard validationData.count <= 10 else {
      throw ConstructError("validationData can hold 10 places, not \(validationData.count).")
    }
    let role = role ?? Role(state, "BedrockRole", assumedBy: "bedrock.amazonaws.com")
    let model = customModelName.nameOrAny
    var statements = [
      PolicyStatement(
        actions: ["bedrock:CreateModelCustomizationJob", "bedrock:TagResource"],
        resources: [
          baseModelARN, .arn("bedrock", "custom-model/\(model)"),
          .arn("bedrock", "model-customization-job/*"),
        ]),
      .passRole([role.roleARN], to: "bedrock.amazonaws.com"),
    ]
    if integrationPattern == .runJob {
      statements.append(
        PolicyStatement(
          actions: [
            "bedrock:GetModelCustomizationJob", "bedrock:StopModelCustomizationJob",
          ], resources: [.arn("bedrock", "model-customization-job/*")]))
    }
    let training = trainingData.forReading(role)
    let validation = validationData.map { ["S3Uri": $0.forReading(role)] as TemplateValue }
    return ServiceCall(
      service: "bedrock", api: "createModelCustomizationJob", pattern: integrationPattern
    ).configuration(
      .present([
        "BaseModelIdentifier": .string(baseModelARN),
        "CustomizationType": customizationType.map { .text($0.rawValue) },
        "CustomModelName": customModelName, "HyperParameters": .nonEmpty(hyperparameters),
        "JobName": jobName, "OutputDataConfig": ["S3Uri": outputData.forWriting(role)],
        "RoleArn": .string(role.roleARN), "TrainingDataConfig": ["S3Uri": training],
        "ValidationDataConfig": TemplateValue.list(validation).map { ["Validators": $0] },
      ]), statements)
  }
}

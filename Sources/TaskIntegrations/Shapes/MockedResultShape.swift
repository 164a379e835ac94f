/// How member names of an API are written in Task data.
package enum MemberNaming: Sendable {
  /// Of an optimised integration: `MD5OfMessageBody`, `ExecutionArn`.
  case optimised
  /// Of an AWS SDK integration, which follows the SDK for Java: `Md5OfMessageBody`.
  case sdk

  package func name(_ member: Substring) -> String {
    let characters = Array(member)
    guard let first = characters.first else { return "" }
    guard self == .sdk else { return first.uppercased() + String(characters.dropFirst()) }
    // A run of capitals is one word; its last one begins the next word.
    var end = 1
    while end < characters.count, characters[end].isUppercase,
      !(end < characters.count - 1 && characters[end + 1].isLowercase)
    { end += 1 }
    return first.uppercased() + String(characters[1..<end]).lowercased()
      + String(characters[end...])
  }
}

/// What a mocked result of a task has to look like.
package struct MockedResultShape: Sendable {
  package var shape: ServiceShape
  package var naming: MemberNaming
  /// Members that hold any JSON: the integration reads the text that the API answers.
  package var parsedMembers: Set<String>

  /// Nil where any JSON will do: functions, activities, callbacks, calls of unknown shape.
  package init?(_ resource: TaskResource) {
    guard case .integration(let service, let action, let pattern) = resource,
      pattern != .waitForTaskToken
    else { return nil }
    let sdk = "aws-sdk:"
    if service.hasPrefix(sdk) {
      self.init(String(service.dropFirst(sdk.count)), action, .sdk)
      return
    }
    let isJob = pattern == .runJob || pattern == .runJob2
    let called = isJob ? Self.polling["\(service):\(action)"] ?? action : action
    self.init(TaskResource.apis[service] ?? service, called, .optimised)
    parsedMembers = Self.parsed["\(service):\(action)"] ?? []
    if pattern == .runJob2 { parsedMembers.formUnion(["Input", "Output"]) }
  }

  private init?(_ service: String, _ action: String, _ naming: MemberNaming) {
    guard let shape = ServiceShape.response(service: service, action: action) else { return nil }
    (self.shape, self.naming, parsedMembers) = (shape, naming, [])
  }

  private static let parsed: [String: Set<String>] = [
    "lambda:invoke": ["Payload"], "bedrock:invokeModel": ["Body"],
  ]

  /// What is called again and again until a job is done.
  private static let polling = [
    "athena:startQueryExecution": "getQueryExecution", "batch:submitJob": "describeJobs",
    "codebuild:startBuild": "batchGetBuilds",
    "codebuild:startBuildBatch": "batchGetBuildBatches", "databrew:startJobRun": "describeJobRun",
    "ecs:runTask": "describeTasks", "eks:createCluster": "describeCluster",
    "eks:createFargateProfile": "describeFargateProfile",
    "eks:createNodegroup": "describeNodegroup", "eks:deleteCluster": "describeCluster",
    "eks:deleteFargateProfile": "describeFargateProfile",
    "eks:deleteNodegroup": "describeNodegroup", "elasticmapreduce:addStep": "describeStep",
    "elasticmapreduce:createCluster": "describeCluster",
    "elasticmapreduce:terminateCluster": "describeCluster",
    "emr-containers:createVirtualCluster": "describeVirtualCluster",
    "emr-containers:deleteVirtualCluster": "describeVirtualCluster",
    "emr-containers:startJobRun": "describeJobRun",
    "emr-serverless:createApplication": "getApplication",
    "emr-serverless:deleteApplication": "getApplication",
    "emr-serverless:startApplication": "getApplication",
    "emr-serverless:startJobRun": "getJobRun", "emr-serverless:stopApplication": "getApplication",
    "glue:startJobRun": "getJobRun", "mediaconvert:createJob": "getJob",
    "sagemaker:createHyperParameterTuningJob": "describeHyperParameterTuningJob",
    "sagemaker:createLabelingJob": "describeLabelingJob",
    "sagemaker:createProcessingJob": "describeProcessingJob",
    "sagemaker:createTrainingJob": "describeTrainingJob",
    "sagemaker:createTransformJob": "describeTransformJob",
    "states:startExecution": "describeExecution",
  ]
}

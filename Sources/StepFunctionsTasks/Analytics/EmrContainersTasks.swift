public import StepFunctions

/// Makes a virtual cluster of EMR in a namespace of an EKS cluster.
public struct EmrContainersCreateVirtualCluster: StepFunctionsTask {
  private let name: TemplateValue
  private let eksClusterName: TemplateValue
  private let namespace: TemplateValue
  private let tags: TemplateObject

  public init(
    name: TemplateValue, eksClusterName: TemplateValue, namespace: TemplateValue = "default",
    tags: TemplateObject = [:]
  ) {
    self.name = name
    self.eksClusterName = eksClusterName
    self.namespace = namespace
    self.tags = tags
  }

  private static let serviceLinkedRole: TemplateString =
    "arn:\(.partition):iam::\(.accountID):role/aws-service-role/emr-containers.amazonaws.com/"
    + "AWSServiceRoleForAmazonEMRContainers"

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    ServiceCall(service: "emr-containers", api: "createVirtualCluster").configuration(
      .present([
        "Name": name,
        "ContainerProvider": [
          "Id": eksClusterName, "Info": ["EksInfo": ["Namespace": namespace]], "Type": "EKS",
        ], "Tags": .nonEmpty(tags),
      ]),
      [
        PolicyStatement(actions: ["emr-containers:CreateVirtualCluster"], resources: ["*"]),
        PolicyStatement(
          actions: ["iam:CreateServiceLinkedRole"],
          resources: [Self.serviceLinkedRole],
          conditions: [
            "StringLike": ["iam:AWSServiceName": "emr-containers.amazonaws.com"]
          ]),
      ])
  }
}

/// Deletes a virtual cluster of EMR.
public struct EmrContainersDeleteVirtualCluster: StepFunctionsTask {
  private let virtualClusterID: TemplateValue
  private let integrationPattern: ServiceIntegrationPattern

  public init(
    virtualClusterID: TemplateValue,
    integrationPattern: ServiceIntegrationPattern = .requestResponse
  ) {
    self.virtualClusterID = virtualClusterID
    self.integrationPattern = integrationPattern
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "EMR on EKS", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    var actions = ["emr-containers:DeleteVirtualCluster"]
    if integrationPattern == .runJob { actions.append("emr-containers:DescribeVirtualCluster") }
    return ServiceCall(
      service: "emr-containers", api: "deleteVirtualCluster", pattern: integrationPattern
    ).configuration(
      ["Id": virtualClusterID],
      [
        PolicyStatement(
          actions: actions,
          resources: [.arn("emr-containers", "/virtualclusters/\(virtualClusterID.nameOrAny)")])
      ])
  }
}

/// Runs a job on a virtual cluster of EMR.
public struct EmrContainersStartJobRun: StepFunctionsTask {
  private let virtualClusterID: TemplateValue
  private let parameters: TemplateObject
  private let executionRole: TemplateString
  private let integrationPattern: ServiceIntegrationPattern

  /// - Parameters:
  ///   - executionRole: the ARN of the role that the job acts as; it has to trust the cluster.
  ///   - releaseLabel: `emr-7.1.0-latest`
  ///   - jobDriver: in the API's names: `["SparkSubmitJobDriver": ["EntryPoint": …]]`.
  ///   - configurationOverrides: in the API's names.
  public init(
    virtualClusterID: TemplateValue, executionRole: TemplateString, releaseLabel: TemplateValue,
    jobDriver: TemplateObject, jobName: TemplateValue? = nil,
    configurationOverrides: TemplateObject = [:], tags: TemplateObject = [:],
    integrationPattern: ServiceIntegrationPattern = .runJob
  ) {
    self.virtualClusterID = virtualClusterID
    self.executionRole = executionRole
    self.integrationPattern = integrationPattern
    parameters = TemplateObject(present: [
      "VirtualClusterId": virtualClusterID, "Name": jobName,
      "ExecutionRoleArn": .string(executionRole), "ReleaseLabel": releaseLabel,
      "JobDriver": .object(jobDriver),
      "ConfigurationOverrides": .nonEmpty(configurationOverrides), "Tags": .nonEmpty(tags),
    ])
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "EMR on EKS", pattern: integrationPattern)
      .supports(.requestResponse, .runJob)
    let cluster = TemplateString.arn(
      "emr-containers", "/virtualclusters/\(virtualClusterID.nameOrAny)")
    var statements = [
      PolicyStatement(
        actions: ["emr-containers:StartJobRun"], resources: [cluster],
        conditions: [
          "StringEquals": ["emr-containers:ExecutionRoleArn": .string(executionRole)]
        ])
    ]
    if integrationPattern == .runJob {
      statements.append(
        PolicyStatement(
          actions: ["emr-containers:DescribeJobRun", "emr-containers:CancelJobRun"],
          resources: ["\(cluster)/jobruns/*"]))
    }
    return ServiceCall(
      service: "emr-containers", api: "startJobRun", pattern: integrationPattern
    ).configuration(.object(parameters), statements)
  }
}

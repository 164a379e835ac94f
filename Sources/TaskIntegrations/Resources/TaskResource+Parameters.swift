extension TaskResource {
  /// The Parameters or Arguments that a call of it must have; none where they are not known.
  public var requiredParameters: [String] {
    guard case .integration(let service, let action, _) = self else { return [] }
    if let own = Self.ownParameters["\(service):\(action)"] { return own }
    let sdk = "aws-sdk:"
    let isSDKCall = service.hasPrefix(sdk)
    let api =
      isSDKCall ? String(service.dropFirst(sdk.count)) : Self.apis[service] ?? service
    let naming = isSDKCall ? MemberNaming.sdk : .optimised
    return ShapeLines.operation(api, action)?.dropFirst().map(naming.name) ?? []
  }

  /// Services whose optimised integrations have another name than the SDK's.
  static let apis = [
    "bedrock": "bedrockruntime", "elasticmapreduce": "emr", "emr-containers": "emrcontainers",
    "emr-serverless": "emrserverless", "events": "eventbridge", "states": "sfn",
  ]

  /// Optimised integrations that take other parameters than an operation of the service's API.
  private static let ownParameters = [
    "apigateway:invoke": ["ApiEndpoint", "Method"],
    "http:invoke": ["ApiEndpoint", "Method"],
    "eks:call": ["ClusterName", "CertificateAuthority", "Endpoint", "Method", "Path"],
    "eks:runJob": ["ClusterName", "CertificateAuthority", "Endpoint", "Job"],
    "elasticmapreduce:addStep": ["ClusterId", "Step"],
    "elasticmapreduce:cancelStep": ["ClusterId", "StepId"],
    "elasticmapreduce:createCluster": ["Name", "Instances"],
    "elasticmapreduce:modifyInstanceFleetByName": [
      "ClusterId", "InstanceFleetName", "InstanceFleet",
    ],
    "elasticmapreduce:modifyInstanceGroupByName": [
      "ClusterId", "InstanceGroupName", "InstanceGroup",
    ],
    "elasticmapreduce:setClusterTerminationProtection": ["ClusterId", "TerminationProtected"],
    "elasticmapreduce:terminateCluster": ["ClusterId"],
  ]
}

public import StepFunctions

/// A call of EMR about a cluster: what its task classes have in common.
struct EmrCall {
  let api: String
  let clusterID: TemplateValue
  var pattern = ServiceIntegrationPattern.requestResponse

  /// - Parameters:
  ///   - more: parameters after the cluster's id.
  ///   - rule: of the service that tells of a job's end.
  func configuration(
    _ state: TaskContext, _ more: TemplateObject = [:], actions: [String], rule: String? = nil
  ) -> TaskConfiguration {
    let parameters = TemplateObject([("ClusterId", clusterID)]).merging(more)
    var statements = [
      PolicyStatement(
        actions: actions.map { "elasticmapreduce:\($0)" },
        resources: [.arn("elasticmapreduce", "cluster/*")])
    ]
    if let rule, pattern == .runJob { statements.append(.eventRule(rule)) }
    return ServiceCall(service: "elasticmapreduce", api: api, pattern: pattern)
      .configuration(.object(parameters), statements, fieldOrder: state.fieldOrder)
  }
}

/// Ends an EMR cluster.
public struct EmrTerminateCluster: StepFunctionsTask {
  private let call: EmrCall

  public init(
    clusterID: TemplateValue, integrationPattern: ServiceIntegrationPattern = .runJob
  ) {
    call = EmrCall(api: "terminateCluster", clusterID: clusterID, pattern: integrationPattern)
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "EMR", pattern: call.pattern)
      .supports(.requestResponse, .runJob)
    return call.configuration(
      state, actions: ["DescribeCluster", "TerminateJobFlows"],
      rule: "StepFunctionsGetEventForEMRTerminateJobFlowsRule")
  }
}

/// Adds a step to an EMR cluster.
public struct EmrAddStep: StepFunctionsTask {
  /// What happens where the step fails.
  public enum ActionOnFailure: String, Hashable, Sendable {
    case terminateCluster = "TERMINATE_CLUSTER"
    case cancelAndWait = "CANCEL_AND_WAIT"
    case `continue` = "CONTINUE"
  }

  private let call: EmrCall
  private let step: TemplateValue

  /// - Parameters:
  ///   - jar: the path of a JAR file.
  ///   - mainClass: where the file's manifest names none.
  ///   - properties: texts.
  public init(
    clusterID: TemplateValue, name: TemplateValue, jar: TemplateValue,
    mainClass: TemplateValue? = nil, args: TemplateValue? = nil,
    properties: TemplateObject = [:], actionOnFailure: ActionOnFailure = .continue,
    integrationPattern: ServiceIntegrationPattern = .runJob
  ) {
    call = EmrCall(api: "addStep", clusterID: clusterID, pattern: integrationPattern)
    step = [
      "Name": name, "ActionOnFailure": .text(actionOnFailure.rawValue),
      "HadoopJarStep": .present([
        "Jar": jar, "MainClass": mainClass, "Args": args, "Properties": .pairs(properties),
      ]),
    ]
  }

  public func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try IntegrationChecks(service: "EMR", pattern: call.pattern)
      .supports(.requestResponse, .runJob)
    return call.configuration(
      state, ["Step": step], actions: ["AddJobFlowSteps", "DescribeStep", "CancelSteps"],
      rule: "StepFunctionsGetEventForEMRAddJobFlowStepsRule")
  }
}

/// Cancels a pending step of an EMR cluster.
public struct EmrCancelStep: StepFunctionsTask {
  private let call: EmrCall
  private let stepID: TemplateValue

  public init(clusterID: TemplateValue, stepID: TemplateValue) {
    call = EmrCall(api: "cancelStep", clusterID: clusterID)
    self.stepID = stepID
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    call.configuration(state, ["StepId": stepID], actions: ["CancelSteps"])
  }
}

/// Keeps an EMR cluster from being ended by mistake, or no longer does.
public struct EmrSetClusterTerminationProtection: StepFunctionsTask {
  private let call: EmrCall
  private let terminationProtected: Bool

  public init(clusterID: TemplateValue, terminationProtected: Bool) {
    call = EmrCall(api: "setClusterTerminationProtection", clusterID: clusterID)
    self.terminationProtected = terminationProtected
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    call.configuration(
      state, ["TerminationProtected": .bool(terminationProtected)],
      actions: ["SetTerminationProtection"])
  }
}

/// Changes how large an instance fleet of an EMR cluster should be.
public struct EmrModifyInstanceFleetByName: StepFunctionsTask {
  private let call: EmrCall
  private let name: TemplateValue
  private let fleet: TemplateValue

  /// - Parameters:
  ///   - targetOnDemandCapacity: in units of the fleet.
  ///   - targetSpotCapacity: in units of the fleet.
  public init(
    clusterID: TemplateValue, instanceFleetName: TemplateValue,
    targetOnDemandCapacity: TemplateValue, targetSpotCapacity: TemplateValue
  ) {
    call = EmrCall(api: "modifyInstanceFleetByName", clusterID: clusterID)
    name = instanceFleetName
    fleet = [
      "TargetOnDemandCapacity": targetOnDemandCapacity,
      "TargetSpotCapacity": targetSpotCapacity,
    ]
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    call.configuration(
      state, ["InstanceFleetName": name, "InstanceFleet": fleet],
      actions: ["ModifyInstanceFleet", "ListInstanceFleets"])
  }
}

/// Changes how many instances a group of an EMR cluster has, and which go first.
public struct EmrModifyInstanceGroupByName: StepFunctionsTask {
  private let call: EmrCall
  private let name: TemplateValue
  private let group: TemplateObject

  /// - Parameter instanceGroup: in the API's names: `InstanceCount`, `ShrinkPolicy`,
  ///   `EC2InstanceIdsToTerminate`, `Configurations`.
  public init(
    clusterID: TemplateValue, instanceGroupName: TemplateValue, instanceGroup: TemplateObject
  ) {
    call = EmrCall(api: "modifyInstanceGroupByName", clusterID: clusterID)
    name = instanceGroupName
    group = instanceGroup
  }

  public func bind(_ state: TaskContext) -> TaskConfiguration {
    call.configuration(
      state, ["InstanceGroupName": name, "InstanceGroup": .object(group)],
      actions: ["ModifyInstanceGroups", "ListInstanceGroups"])
  }
}

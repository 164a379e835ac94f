public import StepFunctions

/// A cluster of the Elastic Container Service that is defined elsewhere.
public struct Cluster: Hashable, Sendable {
  public var clusterARN: TemplateString
  /// Where the tasks of `awsvpc` networking run.
  public var vpc: VPC

  public init(clusterARN: TemplateString, vpc: VPC = VPC(vpcID: "")) {
    self.clusterARN = clusterARN
    self.vpc = vpc
  }
}

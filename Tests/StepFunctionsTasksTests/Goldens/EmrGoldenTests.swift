import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

@Suite(.tags(.golden), .enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct EmrGoldenTests {
  /// The original writes `arn:aws:` in policies, which holds in one partition only; here it is the
  /// stack's.
  @Test func `The tasks of a cluster`() throws {
    let golden = try GoldenConstruct("v1_emr_simple_tasks")
    let stack = Stack("S", style: .original)
    let add = TaskState(
      stack, "Add",
      task: EmrAddStep(
        clusterID: "ClusterId", name: "StepName", jar: "Jar", args: ["a"],
        properties: ["k": "v"]))
    let cancel = TaskState(
      stack, "Cancel", task: EmrCancelStep(clusterID: "ClusterId", stepID: "StepId"))
    let protect = TaskState(
      stack, "Prot",
      task: EmrSetClusterTerminationProtection(
        clusterID: "ClusterId", terminationProtected: false))
    let fleet = TaskState(
      stack, "Fleet",
      task: EmrModifyInstanceFleetByName(
        clusterID: "ClusterId", instanceFleetName: "F", targetOnDemandCapacity: 2,
        targetSpotCapacity: 0))
    let terminate = TaskState(
      stack, "Term",
      task: EmrTerminateCluster(clusterID: JSONPath.Data.stringAt("$.ClusterId")))
    let machine = StateMachine(
      stack, "SM", definition: add.next(cancel).next(protect).next(fleet).next(terminate))
    let text = try machine.definitionString().placeholderText
    #expect(text == golden.definitionString)
    #expect(
      golden.differences(from: try stack.template(), ignoring: ["AWS::IAM::Policy"]) == [])
    func statements(_ template: JSONValue?) -> [JSONValue] {
      let policy = template?["Resources"]?["SMRoleDefaultPolicy34CA15C7"]?["Properties"]
      return policy?["PolicyDocument"]?["Statement"]?.array ?? []
    }
    let actions = statements(try stack.template()).map { $0["Action"] }
    #expect(actions == statements(golden.fragment).map { $0["Action"] })
    let resource = try #require(statements(try stack.template())[0]["Resource"])
    #expect(
      try placeholderText(resource)
        == "arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/*")
  }
}

import OrderedJSON
import StepFunctions
import StepFunctionsTasks
import TestSupport
import Testing

extension Tag {
  /// Compared with what the AWS CDK makes.
  @Tag static var golden: Self
}

/// Builds a case in a stack `S`, as the case's own snippet does, and compares the templates.
///
/// - Parameter ignoring: types of resources that are not compared, or the beginning of ids.
func expectGolden(
  _ name: String, ignoring: Set<String> = [],
  sourceLocation: SourceLocation = #_sourceLocation, _ build: (Stack) throws -> Void
) throws {
  let golden = try GoldenConstruct(name)
  let stack = Stack("S", style: name.hasPrefix("v1_") ? .original : .current)
  try build(stack)
  let differences = golden.differences(from: try stack.template(), ignoring: ignoring)
    .filter { line in !ignoring.contains { line.hasPrefix($0) } }
  #expect(
    differences.isEmpty, "\(differences.joined(separator: "\n"))", sourceLocation: sourceLocation)
}

/// Builds something wrong, and expects the message about it.
func expectProblem(
  _ message: String, style: TemplateStyle = .current,
  sourceLocation: SourceLocation = #_sourceLocation, _ build: (Stack) -> Void
) {
  let stack = Stack("S", style: style)
  build(stack)
  do {
    _ = try stack.template()
    Issue.record("nothing was wrong", sourceLocation: sourceLocation)
  } catch {
    #expect("\(error)".contains(message), "\(error)", sourceLocation: sourceLocation)
  }
}

/// Builds what a case has refused, and expects Treadle's own message about it.
func expectRefusal(
  _ name: String, _ message: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ build: (Stack) -> Void
) throws {
  #expect(
    try GoldenConstruct(name).errorMessage != nil, "\(name) is no error",
    sourceLocation: sourceLocation)
  expectProblem(
    message, style: name.hasPrefix("v1_") ? .original : .current, sourceLocation: sourceLocation,
    build)
}

// The helpers of the snippets.

func fn(_ stack: Stack, _ id: String = "Fn") -> Function {
  Function(
    stack, id, runtime: stack.node.style == .original ? "python3.7" : "nodejs22.x",
    inlineCode: "x")
}

func sm(
  _ stack: Stack, _ definition: any Chainable, _ id: String = "SM",
  queryLanguage: QueryLanguage? = nil
) {
  StateMachine(stack, id, definition: definition, queryLanguage: queryLanguage)
}

/// A machine of one task.
func sm(_ stack: Stack, _ id: String, _ task: any StepFunctionsTask) {
  sm(stack, TaskState(stack, id, task: task))
}

/// The network that the cases leave out of their fragments.
let vpc = VPC(
  vpcID: TemplateString(.ref("Vpc8378EB38")),
  privateSubnetIDs: [
    TemplateString(.ref("VpcPrivateSubnet1Subnet536B997A")),
    TemplateString(.ref("VpcPrivateSubnet2Subnet3788AAA1")),
  ],
  publicSubnetIDs: [
    TemplateString(.ref("VpcPublicSubnet1Subnet5C2D37C4")),
    TemplateString(.ref("VpcPublicSubnet2Subnet691E08A3")),
  ])
let cluster = Cluster(
  clusterARN: TemplateString(.getAtt("ClusterEB0386A7", "Arn")), vpc: vpc)

func fargate(_ stack: Stack) -> TaskDefinition {
  TaskDefinition.fargate(stack, "TD").addContainer(
    "TheContainer", image: "foo/bar", memoryLimitMiB: 256)
}

func override(
  _ name: TemplateValue = "CONTAINER_INPUT", _ value: TemplateValue
) -> [ContainerOverride] {
  [
    ContainerOverride(
      containerName: "TheContainer",
      environment: [TaskEnvironmentVariable(name: name, value: value)])
  ]
}

func child(_ stack: Stack) -> StateMachine {
  StateMachine(stack, "ChildStateMachine", definition: Pass(stack, "PassState"))
}

/// A text of a template with `${Name}` for its references, as the cases have it.
func placeholderText(_ value: JSONValue) throws -> String {
  if let text = value.string { return text }
  if let name = value["Ref"]?.string { return "${\(name)}" }
  if let attribute = value["Fn::GetAtt"]?.array {
    return "${\(attribute.compactMap(\.string).joined(separator: "."))}"
  }
  if let parts = value["Fn::Join"]?.array?.last?.array {
    return try parts.map(placeholderText).joined()
  }
  if let select = value["Fn::Select"]?.array, let split = select.last?["Fn::Split"]?.array {
    return "${Select(\(select[0].compactText),Split(\(split[0].string ?? ""),"
      + "\(try placeholderText(split[1]))))}"
  }
  throw ConstructError("no text: \(value.compactText)")
}

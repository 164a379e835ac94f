import OrderedJSON

/// What references stand for when a workflow is checked and simulated, before anything is deployed:
/// ARNs and names such as CloudFormation would put in their place.
package struct SampleReferences {
  package static let region = "us-east-1"
  package static let account = "123456789012"

  private let stackName: String
  /// Type and given name of the resources, by logical id.
  private let resources: [ByteKey: (type: String, name: String)]

  init(_ tree: ConstructTree) {
    stackName = tree.identity.name
    var resources: [ByteKey: (type: String, name: String)] = [:]
    for node in tree.resources {
      guard let record = tree.nodes[node].resource else { continue }
      let id = tree.logicalID(of: node)
      let names = ["StateMachineName", "Name", "FunctionName", "QueueName", "TopicName"]
      let name = names.lazy.compactMap { record.properties[$0]?.string?.literal }.first
      resources[ByteKey(id)] = (record.type, name ?? id)
    }
    self.resources = resources
  }

  /// The text in place of a reference.
  func text(_ reference: TemplateReference) -> String {
    switch reference.kind {
    case .ref(let name): ref(name)
    case .attribute(let name, let attribute): self.attribute(attribute, of: name)
    case .function("Fn::Select", .array(let arguments)): select(arguments)
    case .function: reference.placeholder
    }
  }

  func text(_ text: TemplateString) -> String {
    text.parts.map { part in
      switch part {
      case .literal(let text): text
      case .reference(let reference): self.text(reference)
      }
    }.joined()
  }

  private func ref(_ name: String) -> String {
    switch name {
    case "AWS::Partition": return "aws"
    case "AWS::Region": return Self.region
    case "AWS::AccountId": return Self.account
    case "AWS::URLSuffix": return "amazonaws.com"
    case "AWS::StackName": return stackName
    default: break
    }
    guard let resource = resources[ByteKey(name)] else { return name }
    switch resource.type {
    case "AWS::StepFunctions::StateMachine", "AWS::StepFunctions::Activity", "AWS::SNS::Topic",
      "AWS::ECS::TaskDefinition":
      return arn(resource.type, resource.name)
    case "AWS::SQS::Queue":
      return "https://sqs.\(Self.region).amazonaws.com/\(Self.account)/\(resource.name)"
    default: return resource.name
    }
  }

  private func attribute(_ attribute: String, of name: String) -> String {
    let resource = resources[ByteKey(name)]
    if attribute.hasSuffix("Arn") { return arn(resource?.type ?? "", resource?.name ?? name) }
    if attribute == "Name" { return resource?.name ?? name }
    return "\(name).\(attribute)"
  }

  private func arn(_ type: String, _ name: String) -> String {
    let place = "\(Self.region):\(Self.account)"
    return switch type {
    case "AWS::Lambda::Function": "arn:aws:lambda:\(place):function:\(name)"
    case "AWS::StepFunctions::StateMachine": "arn:aws:states:\(place):stateMachine:\(name)"
    case "AWS::StepFunctions::Activity": "arn:aws:states:\(place):activity:\(name)"
    case "AWS::ECS::TaskDefinition": "arn:aws:ecs:\(place):task-definition/\(name):1"
    case "AWS::ECS::Cluster": "arn:aws:ecs:\(place):cluster/\(name)"
    case "AWS::IAM::Role": "arn:aws:iam::\(Self.account):role/\(name)"
    case "AWS::S3::Bucket": "arn:aws:s3:::\(name)"
    default: "arn:aws:\(service(type)):\(place):\(name)"
    }
  }

  /// `sns` of `AWS::SNS::Topic`
  private func service(_ type: String) -> String {
    let parts = type.split(separator: ":")
    return parts.count > 1 ? parts[1].lowercased() : "service"
  }

  private func select(_ arguments: [TemplateValue]) -> String {
    guard arguments.count == 2, case .number(let number) = arguments[0],
      let index = number.integer, case .reference(let split)? = arguments[1].string?.parts.first,
      case .function("Fn::Split", .array(let parts)) = split.kind, parts.count == 2,
      let separator = parts[0].string?.literal?.first, let text = parts[1].string
    else { return "" }
    let pieces = self.text(text).split(separator: separator, omittingEmptySubsequences: false)
    return pieces.indices.contains(index) ? String(pieces[index]) : ""
  }
}

/// What happens to a resource when it leaves the stack.
public enum RemovalPolicy: String, Hashable, Sendable {
  case destroy = "Delete"
  case retain = "Retain"
  case snapshot = "Snapshot"
}

/// A CloudFormation resource as it stands in the template.
struct ResourceRecord {
  var type: String
  var properties: TemplateObject
  var dependencies: [Int] = []
  var removalPolicy: RemovalPolicy?
  var content = Content.fixed

  /// What else goes into it when the template is made.
  enum Content {
    case fixed
    case stateMachine(Int)
    case policy
  }
}

extension ConstructNode {
  /// Makes a CloudFormation resource below this construct.
  ///
  /// - Parameters:
  ///   - id: `Resource` for a construct's own resource: the readable part of its logical id leaves
  ///     that word out.
  ///   - type: `AWS::SQS::Queue`
  /// - Returns: the resource's node, for `ref` and `attribute(_:)`.
  @discardableResult
  public func addResource(
    _ id: String = "Resource", type: String, properties: TemplateObject = [:],
    removalPolicy: RemovalPolicy? = nil
  ) -> ConstructNode {
    let resource = ConstructNode(self, id)
    tree.nodes[resource.index].resource = ResourceRecord(
      type: type, properties: properties, removalPolicy: removalPolicy)
    tree.resources.append(resource.index)
    return resource
  }

  /// The properties of the resource made at this node; empty where it is none.
  public var properties: TemplateObject {
    get { tree.nodes[index].resource?.properties ?? [:] }
    nonmutating set { tree.nodes[index].resource?.properties = newValue }
  }

  /// Has CloudFormation make this resource after another.
  public func addDependency(on other: ConstructNode) {
    tree.nodes[index].resource?.dependencies.append(other.index)
  }

  /// `{"Ref": logicalID}` of the resource made at this node.
  public var ref: TemplateString {
    var reference = TemplateReference.ref(logicalID)
    reference.owner = tree.identity
    return TemplateString(reference)
  }

  /// `{"Fn::GetAtt": [logicalID, attribute]}` of the resource made at this node.
  public func attribute(_ attribute: String) -> TemplateString {
    var reference = TemplateReference.getAtt(logicalID, attribute)
    reference.owner = tree.identity
    return TemplateString(reference)
  }
}

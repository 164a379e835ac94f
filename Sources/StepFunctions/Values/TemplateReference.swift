/// Something that CloudFormation knows when it deploys: `Ref`, `Fn::GetAtt` and other functions.
public struct TemplateReference: Hashable, Sendable {
  indirect enum Kind: Hashable, Sendable {
    case ref(String)
    case attribute(of: String, String)
    case function(String, TemplateValue)
  }

  var kind: Kind
  /// The stack whose resource it is; nil for pseudo parameters and what is defined elsewhere.
  var owner: StackIdentity?

  /// `{"Ref": name}`: a parameter, a pseudo parameter, or a resource of a template that is not
  /// made here.
  public static func ref(_ name: String) -> TemplateReference {
    TemplateReference(kind: .ref(name))
  }

  /// `{"Fn::GetAtt": [name, attribute]}`
  public static func getAtt(_ name: String, _ attribute: String) -> TemplateReference {
    TemplateReference(kind: .attribute(of: name, attribute))
  }

  /// Any other intrinsic function of CloudFormation, `Fn::ImportValue` for one.
  public static func function(_ name: String, _ argument: TemplateValue) -> TemplateReference {
    TemplateReference(kind: .function(name, argument))
  }

  /// `{"Fn::Select": [index, {"Fn::Split": [separator, text]}]}`
  public static func select(
    _ index: Int, separator: String, _ text: TemplateString
  ) -> TemplateReference {
    let parts = TemplateReference.function("Fn::Split", [.text(separator), .string(text)])
    return .function("Fn::Select", [.integer(index), .string(TemplateString(parts))])
  }

  public static let partition = ref("AWS::Partition")
  public static let region = ref("AWS::Region")
  public static let accountID = ref("AWS::AccountId")
  public static let stackName = ref("AWS::StackName")
  public static let urlSuffix = ref("AWS::URLSuffix")
}

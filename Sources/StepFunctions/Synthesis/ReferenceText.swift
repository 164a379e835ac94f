import OrderedJSON

extension TemplateReference {
  /// `Fn9270CBC0.Arn`, as a placeholder names it.
  var placeholder: String {
    switch kind {
    case .ref(let name): name
    case .attribute(let name, let attribute): "\(name).\(attribute)"
    case .function(let name, let argument):
      "\(name.hasPrefix("Fn::") ? String(name.dropFirst(4)) : name)(\(Self.placeholder(argument)))"
    }
  }

  private static func placeholder(_ value: TemplateValue) -> String {
    switch value {
    case .array(let elements): elements.map { placeholder($0) }.joined(separator: ",")
    case .string(let text): text.placeholderText
    default: TemplateJSON(value).placeholders.compactText
    }
  }

  /// As CloudFormation reads it.
  var template: JSONValue {
    switch kind {
    case .ref(let name): ["Ref": .string(name)]
    case .attribute(let name, let attribute):
      ["Fn::GetAtt": [.string(name), .string(attribute)]]
    case .function(let name, let argument): [name: TemplateJSON(argument).template]
    }
  }
}

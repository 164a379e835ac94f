public import OrderedJSON
import YAMLSource

/// A CloudFormation or SAM template that has state machines.
public struct Template: Sendable {
  public let tree: SourceTree
  public let format: Document.Format
  /// In document order.
  public let machines: [Machine]

  /// A resource of type `AWS::StepFunctions::StateMachine` or `AWS::Serverless::StateMachine`.
  public struct Machine: Sendable {
    public var logicalID: String
    /// `STANDARD` where the template says nothing.
    public var type: String
    public var definition: Location
    /// DefinitionSubstitutions: what stands for `${name}` in the definition.
    public var substitutions: JSONObject
  }

  /// Where the definition of a machine is.
  public enum Location: Hashable, Sendable {
    /// In the template: the place of the object or text.
    case embedded(JSONPointer)
    /// DefinitionUri, or DefinitionS3Location where it names a file: as it is written there.
    case file(String)
    /// A place in Amazon S3, or none at all.
    case elsewhere
  }

  /// Nil where the bytes are no template.
  public init?(_ bytes: [UInt8], format: Document.Format) {
    guard Self.mayBeTemplate(bytes) else { return nil }
    let text = SourceText(bytes)
    let tree =
      switch format {
      case .json: JSONSource.parse(text)
      case .yaml: YAMLSource.parse(text)
      }
    guard let root = tree.root, root["States"] == nil, let resources = root["Resources"]?.members
    else { return nil }
    let place = JSONPointer.root.appending("Resources")
    let machines = resources.compactMap { member in
      Self.machine(member.value, named: member.key, at: place.appending(member.key), in: bytes)
    }
    let hasTypes = resources.contains { $0.value["Type"]?.string != nil }
    guard hasTypes else { return nil }
    self.tree = tree
    self.format = format
    self.machines = machines
  }

  /// A look at the bytes, so that a definition is not parsed twice.
  private static func mayBeTemplate(_ bytes: [UInt8]) -> Bool {
    bytes.firstRange(of: "Resources") != nil && bytes.firstRange(of: "::StateMachine") != nil
  }

  private static func machine(
    _ node: SourceNode, named name: String, at place: JSONPointer, in bytes: [UInt8]
  ) -> Machine? {
    guard let type = node["Type"]?.string,
      type.isByteEqual(to: "AWS::StepFunctions::StateMachine")
        || type.isByteEqual(to: "AWS::Serverless::StateMachine")
    else { return nil }
    let properties = node["Properties"]
    let kind =
      properties?["StateMachineType"]?.string ?? properties?["Type"]?.string ?? "STANDARD"
    return Machine(
      logicalID: name, type: kind,
      definition: properties.map {
        location($0, at: place.appending("Properties"))
      } ?? .elsewhere,
      substitutions: substitutions(properties?["DefinitionSubstitutions"], in: bytes))
  }

  /// What is written with a tag, as `!Ref`, is a reference and no text.
  private static func substitutions(_ node: SourceNode?, in bytes: [UInt8]) -> JSONObject {
    guard case .object(let members)? = node?.content else { return [:] }
    return JSONObject(
      members.map { member in
        let isTagged = bytes[member.value.range].first == UInt8(ascii: "!")
        return JSONMember(
          key: member.key, value: isTagged ? ["Ref": member.value.value] : member.value.value)
      })
  }

  private static func location(_ properties: SourceNode, at place: JSONPointer) -> Location {
    for name in ["DefinitionString", "Definition"] where properties[name] != nil {
      return .embedded(place.appending(name))
    }
    for name in ["DefinitionUri", "DefinitionS3Location"] {
      if let path = properties[name]?.string, !path.utf8.starts(with: "s3://".utf8) {
        return .file(path)
      }
    }
    return .elsewhere
  }

  /// The definition of one of the machines; nil where it is not in the template.
  public func definition(of machine: Machine) -> EmbeddedDefinition? {
    guard case .embedded(let place) = machine.definition else { return nil }
    return EmbeddedDefinition(in: self, machine, at: place)
  }
}

extension [UInt8] {
  fileprivate func firstRange(of text: StaticString) -> Int? {
    let length = text.utf8CodeUnitCount
    guard count >= length else { return nil }
    return withUnsafeBufferPointer { bytes in
      let first = text.utf8Start[0]
      var offset = 0
      while offset <= bytes.count - length {
        if bytes[offset] == first,
          (1..<length).allSatisfy({ bytes[offset + $0] == text.utf8Start[$0] })
        {
          return offset
        }
        offset += 1
      }
      return nil
    }
  }
}

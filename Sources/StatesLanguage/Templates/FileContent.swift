import OrderedJSON

/// What a workflow's file holds.
public enum FileContent: Sendable {
  case definition(Document)
  /// A template, and the definition in it that is meant.
  case embedded(EmbeddedDefinition)
  /// A template whose definition is another file: its path as it is written there.
  case file(String, machine: String)
  /// A template with these state machines, of which none was named.
  case several([String])
  /// A template without what is asked for; says why.
  case nothing(String)

  /// - Parameters:
  ///   - name: the file's, whose ending says the format.
  ///   - resource: the logical ID of the state machine; nil for the only one.
  public init(_ bytes: [UInt8], name: String, resource: String? = nil) {
    let format = Document.format(ofFile: name, bytes: bytes)
    guard let template = Template(bytes, format: format) else {
      self =
        resource == nil
        ? .definition(Document(bytes, format: format))
        : .nothing("is no CloudFormation or SAM template with state machines")
      return
    }
    let names = template.machines.map(\.logicalID)
    let wanted: Template.Machine?
    if let resource {
      wanted = template.machines.first { $0.logicalID.isByteEqual(to: resource) }
      guard wanted != nil else {
        let list = names.isEmpty ? "none" : names.joined(separator: ", ")
        self = .nothing("has no state machine '\(resource)'; it has \(list)")
        return
      }
    } else if template.machines.count > 1 {
      self = .several(names)
      return
    } else {
      wanted = template.machines.first
    }
    guard let machine = wanted else {
      self = .nothing("is a template without state machines")
      return
    }
    switch machine.definition {
    case .file(let path): self = .file(path, machine: machine.logicalID)
    case .elsewhere:
      self = .nothing("says of \(machine.logicalID) only where in Amazon S3 its definition is")
    case .embedded:
      guard let definition = template.definition(of: machine) else {
        self = .nothing("has a definition of \(machine.logicalID) that is neither object nor text")
        return
      }
      self = .embedded(definition)
    }
  }
}

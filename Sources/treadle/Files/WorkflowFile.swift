import ArgumentParser
import Files
import OrderedJSON
import Simulator
import StatesLanguage

/// A workflow named on the command line, read.
struct WorkflowFile {
  /// As it is named in messages.
  let path: String
  let document: Document
  /// The template that the definition stands in, if it does.
  let embedding: EmbeddedDefinition?

  /// - Parameters:
  ///   - path: a file's, or `-` for standard input.
  ///   - resource: the state machine's logical ID where the file is a template; nil for the only
  ///     one.
  init(_ path: String, resource: String? = nil) throws {
    let bytes =
      path == "-" ? try FileStore.readStandardInput() : try FileStore.readText(path)
    let shown = path == "-" ? "<stdin>" : path
    switch FileContent(bytes, name: path, resource: resource) {
    case .definition(let document): self.init(shown, document, nil)
    case .embedded(let definition): self.init(shown, definition.document, definition)
    case .file(let other, _):
      try self.init(FileStore.joined(FileStore.directoryName(path), other))
    case .several(let names):
      throw CommandError(
        "\(path): has the state machines \(names.joined(separator: ", ")); "
          + "--resource says which")
    case .nothing(let reason): throw CommandError("\(path): \(reason)")
    }
  }

  private init(_ path: String, _ document: Document, _ embedding: EmbeddedDefinition?) {
    self.path = path
    self.document = document
    self.embedding = embedding
  }

  /// Every state machine of a file: of a template each whose definition is at hand.
  static func all(_ path: String, resource: String?) throws -> [WorkflowFile] {
    guard resource == nil, path != "-" else { return [try WorkflowFile(path, resource: resource)] }
    let bytes = try FileStore.readText(path)
    let format = Document.format(ofFile: path, bytes: bytes)
    guard let template = Template(bytes, format: format), !template.machines.isEmpty else {
      return [try WorkflowFile(path)]
    }
    return try template.machines.compactMap { machine in
      switch machine.definition {
      case .elsewhere: nil
      case .embedded: template.definition(of: machine).map { WorkflowFile(path, $0.document, $0) }
      case .file: try WorkflowFile(path, resource: machine.logicalID)
      }
    }
  }

  /// What the machine is called.
  var name: String {
    if let embedding { return embedding.logicalID }
    return path == "<stdin>" ? "stdin" : FileStore.workflowName(path)
  }

  /// What is wrong with the workflow. Of a text that is broken only the first place: what is
  /// found further on mostly follows from it.
  func findings(as type: ExecutionType) -> [Finding] {
    if let broken = document.findings.first(where: { $0.code == "INVALID_JSON_DESCRIPTION" }) {
      return [placed(broken)]
    }
    return (type == .express ? document.expressFindings : document.findings)
      .filter { !(embedding?.settles($0, in: document) ?? false) }.map(placed)
  }

  /// A finding at its place in the file.
  private func placed(_ finding: Finding) -> Finding {
    guard let embedding else { return finding }
    var finding = finding
    finding.position = embedding.position(finding.position)
    return finding
  }

  /// Where a value stands in the file.
  func position(of pointer: JSONPointer) -> SourcePosition {
    let position = document.tree.position(of: pointer)
    return embedding?.position(position) ?? position
  }

  /// The program of a workflow without errors; prints the errors of any other.
  ///
  /// - Parameter name: what the machine is called instead of the file's name.
  func program(as type: ExecutionType, named name: String? = nil) throws -> Program {
    let errors = findings(as: type).filter { $0.severity == .error }
    guard errors.isEmpty else {
      for finding in errors { try StandardStream.error.write(line(finding) + "\n") }
      throw ExitCode.failure
    }
    do {
      let definition = embedding?.substituted.definition ?? document.definition
      return try Program(definition, name: name ?? self.name)
    } catch {
      throw self.error(error.message, at: error.pointer)
    }
  }

  func line(_ finding: Finding) -> String { FindingLine.text(finding, file: path) }

  func error(_ message: String, at pointer: JSONPointer) -> CommandError {
    CommandError(path, position(of: pointer), message)
  }
}

extension SourceTree {
  /// Where a value begins; the innermost container that is there, for one that is not.
  func position(of pointer: JSONPointer) -> SourcePosition {
    var place: JSONPointer? = pointer
    while let current = place {
      if let node = root?[current] { return text.position(at: node.range.lowerBound) }
      place = current.parent
    }
    return SourcePosition(line: 1, column: 1)
  }
}

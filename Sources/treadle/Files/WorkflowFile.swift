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

  /// - Parameter path: a file's, or `-` for standard input.
  init(_ path: String) throws {
    let bytes: [UInt8]
    if path == "-" {
      self.path = "<stdin>"
      bytes = try FileStore.readStandardInput()
    } else {
      self.path = path
      bytes = try FileStore.readText(path)
    }
    document = Document(bytes, format: Document.format(ofFile: path, bytes: bytes))
  }

  /// What the machine is called.
  var name: String { path == "<stdin>" ? "stdin" : FileStore.workflowName(path) }

  /// What is wrong with the workflow. Of a text that is broken only the first place: what is
  /// found further on mostly follows from it.
  func findings(as type: ExecutionType) -> [Finding] {
    if let broken = document.findings.first(where: { $0.code == "INVALID_JSON_DESCRIPTION" }) {
      return [broken]
    }
    return type == .express ? document.expressFindings : document.findings
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
      return try Program(document.definition, name: name ?? self.name)
    } catch {
      throw self.error(error.message, at: error.pointer)
    }
  }

  func line(_ finding: Finding) -> String { FindingLine.text(finding, file: path) }

  func error(_ message: String, at pointer: JSONPointer) -> CommandError {
    CommandError(path, document.tree.position(of: pointer), message)
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

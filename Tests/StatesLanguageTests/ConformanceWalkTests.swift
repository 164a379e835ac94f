import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

/// Walks the definitions of ../shared.
@Suite(.enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct ConformanceWalkTests {
  struct Entry: Sendable {
    var file: String
    var fields: JSONValue
    var document: Document
  }

  private static func entries(_ folder: String) throws -> [Entry] {
    let folder = "conformance/definitions/\(folder)/"
    let index = try JSONSource.value(
      Array(Data(contentsOf: SharedData.url(folder + "index.json"))))
    return try (index["definitions"]?.array ?? []).compactMap { fields in
      guard let file = fields["file"]?.string else { return nil }
      let bytes = try Array(Data(contentsOf: SharedData.url(folder + file)))
      let format = Document.format(ofFile: file, bytes: bytes)
      return Entry(file: file, fields: fields, document: Document(bytes, format: format))
    }
  }

  private static func errors(_ findings: [Finding]) -> [Finding] {
    findings.filter { $0.severity == .error }
  }

  @Test func everyValidFileOpens() throws {
    let entries = try Self.entries("valid")
    #expect(entries.count > 700)
    for entry in entries {
      let states = entry.fields["features"]?["states"]?.number?.integer ?? 0
      #expect(entry.document.definition.allStates.count == states, "\(entry.file)")
    }
  }

  @Test func anAddedStateUndoneLeavesTheBytes() throws {
    for entry in try Self.entries("valid") {
      guard let first = entry.document.definition.scope.states.first else { continue }
      var history = DocumentHistory(entry.document)
      let (added, state) = try entry.document.addingState(
        entry.document.freeName("Audit"), fields: State.defaultFields(.pass), after: first.pointer)
      history.record(added, label: "add")
      #expect(added.definition.state(at: state) != nil, "\(entry.file)")
      _ = history.undo()
      #expect(history.current.text.bytes == entry.document.text.bytes)
    }
  }

  /// What the real service ran has no error, but for placeholders that the recorder put in.
  @Test func whatTheServiceRanHasNoError() throws {
    let root = SharedData.url("conformance/service/cases")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    var count = 0
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "json" else { continue }
      let value = try JSONSource.value(Array(Data(contentsOf: url)))
      guard value["aws_validated"]?.bool == true, let definition = value["definition"],
        definition.object != nil
      else { continue }
      count += 1
      let errors = Self.errors(Document(json: definition.compactText).findings).filter {
        !$0.message.contains("activity_arn")
      }
      #expect(errors.isEmpty, "\(url.lastPathComponent): \(errors)")
    }
    #expect(count > 700)
  }

  /// What the service refused has an error, where the rule is one of structure.
  @Test func whatTheServiceRefusedHasAnError() throws {
    for entry in try Self.entries("invalid")
    where entry.fields["authority"] == "aws" && entry.fields["kind"] != "unknown-resource" {
      let isExpress = entry.fields["requires"]?.compactText.contains("EXPRESS") ?? false
      let document = entry.document
      let findings = isExpress ? document.expressFindings : document.findings
      #expect(!Self.errors(findings).isEmpty, "\(entry.file)")
    }
  }
}

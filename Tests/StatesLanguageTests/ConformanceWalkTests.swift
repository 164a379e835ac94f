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

    /// As an Express workflow where only that is refused.
    var findings: [Finding] {
      fields["requires"]?.compactText.contains("EXPRESS") ?? false
        ? document.expressFindings : document.findings
    }
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

  /// What the service refused has an error.
  @Test func whatTheServiceRefusedHasAnError() throws {
    for entry in try Self.entries("invalid")
    where entry.fields["authority"] == "aws" {
      #expect(!Self.errors(entry.findings).isEmpty, "\(entry.file)")
    }
  }

  /// What any tool refuses has a finding.
  @Test func everyInvalidFileHasAFinding() throws {
    let entries = try Self.entries("invalid")
    #expect(entries.count == 132)
    for entry in entries { #expect(!entry.findings.isEmpty, "\(entry.file)") }
  }

  /// What is asserted valid has no error, but for those the service would refuse as they stand,
  /// which KnownDifferences.md names with its rule.
  @Test func whatIsAssertedValidHasNoError() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "KnownDifferences.md")
    let named = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap {
      $0.hasPrefix("| `") ? $0.split(separator: "`").dropFirst().first.map(String.init) : nil
    }
    let refused = try Self.entries("valid").filter { entry in
      !(entry.fields["asserted_valid_by"]?.array ?? []).isEmpty
        && !Self.errors(entry.document.findings).isEmpty
    }
    #expect(Set(refused.map(\.file)) == Set(named))
  }
}

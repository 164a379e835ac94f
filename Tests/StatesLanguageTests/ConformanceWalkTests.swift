import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport
import Testing

/// Walks the definitions of ../shared.
@Suite(.enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct ConformanceWalkTests {
  static func entries(_ folder: String) throws -> [JSONValue] {
    let url = SharedData.url("conformance/definitions/\(folder)/index.json")
    return try JSONSource.value(Array(Data(contentsOf: url)))["definitions"]?.array ?? []
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: SharedData.url(path)))
  }

  @Test func valid() throws {
    var flagged = 0
    for entry in try Self.entries("valid") {
      let file = entry["file"]?.string ?? ""
      let bytes = try Self.bytes("conformance/definitions/valid/\(file)")
      let format = Document.format(ofFile: file, bytes: bytes)
      if format == .yaml { continue }
      let document = Document(bytes, format: format)
      let errors = document.findings.filter { $0.severity == .error }
      if !errors.isEmpty {
        flagged += 1
        let by = entry["asserted_valid_by"]?.compactText ?? ""
        for error in errors {
          print("VALID \(file) \(by) \(error.code): \(error.message) at \(error.pointer)")
        }
      }
    }
    print("VALID flagged \(flagged)")
  }

  @Test func invalid() throws {
    for entry in try Self.entries("invalid") {
      let file = entry["file"]?.string ?? ""
      let bytes = try Self.bytes("conformance/definitions/invalid/\(file)")
      let format = Document.format(ofFile: file, bytes: bytes)
      if file.hasSuffix("yaml") { continue }
      let document = Document(bytes, format: format)
      let errors = document.findings.filter { $0.severity == .error }
      if errors.isEmpty {
        print("MISSED \(file) \(entry["authority"]!.string!) \(entry["kind"]!.string!) \(entry["messages"]!.compactText)")
      } else if entry["authority"]!.string! == "aws" {
        print("AWS \(file) \(errors.map { "\($0.code) \($0.message) at \($0.pointer)" }) \(entry["messages"]!.compactText)")
      }
    }
  }

  @Test func service() throws {
    let root = SharedData.url("conformance/service/cases")
    var flagged = 0
    for case let url as URL in FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)!
    where url.pathExtension == "json" {
      let value = try JSONSource.value(Array(Data(contentsOf: url)))
      guard value["aws_validated"]?.bool == true, let definition = value["definition"],
        definition.object != nil
      else { continue }
      let document = Document(json: definition.compactText)
      let errors = document.findings.filter { $0.severity == .error }
      if !errors.isEmpty {
        flagged += 1
        for error in errors {
          print("SERVICE \(url.lastPathComponent) \(error.code): \(error.message) at \(error.pointer)")
        }
      }
    }
    print("SERVICE flagged \(flagged)")
  }
}

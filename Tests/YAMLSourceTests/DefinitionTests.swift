import Foundation
import OrderedJSON
import TestSupport
import Testing
import YAMLSource

@Suite(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
struct DefinitionTests {
  private static let names: [String] = {
    let path = SharedData.url("conformance/definitions/valid").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.contains(".asl.") }.sorted()
  }()

  @Test func publishedDefinitionsReadWithoutProblemAndBackFromYAML() throws {
    var broken: [String] = []
    for name in Self.names {
      let data = try Data(contentsOf: SharedData.url("conformance/definitions/valid/\(name)"))
      let text = SourceText(Array(data))
      let tree = name.hasSuffix(".yaml") ? YAMLSource.parse(text) : JSONSource.parse(text)
      #expect(tree.text.bytes == Array(data))
      if !tree.problems.isEmpty { broken.append("\(name) \(tree.problems)") }
      let value = try #require(tree.root).value
      if name.hasSuffix(".json"), tree.problems.isEmpty {
        #expect(try JSONSource.value(Array(data)) == value)
        #expect(try JSONSource.value(value.prettyText()).compactText == value.compactText)
      }
      let rewritten = YAMLSource.parse(SourceText(YAMLSource.text(value)))
      #expect(rewritten.problems.isEmpty, "\(name)")
      #expect(rewritten.root?.value.compactText == value.compactText, "\(name)")
    }
    #expect(broken == [])
    #expect(Self.names.count > 100)
  }
}

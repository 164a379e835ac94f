import Foundation
package import OrderedJSON

/// What the AWS CDK makes of a snippet: see the README of the golden cases.
package struct GoldenConstruct {
  package let name: String
  private let json: JSONValue

  /// - Parameter name: of the case: `v1_readme_job_poller`.
  package init(_ name: String) throws {
    self.name = name
    let url = SharedData.url("conformance/constructs/\(name).json")
    json = try JSONSource.value(Array(try Data(contentsOf: url)))
  }

  /// The names of all cases, sorted.
  package static let names: [String] = {
    let directory = SharedData.url("conformance/constructs").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }()

  /// The definition's text, with placeholders.
  package var definitionString: String? { json["definition_string"]?.string }
  package var result: JSONValue? { json["result"] }
  package var errorMessage: String? { json["error"]?["message"]?.string }
  package var fragment: JSONValue? { json["template_fragment"] }

  /// How a template differs from the case's: a line for each resource or output. Definitions are
  /// compared as texts, so in the order of their keys, everything else without regard to order.
  ///
  /// - Parameter ignoring: types of resources that are not compared.
  package func differences(
    from template: JSONValue, ignoring types: Set<String> = []
  ) -> [String] {
    var lines: [String] = []
    for section in ["Resources", "Outputs"] {
      let golden = fragment?[section]?.object ?? [:]
      let made = template[section]?.object ?? [:]
      for member in golden.members where !types.contains(member.value["Type"]?.string ?? "") {
        guard let other = made[member.key] else {
          lines.append("\(member.key) is missing: \(member.value.compactText)")
          continue
        }
        if other != member.value {
          lines.append(
            "\(member.key) should be\n\(member.value.compactText)\nand is\n\(other.compactText)")
        }
      }
      for member in made.members
      where golden[member.key] == nil && !types.contains(member.value["Type"]?.string ?? "") {
        lines.append("\(member.key) is too much: \(member.value.compactText)")
      }
    }
    return lines
  }
}

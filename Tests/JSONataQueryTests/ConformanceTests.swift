import Foundation
import OrderedJSON
import TestSupport
import Testing

@testable import JSONataQuery

/// The official suite of the language.
@Suite struct ConformanceTests {
  private static let directory = "conformance/jsonata"

  /// Groups of what the service does not run.
  private static let leftOut: Set = ["function-eval", "coalescing-operator", "default-operator"]

  static let groups: [String] = {
    guard SharedData.isAvailable else { return [] }
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: SharedData.url(directory + "/groups").path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
      .filter { !leftOut.contains($0) }.sorted()
  }()

  /// Cases that differ, by `group/name`, with the reason, as KnownDifferences.md lists them. A case
  /// that begins to agree fails here.
  private static let different: [String: String] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "KnownDifferences.md")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    var reasons: [String: String] = [:]
    for match in lines.compactMap({ $0.wholeMatch(of: /- `([^`]+)`: (.+)/) }) {
      reasons[String(match.1)] = String(match.2)
    }
    return reasons
  }()

  /// - Parameter surrogate: what stands for halves of surrogate pairs, which JSON here refuses.
  private static func read(_ path: String, surrogate: String = #"\\$1"#) throws -> JSONValue {
    let text = try String(contentsOf: SharedData.url(directory + "/" + path), encoding: .utf8)
    let lone =
      #"(?<!\\)(\\u[dD][89abAB][0-9a-fA-F]{2})(?!\\u[dD][c-fC-F])|(?<!\\|\\u[dD][89abAB]..)(\\u[dD][c-fC-F]..)"#
    return try JSONSource.value(
      text.replacingOccurrences(of: lone, with: surrogate, options: .regularExpression))
  }

  @Test(
    .enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)),
    arguments: groups)
  func group(_ name: String) throws {
    for example in try Self.read("groups/\(name).json").array ?? [] {
      let label = name + "/" + (example["name"]?.string ?? "")
      let problem = try Self.difference(example)
      if let reason = Self.different[label] {
        #expect(problem != nil, "\(label) agrees now, no longer: \(reason)")
      } else {
        #expect(problem == nil, "\(label): \(example["expr"]?.string ?? "")")
      }
    }
  }

  /// What is not as expected; nil where everything is.
  private static func difference(_ example: JSONValue) throws -> String? {
    var input = example["data"]
    if let name = example["dataset"]?.string { input = try read("datasets/\(name).json") }
    var bindings: [String: JSONValue] = [:]
    for member in example["bindings"]?.object?.members ?? [] { bindings[member.key] = member.value }
    var options = EvaluationOptions(milliseconds: 1_500_000_000_000)
    if let depth = example["depth"]?.number?.integer { options.maximumDepth = depth }
    if let limit = example["timelimit"]?.number?.integer { options.maximumSteps = 1000 * limit }
    do throws(JSONataError) {
      let result = try Expression(example["expr"]?.string ?? "")
        .evaluate(input, bindings: bindings, options: options)
      guard let wanted = example["result"] else {
        if example["undefinedResult"] != nil, result == nil { return nil }
        return "got \(result?.compactText ?? "nothing")"
      }
      guard let result else { return "got nothing" }
      let agrees =
        example["unordered"]?.bool == true
        ? sorted(result) == sorted(wanted) : isClose(result, wanted)
      return agrees ? nil : "got \(result.compactText)"
    } catch {
      guard let code = example["code"]?.string ?? example["error"]?["code"]?.string else {
        return example["error"] == nil ? "\(error)" : nil
      }
      guard error.code == code else { return "\(error)" }
      if let token = example["token"]?.string, error.token != token {
        return "token \(error.token ?? "none")"
      }
      return nil
    }
  }

  private static func sorted(_ value: JSONValue) -> [String] {
    (value.array ?? [value]).map(\.compactText).sorted()
  }

  /// Equal, numbers as the nearest doubles.
  private static func isClose(_ a: JSONValue, _ b: JSONValue) -> Bool {
    switch (a, b) {
    case (.number(let x), .number(let y)): x.double == y.double
    case (.array(let x), .array(let y)):
      x.count == y.count && zip(x, y).allSatisfy { isClose($0, $1) }
    case (.object(let x), .object(let y)):
      x.count == y.count
        && x.members.allSatisfy { member in y[member.key].map { isClose(member.value, $0) } ?? false
        }
    default: a == b
    }
  }

  /// Small expressions over one document, with the results of version 2.0.6.
  @Test(.enabled(if: SharedData.isAvailable, Comment(rawValue: SharedData.skipMessage)))
  func semanticsThatAreEasilyWrong() throws {
    let file = try Self.read("jsonata_gotchas_v206.json", surrogate: #"\\uFFFD"#)
    for example in file["cases"]?.array ?? [] {
      let label = "gotchas/" + (example["name"]?.string ?? "")
      let problem = try Self.gotchaDifference(example, file["data"])
      if let reason = Self.different[label] {
        #expect(problem != nil, "\(label) agrees now, no longer: \(reason)")
      } else {
        #expect(problem == nil, "\(label): \(example["expr"]?.string ?? "")")
      }
    }
  }

  private static func gotchaDifference(_ example: JSONValue, _ data: JSONValue?) throws -> String? {
    do throws(JSONataError) {
      let result = try Expression(example["expr"]?.string ?? "").evaluate(data)
      guard let wanted = example["result"] else {
        if example["code"] != nil { return "no error" }
        return result == nil ? nil : "got \(result?.compactText ?? "")"
      }
      guard let result else { return "got nothing" }
      return isClose(result, wanted) ? nil : "got \(result.compactText)"
    } catch {
      guard example["code"]?.string == error.code else { return "\(error)" }
      return example["message"]?.string == error.message ? nil : "\(error)"
    }
  }
}

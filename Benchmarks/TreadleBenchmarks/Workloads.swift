import Foundation
import OrderedJSON
import TestSupport

/// Workflows to measure with, made here or found among the shared benchmark data.
enum Workload {
  /// Pass states in a row.
  static func passChain(_ count: Int) -> [UInt8] {
    machine(
      (0..<count).map { index in
        (name(index), ["Type": "Pass"], index + 1 < count ? [name(index + 1)] : [])
      })
  }

  /// States with one to three ways out, most of them forwards, by a fixed sequence of numbers.
  static func tangle(_ count: Int) -> [UInt8] {
    var seed: UInt64 = 42
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    return machine(
      (0..<count).map { index in
        guard index + 1 < count else { return (name(index), [:], []) }
        var targets = [name(index + 1)]
        if next(3) == 0 { targets.append(name(min(count - 1, index + 2 + next(8)))) }
        if next(12) == 0 { targets.append(name(max(0, index - next(10)))) }
        return (name(index), [:], targets)
      })
  }

  /// The graph of a file in the shared data's `benchmarks/graphs`, as a workflow.
  static func shared(graph file: String) -> [UInt8]? {
    guard SharedData.isAvailable,
      let data = try? Data(contentsOf: SharedData.url("benchmarks/graphs/\(file)")),
      let graph = try? JSONSource.value(Array(data)),
      let nodes = graph["nodes"]?.array?.compactMap(\.string)
    else { return nil }
    var targets: [String: [String]] = [:]
    for edge in graph["edges"]?.array ?? [] {
      guard let ends = edge.array?.compactMap(\.string), ends.count >= 2 else { continue }
      targets[ends[0], default: []].append(ends[1])
    }
    return machine(nodes.map { ($0, [:], targets[$0] ?? []) })
  }

  /// A file in the shared data's `benchmarks/workloads`.
  static func shared(workload file: String) -> [UInt8]? {
    guard SharedData.isAvailable else { return nil }
    return (try? Data(contentsOf: SharedData.url("benchmarks/workloads/\(file)"))).map(Array.init)
  }

  /// JSON text of about that many bytes, such as execution histories have.
  static func events(bytes: Int) -> [UInt8] {
    var elements: [String] = []
    var size = 0
    while size < bytes {
      let id = elements.count + 1
      elements.append(
        #"{"id":\#(id),"previousEventId":\#(id - 1),"type":"TaskStateEntered","#
          + #""timestamp":"2020-01-01T00:00:00.000Z","stateEnteredEventDetails":"#
          + #"{"name":"Get Job Status","input":"{\"wait_time\":5,\"guid\":\"job-42\"}"},"#
          + #""ratio":0.125,"flags":[true,false,null]}"#)
      size += elements[elements.count - 1].utf8.count + 1
    }
    return Array("[\(elements.joined(separator: ","))]".utf8)
  }

  private static func name(_ index: Int) -> String { "State \(index)" }

  /// A state with several targets becomes a Choice, one with none ends.
  private static func machine(_ states: [(name: String, fields: JSONObject, targets: [String])])
    -> [UInt8]
  {
    var members: [JSONMember] = []
    for (name, fields, targets) in states {
      var state = fields
      switch targets.count {
      case 0:
        state["Type"] = "Succeed"
      case 1:
        state["Type"] = "Pass"
        state["Next"] = .string(targets[0])
      default:
        state["Type"] = "Choice"
        state["Choices"] = .array(
          targets.dropFirst().enumerated().map { index, target in
            [
              "Variable": "$.n", "NumericEquals": .number(JSONNumber(index)),
              "Next": .string(target),
            ]
          })
        state["Default"] = .string(targets[0])
      }
      members.append(JSONMember(key: name, value: .object(state)))
    }
    let definition: JSONValue = [
      "StartAt": .string(states[0].name), "States": .object(JSONObject(members)),
    ]
    return Array(definition.prettyText().utf8)
  }
}

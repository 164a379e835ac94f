import Drawing
import Foundation
import OrderedJSON
import StatesLanguage
import TestSupport

/// The graphs that layouts are compared by, as definitions: `nodes` and `edges` [from, to, label].
enum BenchmarkGraph {
  static func definition(_ name: String) throws -> Definition {
    let data = try Data(contentsOf: SharedData.url("benchmarks/graphs/\(name).json"))
    let json = try JSONSource.value([UInt8](data))
    let names = (json["nodes"]?.array ?? []).compactMap(\.string)
    var outgoing: [String: [(target: String, label: String)]] = [:]
    for edge in json["edges"]?.array ?? [] {
      guard let texts = edge.array?.compactMap(\.string), texts.count == 3 else { continue }
      outgoing[texts[0], default: []].append((texts[1], texts[2]))
    }
    return Definition(
      scope: Scope(
        startAt: names.first, states: names.map { state($0, outgoing: outgoing[$0] ?? []) }))
  }

  /// A Choice where every edge has a label; otherwise the edge without one is Next, and the
  /// others are errors.
  private static func state(_ name: String, outgoing: [(target: String, label: String)]) -> State {
    let pointer = JSONPointer([.key("States"), .key(name)])
    let next = outgoing.firstIndex { $0.label.isEmpty }
    if next == nil, !outgoing.isEmpty {
      return State(
        name: name, pointer: pointer,
        kind: .choice(
          ChoiceFields(
            choices: outgoing.filter { $0.label != "default" }.map {
              ChoiceBranch(rule: .condition($0.label), next: $0.target)
            }, defaultTarget: outgoing.first { $0.label == "default" }?.target)))
    }
    return State(
      name: name, pointer: pointer, next: next.map { outgoing[$0].target },
      catchers: outgoing.indices.filter { $0 != next }.map {
        let label = outgoing[$0].label
        return Catcher(errorEquals: [label.isEmpty ? "or" : label], next: outgoing[$0].target)
      }, kind: .pass(result: nil))
  }
}

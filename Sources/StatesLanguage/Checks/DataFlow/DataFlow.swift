import JSONPathQuery
import OrderedJSON

/// Follows what states make of their data through a machine, and finds paths that lead nowhere
/// whichever way a run came. An input of the machine may be anything, so only states that make
/// data themselves narrow it.
struct DataFlow {
  /// A path where nothing can be.
  struct Problem {
    var message: String
    var pointer: JSONPointer
  }

  private(set) var problems: [Problem] = []

  /// A state that is come to with ever new data, in a loop, is taken to come with any.
  private static let visits = 8

  init(_ definition: Definition) {
    var waiting: [(scope: Scope, input: DataShape)] = [(definition.scope, .any)]
    while let (scope, input) = waiting.popLast() {
      for (state, input) in Self.inputs(of: scope, from: input) {
        var flow = StateFlow(state, input)
        flow.run()
        problems += flow.problems
        waiting += zip(state.scopes, flow.innerInputs).map { ($0, $1) }
      }
    }
  }

  /// What each state that can be reached gets.
  private static func inputs(
    of scope: Scope, from entry: DataShape
  ) -> [(state: State, input: DataShape)] {
    let indexes = Dictionary(
      scope.states.enumerated().map { ($1.pointer, $0) }, uniquingKeysWith: { first, _ in first })
    var inputs = [DataShape?](repeating: nil, count: scope.states.count)
    var visits = [Int](repeating: 0, count: scope.states.count)
    var ways = [[(target: Int, kind: Transition.Kind)]](repeating: [], count: scope.states.count)
    var waiting: [Int] = []
    for transition in scope.transitions {
      guard let target = transition.target.flatMap({ indexes[$0] }) else { continue }
      guard let source = transition.source.flatMap({ indexes[$0] }) else {
        inputs[target] = entry
        waiting.append(target)
        continue
      }
      ways[source].append((target, transition.kind))
    }
    while let index = waiting.popLast() {
      guard let input = inputs[index] else { continue }
      var flow = StateFlow(scope.states[index], input)
      flow.run()
      for way in ways[index] {
        let brought = flow.output(on: way.kind)
        var merged = inputs[way.target].map { $0.merged(with: brought) } ?? brought
        guard merged != inputs[way.target] else { continue }
        visits[way.target] += 1
        if visits[way.target] > Self.visits { merged = .any }
        inputs[way.target] = merged
        waiting.append(way.target)
      }
    }
    return zip(scope.states, inputs).compactMap { state, input in input.map { (state, $0) } }
  }
}

extension Checker {
  mutating func checkDataFlow(_ definition: Definition, in root: SourceNode) {
    for problem in DataFlow(definition).problems {
      report(
        .warning, FindingCode.missingData, problem.message, pointer: problem.pointer, in: root,
        atValue: true)
    }
  }
}

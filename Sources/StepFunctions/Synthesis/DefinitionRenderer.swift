import OrderedJSON

/// Writes the definition of a machine made of states.
struct DefinitionRenderer {
  private let tree: ConstructTree
  private let machine: StateMachineRecord
  /// Graphs by their index, once written.
  private var rendered: [Int: TemplateObject] = [:]
  private(set) var problems: [ConstructProblem] = []

  init(_ tree: ConstructTree, _ machine: StateMachineRecord) {
    self.tree = tree
    self.machine = machine
  }

  /// - Parameter contents: every graph's states follow where the state stands that they are in.
  mutating func definition(
    of graph: Int, _ binding: GraphBinding, _ contents: [GraphState]
  ) -> TemplateObject {
    // Inner graphs come after the state they are in, so from the end on they are there already.
    var states: [Int: [TemplateObject.Member]] = [:]
    for content in contents.reversed() {
      let inner = tree.graphs(of: content.state).map { graph in
        TemplateObject([
          ("StartAt", startAt(graph)),
          ("States", .object(TemplateObject(unique: (states[graph] ?? []).reversed()))),
        ])
      }
      states[content.graph, default: []].append(render(content.state, inner))
    }
    var definition: TemplateObject = [
      "StartAt": startAt(graph),
      "States": .object(TemplateObject(unique: (states[graph] ?? []).reversed())),
    ]
    definition["TimeoutSeconds"] = machine.timeout?.wholeSeconds.map { .integer($0) }
    definition["QueryLanguage"] = machine.queryLanguage.map { .text($0.rawValue) }
    definition["Comment"] = machine.comment.map { .text($0) }
    return definition
  }

  private func startAt(_ graph: Int) -> TemplateValue {
    .text(tree.states[tree.graphs[graph].start].name)
  }

  private mutating func render(
    _ state: Int, _ graphs: [TemplateObject]
  ) -> TemplateObject.Member {
    let renderer = StateRenderer(
      tree, state, machineLanguage: machine.queryLanguage ?? .jsonPath, graphs: graphs)
    let record = tree.states[state]
    for problem in renderer.problems {
      problems.append(
        ConstructProblem(
          "State '\(record.name)': \(problem)", path: tree.path(of: record.node)))
    }
    return TemplateObject.Member(
      key: record.name, value: .object(TemplateObject(unique: renderer.members)))
  }
}

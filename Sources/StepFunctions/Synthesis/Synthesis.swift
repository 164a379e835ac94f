import OrderedJSON

/// Everything a stack says, put together once: the graphs, the definitions, the permissions.
struct Synthesis {
  let tree: ConstructTree
  private(set) var problems: [ConstructProblem]
  /// By machine.
  private(set) var definitions: [TemplateString] = []
  private var contents: [[GraphState]] = []

  init(_ tree: ConstructTree) {
    self.tree = tree
    problems = tree.problems
    var binding = GraphBinding(tree)
    for machine in tree.machines { add(machine, &binding) }
    problems += binding.problems
    var seen: Set<ConstructProblem> = []
    problems = problems.filter { seen.insert($0).inserted }
  }

  private mutating func add(_ machine: StateMachineRecord, _ binding: inout GraphBinding) {
    switch machine.body {
    case .graph(let graph):
      let contents = binding.contents(of: graph)
      var renderer = DefinitionRenderer(tree, machine)
      let definition = renderer.definition(of: graph, binding, contents)
      problems += renderer.problems
      definitions.append(TemplateJSON(.object(definition)).text)
      self.contents.append(contents)
    case .text(let text):
      definitions.append(text)
      contents.append([])
    }
  }

  /// - Throws: every problem there is.
  func check() throws(ConstructError) {
    if !problems.isEmpty { throw ConstructError(problems: problems) }
  }

  /// What the states of a machine need, in the order in which they are taken in.
  func policyStatements(ofMachine machine: Int) -> [PolicyStatement] {
    contents[machine].flatMap { content -> [PolicyStatement] in
      switch tree.states[content.state].kind {
      case .task(let task):
        task.configuration.policyStatements
          + (task.credentials.map {
            [PolicyStatement(actions: ["sts:AssumeRole"], resources: [$0.resource])]
          } ?? [])
      case .map(let map): map.distributed?.policyStatements ?? []
      default: []
      }
    }
  }

  /// What a machine needs for the executions of its distributed Maps; empty without such.
  func distributedMapStatements(ofMachine machine: Int) -> [PolicyStatement] {
    let maps = contents[machine].compactMap { content -> DistributedRecord? in
      guard case .map(let map) = tree.states[content.state].kind else { return nil }
      return map.distributed
    }
    if maps.isEmpty { return [] }
    let arn = ConstructNode(tree: tree, index: tree.machines[machine].resource).ref
    return [
      PolicyStatement(actions: ["states:StartExecution"], resources: [arn]),
      PolicyStatement(
        actions: ["states:DescribeExecution", "states:StopExecution"],
        resources: [ARN.executions(of: arn)]),
    ]
      + maps.map { map in
        PolicyStatement(
          actions: ["states:RedriveExecution"],
          resources: [ARN.executions(of: arn, suffix: "/\(map.label ?? "*"):*")])
      }
  }

  func statements(_ policy: PolicyRecord) -> [PolicyStatement] {
    var seen: Set<PolicyStatement> = []
    return policy.contributions.flatMap { contribution -> [PolicyStatement] in
      switch contribution {
      case .statement(let statement): [statement]
      case .machine(let machine): policyStatements(ofMachine: machine)
      case .distributedMaps(let machine): distributedMapStatements(ofMachine: machine)
      }
    }.filter { seen.insert($0).inserted }
  }
}

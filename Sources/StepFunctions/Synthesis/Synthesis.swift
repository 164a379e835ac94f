import OrderedJSON

/// Everything a stack says, put together once: the graphs, the definitions, the permissions.
struct Synthesis {
  let tree: ConstructTree
  private(set) var problems: [ConstructProblem]
  /// By machine.
  private(set) var definitions: [TemplateString] = []
  private var contents: [[GraphState]] = []
  let samples: SampleReferences

  init(_ tree: ConstructTree) {
    self.tree = tree
    problems = tree.problems
    samples = SampleReferences(tree)
    var binding = GraphBinding(tree)
    for machine in tree.machines { add(machine, &binding) }
    problems += binding.problems
    // Most of what the checks would say of a workflow with problems follows from these.
    if problems.isEmpty { checkDefinitions() }
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
      definitions.append(completed(text, machine))
      contents.append([])
    }
  }

  /// A definition's own text with the machine's timeout and comment at its end.
  private func completed(
    _ text: TemplateString, _ machine: StateMachineRecord
  ) -> TemplateString {
    var members = TemplateObject()
    members["TimeoutSeconds"] = machine.timeout?.wholeSeconds.map { .integer($0) }
    members["QueryLanguage"] = machine.queryLanguage.map { .text($0.rawValue) }
    members["Comment"] = machine.comment.map { .text($0) }
    guard !members.isEmpty, case .literal(let end)? = text.parts.last,
      let brace = end.lastIndex(of: "}")
    else { return text }
    let addition = TemplateJSON(.object(members)).text.placeholderText.dropFirst()
    return TemplateString(
      parts: text.parts.dropLast() + [.literal("\(end[..<brace]),\(addition)")])
  }

  private mutating func checkDefinitions() {
    var paths: [ByteKey: String] = [:]
    for (index, machine) in tree.machines.enumerated() {
      for content in contents[index] {
        let state = tree.states[content.state]
        paths[ByteKey(state.name)] = tree.path(of: state.node)
      }
      problems += DefinitionCheck.problems(
        sampleDefinition(ofMachine: index), path: tree.path(of: machine.node),
        statePath: { paths[ByteKey($0)] })
    }
  }

  /// The definition's text as it might be deployed.
  func sampleDefinition(ofMachine machine: Int) -> String {
    var text = samples.text(definitions[machine])
    for substitution in tree.machines[machine].substitutions.members {
      guard let value = substitution.value.string else { continue }
      text = text.replacing("${\(substitution.key)}", with: samples.text(value))
    }
    return text
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
    let statements = policy.contributions.flatMap { contribution -> [PolicyStatement] in
      switch contribution {
      case .statement(let statement): [statement]
      case .machine(let machine): policyStatements(ofMachine: machine)
      case .distributedMaps(let machine): distributedMapStatements(ofMachine: machine)
      }
    }.filter { seen.insert($0).inserted }
    return tree.minimizesPolicies ? PolicyStatement.minimized(statements) : statements
  }
}

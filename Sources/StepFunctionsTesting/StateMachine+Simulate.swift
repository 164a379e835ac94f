import Simulator
import StatesLanguage

extension StateMachine {
  /// Runs the workflow in virtual time, as the service would, with answers in place of its tasks.
  ///
  /// The same arguments give the same run, to the last event; hours of waiting take no time.
  ///
  /// - Parameters:
  ///   - tasks: answers by the names of states. EvaluateExpression tasks answer by themselves.
  ///   - machines: machines whose executions tasks of `states:startExecution` start; without them
  ///     such tasks need answers too.
  ///   - seed: of what is left to chance: jitter, and the functions for random numbers.
  /// - Throws: what is wrong with the workflow, and which state lacks an answer.
  public func simulate(
    input: JSONValue = [:], tasks: [String: SimulatedTask] = [:], machines: [StateMachine] = [],
    startTime: Timestamp = Timestamp(milliseconds: 1_577_836_800_000), seed: UInt64 = 0
  ) throws(ConstructError) -> SimulatedRun {
    let program = try program()
    try check(tasks, program, machines)
    var options = SimulationOptions()
    options.input = input
    options.startTime = startTime
    options.seed = seed
    options.type = stateMachineType == .express ? .express : .standard
    options.behavior.fallback = .ask
    for (name, task) in tasks {
      let answers = task.answers.compactMap { answer -> TaskAnswer? in
        if case .fixed(let answer) = answer { answer } else { nil }
      }
      // What is computed is answered when it is asked for.
      guard answers.count == task.answers.count else { continue }
      options.behavior.scripts[ByteKey(name)] = TaskBehavior.Script(answers, repeats: true)
    }
    for machine in machines { options.machines.append(try machine.program()) }

    var simulation = Simulation(program, options: options)
    var invocations: [ByteKey: Int] = [:]
    simulation.run()
    while let pending = simulation.pendingTasks.first {
      let name = program.definition.state(at: pending.state)?.name ?? ""
      guard let task = tasks[name] else { throw missingAnswer(name, pending.input) }
      let invocation = invocations[ByteKey(name), default: 0]
      invocations[ByteKey(name)] = invocation + 1
      let answer = task.answers[min(invocation, task.answers.count - 1)]
      simulation.answer(pending.id, with: answer.taskAnswer(to: pending.input))
      simulation.run()
    }
    return SimulatedRun(simulation)
  }

  private func program() throws(ConstructError) -> Program {
    let text = try sampleDefinitionText()
    let document = Document(Array(text.utf8), format: .json)
    do {
      return try Program(document.definition, name: sampleName)
    } catch {
      throw ConstructError(problems: [ConstructProblem(error.message, path: node.path)])
    }
  }

  /// Names that are no Task states are mistakes in spelling.
  private func check(
    _ tasks: [String: SimulatedTask], _ program: Program, _ machines: [StateMachine]
  ) throws(ConstructError) {
    var names: Set<ByteKey> = []
    var definitions = [program.definition]
    for machine in machines { definitions.append(try machine.program().definition) }
    for state in definitions.flatMap(\.allStates) {
      if case .task = state.kind { names.insert(ByteKey(state.name)) }
    }
    let problems = tasks.keys.sorted().compactMap { name -> ConstructProblem? in
      if tasks[name]?.answers.isEmpty == true {
        return ConstructProblem("The answers of '\(name)' are empty.", path: node.path)
      }
      if names.contains(ByteKey(name)) { return nil }
      return ConstructProblem(
        "There is no Task state '\(name)' to answer for. There are: "
          + "\(names.map { "'\($0.name)'" }.sorted().joined(separator: ", ")).", path: node.path)
    }
    if !problems.isEmpty { throw ConstructError(problems: problems) }
  }

  private func missingAnswer(_ name: String, _ input: JSONValue) -> ConstructError {
    var message =
      "The task of state '\(name)' has no answer. Give it one: tasks: [\"\(name)\": "
      + ".returns(…)]. Its input is \(input.compactText(limit: 1000) ?? "long")."
    if let expression = EvaluatedExpression(taskInput: input) {
      do { _ = try expression.outcome() } catch {
        message += " Its expression cannot answer: at \(error.description)."
      }
    }
    return ConstructError(problems: [ConstructProblem(message, path: node.path)])
  }
}

extension SimulatedTask.Answer {
  func taskAnswer(to input: JSONValue) -> TaskAnswer {
    switch self {
    case .fixed(let answer): return answer
    case .computed(let function, let delay):
      let outcome: TaskOutcome
      do {
        outcome = .result(try function(input))
      } catch let failure as TaskFailure {
        outcome = .failure(error: failure.error, cause: failure.cause)
      } catch {
        outcome = .failure(error: "\(type(of: error))", cause: "\(error)")
      }
      return TaskAnswer(outcome, delayMilliseconds: delay)
    }
  }
}

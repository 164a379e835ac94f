public import OrderedJSON

/// How tasks behave in a run: by state name, by scenario, and for all others.
public struct TaskBehavior: Hashable, Sendable {
  public enum Fallback: Hashable, Sendable {
    /// The effective input is the result.
    case echo
    /// The run stops until it is answered.
    case ask
    /// Fails the execution as a mock configuration without an entry does.
    case missing
    /// Succeeds with its input, or fails, or is throttled, by chance.
    case random(RandomAnswers)
  }

  /// Answers in order of invocation. What follows the last one is up to `repeats` and `isClosed`,
  /// else to the behaviour's scenario or fallback.
  public struct Script: Hashable, Sendable {
    public var answers: [TaskAnswer]
    /// Whether the last answer serves every later invocation.
    public var repeats: Bool
    /// Whether an invocation past the last answer fails the execution.
    public var isClosed: Bool
    /// Whether a result with StatusCode and Payload, as Lambda's Invoke answers, stands for its
    /// Payload where the task's resource is a function's own ARN.
    public var unwrapsPayloads: Bool

    public init(
      _ answers: [TaskAnswer], repeats: Bool = false, isClosed: Bool = false,
      unwrapsPayloads: Bool = false
    ) {
      self.answers = answers
      self.repeats = repeats
      self.isClosed = isClosed
      self.unwrapsPayloads = unwrapsPayloads
    }

    /// The script as the tasks of a state follow it.
    func fitted(to state: CompiledState) -> Script {
      guard unwrapsPayloads, case .task(let task) = state.work, task.kind == .lambdaFunction
      else { return self }
      var script = self
      for index in answers.indices {
        guard case .result(let result) = answers[index].outcome,
          result["StatusCode"] != nil, let payload = result["Payload"]
        else { continue }
        script.answers[index].outcome = .result(payload)
      }
      return script
    }
  }

  /// By state name.
  public var scripts: [ByteKey: Script]
  /// Answers the tasks of states without a script.
  public var scenario: Scenario?
  public var fallback: Fallback
  /// Answers that go before the script's, by state name and invocation (from 0).
  public var overrides: [ByteKey: [Int: TaskAnswer]]

  public init(
    scripts: [ByteKey: Script] = [:], fallback: Fallback = .echo,
    overrides: [ByteKey: [Int: TaskAnswer]] = [:], scenario: Scenario? = nil
  ) {
    self.scripts = scripts
    self.scenario = scenario
    self.fallback = fallback
    self.overrides = overrides
  }

  /// What serves an invocation (from 0) of a state.
  func response(
    of script: Script?, _ scenario: CompiledScenario?, state: String, invocation: Int
  ) -> Response {
    if let answer = overrides[ByteKey(state)]?[invocation] { return .answer(answer) }
    if let script {
      if script.answers.indices.contains(invocation) { return .answer(script.answers[invocation]) }
      if script.repeats, let last = script.answers.last { return .answer(last) }
      if script.isClosed { return .fallback(.missing) }
    }
    return scenario.map { .scenario($0) } ?? .fallback(fallback)
  }

  enum Response: Sendable {
    case answer(TaskAnswer)
    case scenario(CompiledScenario)
    case fallback(Fallback)
  }

  /// The behaviour where nobody is there to answer: tasks that would ask answer with their input.
  var withoutQuestions: TaskBehavior {
    var behavior = self
    if fallback == .ask { behavior.fallback = .echo }
    behavior.scenario = scenario?.withoutCommands
    return behavior
  }
}

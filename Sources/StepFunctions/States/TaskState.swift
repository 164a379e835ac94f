/// A Task state: a unit of work that a `StepFunctionsTask` describes.
///
/// ```swift
/// let submit = TaskState(
///   stack, "Submit Job", task: InvokeFunction(submitFunction), resultPath: "$.guid")
/// ```
///
/// The States Language calls it Task. Swift's own `Task` starts concurrent work, and an import
/// must not take its name away, so this is the one state with a longer name.
public struct TaskState: NextableState, RetryableState {
  public let node: ConstructNode

  /// - Parameters:
  ///   - stateName: the name in the definition, where it is not the id.
  ///   - parameters: replace the task's own, member by member.
  ///   - timeout: after which the task fails with `States.Timeout`.
  ///   - heartbeat: after which a silent task fails with `States.HeartbeatTimeout`; shorter than
  ///     the timeout.
  ///   - credentials: the role that the task takes, where it is not the machine's.
  public init(
    _ scope: some Scope, _ id: String, task: any StepFunctionsTask, stateName: String? = nil,
    comment: String? = nil, queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    parameters: TemplateValue? = nil, resultSelector: TemplateValue? = nil,
    resultPath: DataPath? = nil, outputPath: DataPath? = nil, assign: TemplateObject? = nil,
    outputs: TemplateValue? = nil, timeout: Timeout? = nil, heartbeat: Timeout? = nil,
    credentials: TaskCredentials? = nil
  ) {
    node = ConstructNode(scope, id)
    var configuration = TaskConfiguration(resourceARN: "")
    do {
      configuration = try task.bind(TaskContext(node: node, queryLanguage: queryLanguage))
    } catch {
      node.report(error)
    }
    let record = TaskRecord(
      configuration: configuration, timeout: timeout, heartbeat: heartbeat,
      credentials: credentials)
    let fields = StateFields(
      stateName: stateName, comment: comment, queryLanguage: queryLanguage,
      inputPath: inputPath, parameters: parameters, resultSelector: resultSelector,
      resultPath: resultPath, outputPath: outputPath, assign: assign, output: outputs)
    node.tree.makeState(at: node, .task(record), fields)
    update { $0.retries = configuration.retries }
  }
}

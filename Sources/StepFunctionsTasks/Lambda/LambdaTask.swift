public import StepFunctions

/// A Lambda function and the state that invokes it, in one.
///
/// ```swift
/// let submit = LambdaTask(stack, "Submit Job", inlineCode: code, resultPath: "$.guid")
/// submit.next(wait)
/// submit.function.grantInvoke(operator)
/// ```
///
/// The state's result is the function's own, and errors of the Lambda service that pass are retried.
public struct LambdaTask: NextableState, RetryableState, TaskMetrics, Grantable {
  /// The function, which stands below the state.
  public let function: Function
  private let state: TaskState

  /// - Parameters:
  ///   - runtime: `nodejs22.x`
  ///   - handler: `index.handler`
  ///   - inlineCode: the function's text; a deployment replaces it as a rule.
  ///   - functionProperties: further properties of `AWS::Lambda::Function`: `MemorySize`,
  ///     `Timeout`, `Environment`.
  ///   - payload: what the function gets; the state's whole input by default.
  ///   - retryOnServiceExceptions: whether the state begins with `Retry.lambdaServiceErrors`.
  public init(
    _ scope: some Scope, _ id: String, runtime: String = "nodejs22.x",
    handler: String = "index.handler", inlineCode: String = "exports.handler = async () => ({});",
    functionProperties: TemplateObject = [:], payload: TemplateValue? = nil,
    retryOnServiceExceptions: Bool = true, stateName: String? = nil, comment: String? = nil,
    queryLanguage: QueryLanguage? = nil, inputPath: DataPath? = nil,
    resultSelector: TemplateValue? = nil, resultPath: DataPath? = nil, outputPath: DataPath? = nil,
    assign: TemplateObject? = nil, outputs: TemplateValue? = nil, timeout: Timeout? = nil
  ) {
    let task = FunctionMakingTask { state in
      Function(
        state, "Function", runtime: runtime, handler: handler, inlineCode: inlineCode,
        properties: functionProperties)
    } invoking: { function in
      LambdaInvoke(
        function, payload: payload, payloadResponseOnly: true,
        retryOnServiceExceptions: retryOnServiceExceptions)
    }
    state = TaskState(
      scope, id, task: task, stateName: stateName, comment: comment,
      queryLanguage: queryLanguage, inputPath: inputPath, resultSelector: resultSelector,
      resultPath: resultPath, outputPath: outputPath, assign: assign, outputs: outputs,
      timeout: timeout)
    function = task.function(below: state.node)
  }

  public var node: ConstructNode { state.node }
  public var metricSource: TaskMetricSource? { state.metricSource }

  /// Allows the function something.
  public func addToPrincipalPolicy(_ statement: PolicyStatement) {
    function.addToPrincipalPolicy(statement)
  }
}

/// Makes its function below the state that it is given to.
private final class FunctionMakingTask: StepFunctionsTask {
  private let make: (ConstructNode) -> Function
  private let invoke: (Function) -> LambdaInvoke
  private var made: Function?

  init(
    make: @escaping (ConstructNode) -> Function,
    invoking invoke: @escaping (Function) -> LambdaInvoke
  ) {
    self.make = make
    self.invoke = invoke
  }

  /// The function, made once.
  func function(below state: ConstructNode) -> Function {
    if let made { return made }
    let function = make(state)
    made = function
    return function
  }

  func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
    try invoke(function(below: state.node)).bind(state)
  }
}

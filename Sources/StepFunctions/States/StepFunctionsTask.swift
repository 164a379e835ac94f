/// What a Task state does: the work that one kind of task stands for.
///
/// Adopt it for a task of your own:
///
/// ```swift
/// struct CallAPI: StepFunctionsTask {
///   let function: Function
///
///   func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration {
///     TaskConfiguration(
///       resourceARN: function.functionARN,
///       policyStatements: [
///         PolicyStatement(actions: ["lambda:InvokeFunction"], resources: [function.functionARN])
///       ])
///   }
/// }
/// ```
public protocol StepFunctionsTask {
  /// Called once, when the task is given to a state.
  ///
  /// - Throws: what is wrong with the task, and the way out. It is remembered as the state's
  ///   problem and thrown when the workflow is asked for.
  func bind(_ state: TaskContext) throws(ConstructError) -> TaskConfiguration
}

/// The Task state that a task is bound to.
public struct TaskContext: Scope {
  /// Of the state; resources of the task's own are made below it.
  public let node: ConstructNode
  /// As the state says; nil where it leaves it to the machine.
  public let queryLanguage: QueryLanguage?
}

/// What a Task state takes over from its task.
public struct TaskConfiguration: Hashable, Sendable {
  /// In which order the state's fields are written.
  public enum FieldOrder: Hashable, Sendable {
    /// As the first CDK's `Task`: input, parameters and output, then the type and the resource.
    case original
    /// As version 2 of the CDK writes its task classes.
    case current
  }

  public var resourceARN: TemplateString
  /// Parameters, or Arguments in JSONata. An object as a rule.
  public var parameters: TemplateValue?
  /// Used where the state has none.
  public var timeout: Timeout?
  public var heartbeat: Timeout?
  /// What the machine's role has to be allowed.
  public var policyStatements: [PolicyStatement]
  /// `LambdaFunction`: of metrics of time.
  public var metricPrefixSingular: String?
  /// `LambdaFunctions`: of metrics of numbers.
  public var metricPrefixPlural: String?
  public var metricDimensions: [Metric.Dimension]
  /// Retriers that every state of this task has, before its own.
  public var retries: [Retry]
  public var fieldOrder: FieldOrder

  public init(
    resourceARN: TemplateString, parameters: TemplateValue? = nil, timeout: Timeout? = nil,
    heartbeat: Timeout? = nil, policyStatements: [PolicyStatement] = [],
    metricPrefixSingular: String? = nil, metricPrefixPlural: String? = nil,
    metricDimensions: [Metric.Dimension] = [], retries: [Retry] = [],
    fieldOrder: FieldOrder = .original
  ) {
    self.resourceARN = resourceARN
    self.parameters = parameters
    self.timeout = timeout
    self.heartbeat = heartbeat
    self.policyStatements = policyStatements
    self.metricPrefixSingular = metricPrefixSingular
    self.metricPrefixPlural = metricPrefixPlural
    self.metricDimensions = metricDimensions
    self.retries = retries
    self.fieldOrder = fieldOrder
  }
}

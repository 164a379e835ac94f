/// Paths into the data of an execution, and the intrinsic functions.
///
/// A member whose value is one of these gets a key that ends in `.$`:
///
/// ```swift
/// ["orderId": JSONPath.stringAt("$.order.id")]    // "orderId.$": "$.order.id"
/// ```
public enum JSONPath {
  /// For input, output and result paths: `DataPath.discard`.
  public static let discard = DataPath.discard

  public static func stringAt(_ path: String) -> TemplateValue { at(path) }
  public static func numberAt(_ path: String) -> TemplateValue { at(path) }
  public static func listAt(_ path: String) -> TemplateValue { at(path) }
  public static func objectAt(_ path: String) -> TemplateValue { at(path) }

  private static func at(_ path: String) -> TemplateValue { .path(TemplateString(path)) }

  /// `$`
  public static let entirePayload = TemplateValue.path("$")
  /// `$$`
  public static let entireContext = TemplateValue.path("$$")
  public static let taskToken = TemplateValue.taskToken
  public static let executionID = TemplateValue.path("$$.Execution.Id")
  public static let executionInput = TemplateValue.path("$$.Execution.Input")
  public static let executionName = TemplateValue.path("$$.Execution.Name")
  public static let executionRoleARN = TemplateValue.path("$$.Execution.RoleArn")
  public static let executionStartTime = TemplateValue.path("$$.Execution.StartTime")
  public static let stateEnteredTime = TemplateValue.path("$$.State.EnteredTime")
  public static let stateName = TemplateValue.path("$$.State.Name")
  public static let stateRetryCount = TemplateValue.path("$$.State.RetryCount")
  public static let stateMachineID = TemplateValue.path("$$.StateMachine.Id")
  public static let stateMachineName = TemplateValue.path("$$.StateMachine.Name")

  /// Fields of the state's input, as the first CDK's `Data`: every path begins with `$.`.
  public enum Data {
    public static func stringAt(_ path: String) -> TemplateValue { at(path) }
    public static func numberAt(_ path: String) -> TemplateValue { at(path) }
    public static func listAt(_ path: String) -> TemplateValue { at(path) }

    /// `$`
    public static let entirePayload = JSONPath.entirePayload

    private static func at(_ path: String) -> TemplateValue {
      guard path.hasPrefix("$.") else {
        return .invalid(
          "Paths of Data begin with '$.', not '\(path)'. Use Data.entirePayload for '$' and "
            + "JSONPath for other forms.")
      }
      return JSONPath.at(path)
    }
  }

  /// Fields of the context object, as the first CDK's `Context`: every path begins with `$$.`.
  public enum Context {
    public static func stringAt(_ path: String) -> TemplateValue { at(path) }
    public static func numberAt(_ path: String) -> TemplateValue { at(path) }

    public static let taskToken = TemplateValue.taskToken
    /// `$$`
    public static let entireContext = JSONPath.entireContext

    private static func at(_ path: String) -> TemplateValue {
      guard path.hasPrefix("$$.") else {
        return .invalid(
          "Paths of Context begin with '$$.', not '\(path)'. Use Data for the state's input.")
      }
      return JSONPath.at(path)
    }
  }
}

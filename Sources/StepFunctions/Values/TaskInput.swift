/// What a task is given, by the names of the AWS CDK. A `TemplateValue` can be written directly
/// just as well: `"a text"`, `["a": 1]`, `.path("$.message")`.
public enum TaskInput {
  public static func fromText(_ text: TemplateString) -> TemplateValue { .string(text) }

  public static func fromObject(_ object: TemplateObject) -> TemplateValue { .object(object) }

  /// A field of the state's input: `"$.message"`.
  public static func fromDataAt(_ path: String) -> TemplateValue {
    path == "$" ? JSONPath.entirePayload : JSONPath.Data.stringAt(path)
  }

  /// A field of the context object: `"$$.Execution.Name"`.
  public static func fromContextAt(_ path: String) -> TemplateValue {
    path == "$$" ? JSONPath.entireContext : JSONPath.Context.stringAt(path)
  }

  public static func fromJSONPathAt(_ path: String) -> TemplateValue { JSONPath.stringAt(path) }
}

/// The role that a task takes in place of the machine's: in another account, for one.
public struct TaskCredentials: Hashable, Sendable {
  let roleARN: TemplateValue
  /// What the machine's role has to be allowed to assume.
  let resource: TemplateString

  /// A role known when the workflow is made.
  public static func role(_ role: Role) -> TaskCredentials {
    TaskCredentials(roleARN: .string(role.roleARN), resource: role.roleARN)
  }

  /// A role whose ARN is in the state's input.
  public static func roleARN(at path: String) -> TaskCredentials {
    TaskCredentials(roleARN: JSONPath.stringAt(path), resource: "*")
  }

  /// A role whose ARN an expression gives, delimiters included.
  public static func roleARN(jsonata expression: String) -> TaskCredentials {
    TaskCredentials(roleARN: .text(expression), resource: "*")
  }
}

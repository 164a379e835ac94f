extension FieldSchema {
  static let taskFields = [
    FieldSchema(
      "Resource", .resource, .main, .required,
      help: "The ARN of a Lambda function, an activity or a service integration."),
    FieldSchema(
      "Credentials", .fields(.credentials), .input, help: "The role that calls the resource."),
  ]

  static let taskTimes =
    pair(
      "TimeoutSeconds", .integer(1...longestSeconds), .time, defaultText: "99999999",
      help: "The task fails with States.Timeout after so many seconds.")
    + pair(
      "HeartbeatSeconds", .integer(1...longestSeconds), .time,
      help: "The task fails when no heartbeat comes for so many seconds; below TimeoutSeconds.")

  static let credentialsFields = [
    FieldSchema(
      "RoleArn", .text, .input, .oneOf, takesExpression: true, excludes: ["RoleArn.$"],
      help: "The role's ARN."),
    FieldSchema(
      "RoleArn.$", .pathOrIntrinsic, .input, .oneOf, languages: [.jsonPath],
      excludes: ["RoleArn"], help: "The role's ARN, read from the input."),
  ]
}

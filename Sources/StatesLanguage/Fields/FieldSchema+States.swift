extension FieldSchema {
  /// The fields of a type of state, in the order in which they are written.
  static func stateFields(_ type: StateType) -> [FieldSchema] {
    var fields = [
      FieldSchema(
        "Type", .choice(typeNames), .main, .required, help: "What the state does."),
      comment, queryLanguage(defaultText: "the machine's"),
    ]
    if type != .fail { fields.append(inputPath) }
    switch type {
    case .pass: fields += [parameters, result, resultPath, outputPath, output, assign]
    case .task:
      fields += taskFields
      fields += [parameters, arguments] + resultFields + errorFields + taskTimes
    case .choice: fields += [choices, defaultTarget, outputPath, output, assign]
    case .wait: fields += waitFields + [outputPath, output, assign]
    case .succeed: fields += [outputPath, output]
    case .fail: fields += failFields
    case .parallel: fields += [parameters, arguments, branches] + resultFields + errorFields
    case .map: fields += mapFields + resultFields + errorFields
    }
    switch type {
    case .choice, .succeed, .fail: break
    default: fields += [next, end]
    }
    return fields
  }

  /// In the order in which the service lists them.
  static let typeNames = ["Task", "Wait", "Pass", "Succeed", "Fail", "Choice", "Parallel", "Map"]

  static let next = FieldSchema(
    "Next", .stateName, .main, .oneOf, excludes: ["End"], help: "The state that runs after this.")

  static let end = FieldSchema(
    "End", .flag, .main, .oneOf, excludes: ["Next"], help: "The scope ends here.")

  private static let inputPath = FieldSchema(
    "InputPath", .path, .input, languages: [.jsonPath], takesNull: true, defaultText: "$",
    help: "The part of the input that counts; null is {}.")

  private static let outputPath = FieldSchema(
    "OutputPath", .path, .output, languages: [.jsonPath], takesNull: true, defaultText: "$",
    help: "The part of the result that goes on; null is {}.")

  private static let resultPath = FieldSchema(
    "ResultPath", .resultPath, .output, languages: [.jsonPath], takesNull: true,
    defaultText: "$", help: "Where the result is put into the input; null drops the result.")

  private static let parameters = FieldSchema(
    "Parameters", .template, .input, languages: [.jsonPath], defaultText: "whole input",
    help: "The effective input; members named name.$ hold paths or intrinsic functions.")

  private static let arguments = FieldSchema(
    "Arguments", .template, .input, languages: [.jsonata], takesExpression: true,
    defaultText: "whole input", help: "The effective input.")

  private static let result = FieldSchema(
    "Result", .json, .output, languages: [.jsonPath], defaultText: "the input",
    help: "The result, as it stands.")

  private static let resultSelector = FieldSchema(
    "ResultSelector", .template, .output, languages: [.jsonPath], defaultText: "whole result",
    help: "What is kept of the raw result.")

  static let output = FieldSchema(
    "Output", .template, .output, languages: [.jsonata], takesExpression: true, takesNull: true,
    defaultText: "the result", help: "The state's output.")

  static let assign = FieldSchema(
    "Assign", .assignments, .output, help: "Variables to set, for the states that follow.")

  private static let resultFields = [resultSelector, resultPath, outputPath, output, assign]

  private static let errorFields = [
    FieldSchema(
      "Retry", .list(.retrier), .errors, help: "Which errors are tried again, and how often."),
    FieldSchema("Catch", .list(.catcher), .errors, help: "Where the run goes on after an error."),
  ]

  private static let choices = FieldSchema(
    "Choices", .list(.choiceRule), .main, .required,
    help: "The rules; the first that is true says where the run goes.")

  private static let defaultTarget = FieldSchema(
    "Default", .stateName, help: "Where the run goes when no rule is true.")

  private static let branches = FieldSchema(
    "Branches", .list(.branch), .main, .required, help: "What runs side by side.")

  /// A number of seconds or the like, and its form as a path.
  static func pair(
    _ name: String, _ control: Control, _ group: Group, _ requirement: Requirement = .optional,
    alsoExcluding others: [String] = [], defaultText: String? = nil, help: String
  ) -> [FieldSchema] {
    [
      FieldSchema(
        name, control, group, requirement, takesExpression: true,
        excludes: [name + "Path"] + others, defaultText: defaultText, help: help),
      FieldSchema(
        name + "Path", .referencePath, group, requirement, languages: [.jsonPath],
        excludes: [name] + others, help: "\(name), read from this place of the input."),
    ]
  }

  private static let waitFields =
    pair(
      "Seconds", .integer(0...longestSeconds), .time, .oneOf,
      alsoExcluding: ["Timestamp", "TimestampPath"], help: "How long to wait.")
    + pair(
      "Timestamp", .timestamp, .time, .oneOf, alsoExcluding: ["Seconds", "SecondsPath"],
      help: "Until when to wait: 2024-01-31T12:00:00Z.")

  private static let failFields = ["Error", "Cause"].flatMap { name in
    [
      FieldSchema(
        name, .text, .errors, takesExpression: true, excludes: [name + "Path"],
        help: name == "Error" ? "The error's name." : "What happened, for people."),
      FieldSchema(
        name + "Path", .pathOrIntrinsic, .errors, languages: [.jsonPath], excludes: [name],
        help: "\(name), read from the input or made by an intrinsic function."),
    ]
  }
}

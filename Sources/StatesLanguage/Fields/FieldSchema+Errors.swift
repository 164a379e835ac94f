extension FieldSchema {
  private static let errorEquals = FieldSchema(
    "ErrorEquals", .errorNames, .errors, .required,
    help: "Names of errors; States.ALL stands for all, alone and in the last rule.")

  static let retrierFields = [
    errorEquals,
    FieldSchema(
      "IntervalSeconds", .integer(1...longestSeconds), .errors, defaultText: "1",
      help: "Seconds before the first retry."),
    FieldSchema(
      "MaxAttempts", .integer(0...longestSeconds), .errors, defaultText: "3",
      help: "How many retries; 0 is none."),
    FieldSchema(
      "BackoffRate", .number(1...Double.greatestFiniteMagnitude), .errors, defaultText: "2.0",
      help: "Each wait is so many times the one before."),
    FieldSchema(
      "MaxDelaySeconds", .integer(1...31_622_400), .errors,
      help: "No wait is longer; more than IntervalSeconds."),
    FieldSchema(
      "JitterStrategy", .choice(Retrier.JitterStrategy.allCases.map(\.rawValue)), .errors,
      defaultText: "NONE", help: "FULL: each wait is random, up to its length."),
    comment,
  ]

  static let catcherFields = [
    errorEquals,
    FieldSchema(
      "ResultPath", .resultPath, .output, languages: [.jsonPath], takesNull: true,
      defaultText: "$", help: "Where the error is put into the input; null drops it."),
    output, assign,
    FieldSchema("Next", .stateName, .main, .required, help: "Where the run goes on."),
    comment,
  ]

  /// Without the rule itself: Condition, or Variable and an operator, or And, Or, Not.
  static let choiceRuleFields = [
    FieldSchema(
      "Condition", .condition, .main, .required, languages: [.jsonata],
      help: "An expression that is true or false."),
    output, assign,
    FieldSchema("Next", .stateName, .main, .required, help: "Where the run goes on."),
    comment,
  ]
}

extension FieldSchema {
  static let longestSeconds = 99_999_999

  static let comment = FieldSchema("Comment", .text, help: "A note for readers.")

  static let startAt = FieldSchema(
    "StartAt", .stateName, .main, .required, help: "The state that runs first.")

  static let states = FieldSchema("States", .states, .main, .required, help: "The states by name.")

  static let processorConfig = FieldSchema(
    "ProcessorConfig", .fields(.processorConfig), .items, defaultText: "INLINE",
    help: "Whether iterations run inside this execution or as executions of their own.")

  /// - Parameter defaultText: what a state or machine without it has.
  static func queryLanguage(defaultText: String) -> FieldSchema {
    FieldSchema(
      "QueryLanguage", .choice(QueryLanguage.allCases.map(\.rawValue)), defaultText: defaultText,
      help: "The language of paths and expressions.")
  }

  static let machineFields = [
    comment, queryLanguage(defaultText: QueryLanguage.jsonPath.rawValue),
    FieldSchema("Version", .text, defaultText: "1.0", help: "The version of the States Language."),
    FieldSchema(
      "TimeoutSeconds", .integer(1...longestSeconds), .time,
      help: "An execution fails with States.Timeout after so many seconds."),
    startAt, states,
  ]

  static let processorConfigFields = [
    FieldSchema(
      "Mode", .choice(ItemProcessor.Mode.allCases.map(\.rawValue)), .items, defaultText: "INLINE",
      help: "INLINE: in this execution. DISTRIBUTED: an execution for each item or batch."),
    FieldSchema(
      "ExecutionType", .choice(["STANDARD", "EXPRESS"]), .items,
      help: "The type of the child executions of a distributed Map."),
  ]
}

/// The codes of findings. Those marked are the service's own.
enum FindingCode {
  /// The service's: the text is no JSON object.
  static let invalidJSON = "INVALID_JSON_DESCRIPTION"
  /// The service's: anything a field or a rule of the States Language forbids.
  static let schema = "SCHEMA_VALIDATION_FAILED"
  /// The service's: Next, Default, StartAt name no state of the scope.
  static let missingTarget = "MISSING_TRANSITION_TARGET"
  /// The service's: two states of the machine bear one name.
  static let duplicateStateName = "DUPLICATE_STATE_NAME"
  /// The service's: a JSONata expression does not parse.
  static let invalidExpression = "INVALID_JSONATA_EXPRESSION"
  static let duplicateKey = "DUPLICATE_KEY"
  static let noTerminalState = "NO_TERMINAL_STATE"
  static let substitution = "SUBSTITUTION_NEEDED"
  static let unknownError = "UNKNOWN_ERROR_NAME"
  /// A path that leads nowhere whichever way a run came.
  static let missingData = "MISSING_DATA"
}

public import OrderedJSON

/// Something a check found.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    case error = "ERROR"
    case warning = "WARNING"
  }

  public var severity: Severity
  /// AWS's where it has one: `SCHEMA_VALIDATION_FAILED`, `MISSING_TRANSITION_TARGET`.
  public var code: String
  public var message: String
  /// The place in the tree; the root for an error of syntax.
  public var pointer: JSONPointer
  public var position: SourcePosition

  public init(
    severity: Severity, code: String, message: String, pointer: JSONPointer,
    position: SourcePosition
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.pointer = pointer
    self.position = position
  }
}

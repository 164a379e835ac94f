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
  /// A way to put it right, where there is one that cannot but help.
  public var fix: FindingFix?

  public init(
    severity: Severity, code: String, message: String, pointer: JSONPointer,
    position: SourcePosition, fix: FindingFix? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.pointer = pointer
    self.position = position
    self.fix = fix
  }
}

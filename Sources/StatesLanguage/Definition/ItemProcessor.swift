/// ItemProcessor, or Iterator by its old name.
public struct ItemProcessor: Hashable, Sendable {
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case inline = "INLINE"
    case distributed = "DISTRIBUTED"
  }

  public var mode: Mode
  /// STANDARD or EXPRESS, for a distributed Map.
  public var executionType: String?
  public var scope: Scope

  public init(mode: Mode = .inline, executionType: String? = nil, scope: Scope) {
    self.mode = mode
    self.executionType = executionType
    self.scope = scope
  }
}

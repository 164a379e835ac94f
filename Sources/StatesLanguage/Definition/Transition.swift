public import OrderedJSON

/// What every kind of state leads along: an edge of the graph.
public struct Transition: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// StartAt, from the scope's start.
    case start
    case next
    /// Element of Choices, from 0.
    case choice(Int)
    case defaultTarget
    /// Element of Catch, from 0.
    case catcher(Int)
  }

  public var kind: Kind
  /// Nil for `start`.
  public var source: JSONPointer?
  /// The name written; the state it names in the same scope, if there is one.
  public var targetName: String
  public var target: JSONPointer?

  public init(kind: Kind, source: JSONPointer?, targetName: String, target: JSONPointer?) {
    self.kind = kind
    self.source = source
    self.targetName = targetName
    self.target = target
  }
}

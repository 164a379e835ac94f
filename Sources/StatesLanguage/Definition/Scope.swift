public import OrderedJSON

/// A StartAt and its States: the whole machine, a Parallel branch, or a Map's processor. Targets
/// are names of states of the same scope.
public struct Scope: Hashable, Sendable {
  /// The place of the object that holds StartAt and States.
  public var pointer: JSONPointer
  public var startAt: String?
  /// In document order.
  public var states: [State]

  public init(pointer: JSONPointer = .root, startAt: String?, states: [State]) {
    self.pointer = pointer
    self.startAt = startAt
    self.states = states
  }
}

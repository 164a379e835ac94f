/// A machine of a fleet's account.
public struct FleetMachine: Sendable {
  public var program: Program
  public var type: ExecutionType
  public var inputs: InputSource
  /// Behaviours of the runs, in turn; tasks answer with their input where there are none. Where a
  /// single run would ask, they answer with their input too: nobody can answer thousands.
  public var behaviors: [TaskBehavior]

  public init(
    _ program: Program, type: ExecutionType = .standard, inputs: InputSource = .empty,
    behaviors: [TaskBehavior] = []
  ) {
    self.program = program
    self.type = type
    self.inputs = inputs
    self.behaviors = behaviors
  }
}

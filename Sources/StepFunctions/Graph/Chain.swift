/// A start, and the states from which it goes on.
public struct Chain: Chainable {
  public let startState: any WorkflowState
  public let endStates: [any Nextable]
  private let last: any Chainable

  public var id: String { last.id }

  init(start: any WorkflowState, ends: [any Nextable], last: any Chainable) {
    startState = start
    endStates = ends
    self.last = last
  }

  /// A chain of one.
  public static func start(_ first: any Chainable) -> Chain {
    Chain(start: first.startState, ends: first.endStates, last: first)
  }

  /// From the start of the first to the ends of the second. Makes no transition itself.
  public static func sequence(_ first: any Chainable, _ second: any Chainable) -> Chain {
    Chain(start: first.startState, ends: second.endStates, last: second)
  }

  /// A chain with a start and ends of your own choice.
  public static func custom(
    start: any WorkflowState, ends: [any Nextable], lastAdded: any Chainable
  ) -> Chain {
    Chain(start: start, ends: ends, last: lastAdded)
  }

  /// Goes on from every end to a target.
  @discardableResult
  public func next(_ target: any Chainable) -> Chain {
    if endStates.isEmpty {
      startState.node.report(
        "Cannot add '\(target.startState.stateName)' to the chain that begins with "
          + "'\(startState.stateName)': nothing can follow '\(last.id)', its last part. After a "
          + "Choice go on from its afterwards(); Succeed and Fail end a workflow.")
    }
    for end in endStates { end.next(target) }
    return Chain(start: startState, ends: target.endStates, last: target)
  }

  /// Wraps the chain in a Parallel state with one branch: its errors can be caught and retried as
  /// one. The result is a list of one element.
  @discardableResult
  public func toSingleState(
    _ id: String, comment: String? = nil, inputPath: DataPath? = nil,
    resultSelector: TemplateValue? = nil, resultPath: DataPath? = nil,
    outputPath: DataPath? = nil
  ) -> Parallel {
    Parallel(
      startState, id, comment: comment, inputPath: inputPath, resultSelector: resultSelector,
      resultPath: resultPath, outputPath: outputPath
    ).branch(self)
  }
}

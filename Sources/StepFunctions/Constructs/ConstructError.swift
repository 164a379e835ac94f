/// What is wrong in a construct tree: every problem that was found, not only the first.
///
/// Nothing in this library traps, and calls that build a workflow do not throw: what is wrong with
/// them is remembered, and thrown when the workflow is asked for (`Stack.template()`,
/// `StateMachine.definition()`, `simulate`).
public struct ConstructError: Error, Hashable, Sendable {
  /// At least one; in the order in which they were found.
  public var problems: [ConstructProblem]

  public init(problems: [ConstructProblem]) { self.problems = problems }

  /// An error of a task's `bind` or of a resource, which the construct that is being made puts its
  /// path to.
  ///
  /// - Parameter message: what is wrong, and the way out.
  public init(_ message: String) { self.init(problems: [ConstructProblem(message)]) }
}

extension ConstructError: CustomStringConvertible {
  public var description: String {
    problems.map(\.description).joined(separator: "\n")
  }
}

/// One thing that is wrong: where, what, and the way out.
public struct ConstructProblem: Hashable, Sendable {
  /// Of the construct: `JobPoller/Submit Job`; nil where it is not known.
  public var path: String?
  /// `State 'A' already has a next state, 'B': …`
  public var message: String

  public init(_ message: String, path: String? = nil) {
    self.message = message
    self.path = path
  }
}

extension ConstructProblem: CustomStringConvertible {
  public var description: String { path.map { "[\($0)] \(message)" } ?? message }
}

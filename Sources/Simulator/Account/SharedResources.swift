import ExecutionTrace

/// What the executions of an account share. A fleet lends it to the execution that goes on; a single
/// execution has its own.
struct SharedResources: Sendable {
  /// Of the scenario's throttling.
  var buckets: [TokenBucket] = []
  /// Nil where transitions are not limited.
  var transitions: TokenBucket?
  /// Nil where functions are not limited.
  var lambda: LambdaConcurrency?
  var faults = FaultSet()
}

/// Something that did not come from the execution itself: how the account or a fault changed its
/// course. A run alone takes the same course with the same ones.
struct Intervention: Hashable, Sendable {
  enum Decision: Hashable, Sendable {
    /// A transition waits, in milliseconds.
    case wait(Int64)
    /// A call is one too many for the scenario.
    case refusal
    /// A task answers that way.
    case answer(TaskAnswer)
  }

  /// Which of the execution's questions it answers, from 1.
  var question: Int
  var decision: Decision
}

/// The questions of an execution to its account.
struct Interventions: Sendable {
  private var asked = 0
  /// Those made so far, or those to be made again.
  private(set) var all: [Intervention] = []
  private var isReplay = false
  private var position = 0

  init() {}

  /// Makes the same ones again.
  init(replaying all: [Intervention]) {
    self.all = all
    isReplay = true
  }

  /// Asks the next question.
  ///
  /// - Returns: what was decided before; nil where it is to be decided now.
  mutating func ask() -> Decided? {
    asked += 1
    guard isReplay else { return nil }
    guard position < all.count, all[position].question == asked else { return .nothing }
    position += 1
    return .decision(all[position - 1].decision)
  }

  enum Decided {
    case nothing
    case decision(Intervention.Decision)
  }

  mutating func note(_ decision: Intervention.Decision) {
    all.append(Intervention(question: asked, decision: decision))
  }
}

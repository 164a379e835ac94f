import OrderedJSON

/// How tasks behave, as an entry of a scenario says it. What it does not say, a more general entry
/// says.
struct TaskScenario: Hashable, Sendable {
  enum Member: Hashable, Sendable {
    case sequence, throttle, failures, answer, latency, delay, heartbeats
  }

  /// What answers where neither sequence nor throttling nor chance does.
  enum Answer: Hashable, Sendable {
    case effectiveInput
    case result(ResultText)
    case noAnswer
    case command(TaskCommand)
  }

  /// Answers by invocation.
  struct Sequence: Hashable, Sendable {
    var steps: [Step] = []
    /// Whether the last one serves every later invocation.
    var repeatsLast = false

    func step(_ invocation: Int) -> Step? {
      steps.indices.contains(invocation) ? steps[invocation] : repeatsLast ? steps.last : nil
    }
  }

  struct Step: Hashable, Sendable {
    enum Outcome: Hashable, Sendable {
      case result(ResultText)
      case failure(error: String, cause: String?)
      case noAnswer
    }

    var outcome: Outcome
    var latency: LatencyDistribution?
  }

  struct Throttle: Hashable, Sendable {
    /// Which of the scenario's buckets; tasks that follow the same entry share it.
    var bucket: Int
    /// What the resource throttles with when nil.
    var error: String?
    var cause: String?
  }

  struct Failure: Hashable, Sendable {
    var error: String
    var probability: Double
    var cause: String?
  }

  /// What the entry says, be it that there is none.
  var written: Set<Member> = []
  var sequence: Sequence?
  var throttle: Throttle?
  var failures: [Failure] = []
  var answer = Answer.effectiveInput
  var latency: LatencyDistribution?
  /// In place of `latency`, of a task that a worker answers.
  var delay: LatencyDistribution?
  var heartbeats: Heartbeats?

  /// What the other entry says goes before what this one does.
  mutating func overlay(_ other: TaskScenario) {
    written.formUnion(other.written)
    for member in other.written {
      switch member {
      case .sequence: sequence = other.sequence
      case .throttle: throttle = other.throttle
      case .failures: failures = other.failures
      case .answer: answer = other.answer
      case .latency: latency = other.latency
      case .delay: delay = other.delay
      case .heartbeats: heartbeats = other.heartbeats
      }
    }
  }
}

/// A result as the file writes it: the member `result`, or `result.$` with a path.
struct ResultText: Hashable, Sendable {
  var member: JSONMember

  static let name = "result"
}

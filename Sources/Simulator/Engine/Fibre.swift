import DequeModule
import ExecutionTrace
import OrderedJSON

/// One thread of states: the machine's own, a branch, or an iteration. Fibres lie in an array and
/// name each other by index; the engine lets one run until it blocks.
struct Fibre: Sendable {
  enum Phase: Sendable {
    /// An unused slot.
    case free
    /// Writes ExecutionStarted.
    case startExecution
    /// Writes the event of entering its state.
    case enter
    /// Has entered its state and does what is next there.
    case begin
    /// A Task that is scheduled: writes the event of its start.
    case start
    /// Writes TaskSubmitted.
    case submit
    /// Waits for a task's answer.
    case working(until: Timestamp?)
    /// Waits for an answer from outside.
    case asking
    /// Takes in a task's answer.
    case answered(TaskOutcome)
    case waiting(until: Timestamp)
    case backingOff(until: Timestamp)
    /// Starts branches or iterations, or writes MapRunStarted.
    case launching
    /// Waits for branches or iterations.
    case joining
    /// Writes the success of a Map Run.
    case closingMapRun
    /// Writes the success of a Parallel or Map.
    case gathering
    /// Has a task's result or its children's.
    case resulting(JSONValue)
    /// Writes the event of leaving its state and goes on.
    case exiting
    /// Left its last state.
    case finishing
  }

  var phase = Phase.free
  /// Goes up whenever what the fibre waits for is over; queued events of before are stale.
  var generation = 0
  /// The fibre whose Parallel or Map started this one.
  var parent: Int?
  /// Branch or item, from 0.
  var index = 0
  /// The history its events go to: 0 is the machine's own.
  var execution = 0
  var scope = 0
  var state = 0
  /// Whether the account gave the token for entering the state, or trying it again.
  var holdsToken = false
  var visit = 0
  var input = Payload.empty
  /// After InputPath and Parameters or Arguments.
  var effectiveInput = JSONValue.null
  /// All that are visible; those of outer scopes cannot change while this fibre runs.
  var variables = JSONObject()
  /// Bytes of the variables as JSON text, or more.
  var variableBytes = 0
  /// What the next event's previousEventId is.
  var lastEvent = 0
  var enteredEvent = 0
  /// What that event follows.
  var enteredAfter = 0
  var enteredTime = Timestamp(milliseconds: 0)
  /// Retries in this visit, by retrier; empty while there are none.
  var retries: [Int] = []
  var retryCount = 0
  var output = Payload.empty
  var assigned: JSONObject?
  /// Where it goes after `exiting`; nil ends the scope.
  var target: Int?
  var mapItem: JSONValue?
  var task: TaskRun?
  var children: ChildGroup?

  /// Makes the output the input of what follows.
  mutating func passOutputOn() { swap(&input, &output) }
}

/// A Task's invocation.
struct TaskRun: Sendable {
  /// Nil: asks.
  var answer: TaskAnswer?
  /// What a scenario asks to answer, the time it will have taken, and the heartbeats meanwhile.
  var command: TaskCommand?
  var delayMilliseconds: Int64 = 0
  var heartbeats: Heartbeats?
  /// From 1, over all visits.
  var invocation = 1
  var timeoutSeconds: Double?
  var heartbeatSeconds: Double?
  var token: String?
  /// Tells questions apart; of a task that asks.
  var question = 0
  /// Of a Task that starts an execution of a machine loaded beside; 0 otherwise.
  var startRequest = 0
  var startedTime = Timestamp(milliseconds: 0)
}

/// The branches or iterations of a Parallel or Map.
struct ChildGroup: Sendable {
  var items: [JSONValue] = []
  /// Of items that are members of an object.
  var keys: [String]?
  var results: [JSONValue] = []
  /// The first item that is not started.
  var nextItem = 0
  /// Fibres that run, in order of start.
  var running: [Int] {
    get { Array(started) }
    set { started = Deque(newValue) }
  }
  private var started: Deque<Int> = []
  var limit = Int.max
  /// Items that failed.
  var failures = 0
  var tolerance = Tolerance()
  /// previousEventId of the next MapIterationStarted.
  var launchPrevious = 0
  /// Of a distributed Map.
  var mapRun: MapRun?
  /// The event of the Map Run's start, or of its redrive.
  var mapRunEvent: Int?
  var redriveCount = 0
  /// Executions that a redrive has still to go on with, the next one last.
  var redriven: [Int] = []

  /// Whether there is more to start.
  var hasMore: Bool { nextItem < items.count || !redriven.isEmpty }

  /// What the child of an item gets where nothing else is made of it.
  func plainInput(_ index: Int) -> JSONValue {
    keys.map { ["Key": .string($0[index]), "Value": items[index]] } ?? items[index]
  }

  var startsMore: Bool { hasMore && started.count < limit }

  var hasRunning: Bool { !started.isEmpty }

  mutating func addRunning(_ fibre: Int) { started.append(fibre) }

  /// Most often it is one of the first.
  mutating func removeRunning(_ fibre: Int) {
    if let position = started.firstIndex(of: fibre) { started.remove(at: position) }
  }

  /// Nil where the definition has none.
  struct Tolerance: Sendable {
    var count: Int?
    var percentage: Double?
  }
}

public import ExecutionTrace
public import OrderedJSON
import StatesLanguage

/// One execution in virtual time: a discrete-event simulation with one clock, one queue and one
/// generator.
///
/// A value: a copy is a snapshot, and stepping a copy again gives the same records.
public struct Simulation: Sendable {
  public let program: Program
  public internal(set) var options: SimulationOptions

  public internal(set) var status = ExecutionStatus.running
  public internal(set) var output: JSONValue?
  public internal(set) var error: String?
  public internal(set) var cause: String?
  /// Virtual time: of the last thing that happened.
  public internal(set) var now: Timestamp
  public internal(set) var trace: Trace
  /// Events written so far, those of a Map Run's children included.
  public internal(set) var eventCount = 0
  /// The objects the run found, and those its ResultWriters wrote.
  public internal(set) var objects: ObjectStore

  var fibres: [Fibre] = []
  var freeFibres: [Int] = []
  /// The fibre that goes on before anything else happens.
  var current: Int?
  var queue = EventQueue()
  var generator: RandomGenerator
  /// Events that are certain and only wait to be written, one a step.
  var outbox = Outbox()
  var executions: [ExecutionLog] = []
  var visits = 0
  /// Bytes of the JSON texts made for states so far; the trace keeps them.
  var keptBytes = 0
  /// Task invocations so far, by state index.
  var invocations: [Int]
  /// Scripts by state index.
  var scripts: [TaskBehavior.Script?]
  /// What the scenario says, by state index; empty without a scenario.
  var scenarios: [CompiledScenario?]
  /// What the account and the scenario hold back, and injected faults.
  var shared = SharedResources()
  var interventions = Interventions()
  var askingFibres = 0
  /// Questions asked so far.
  var questions = 0
  /// Why the state under test failed, caught or not.
  var testedFailure: StateFailure?
  var arns: ExecutionARNs
  /// What Tasks asked to start, and the requests that no Task waits for any more: for the run at
  /// the top to see to.
  var startRequests: [StartRequest] = []
  var endedWaits: [Int] = []
  var startRequestCount = 0
  /// Of the run at the top.
  var nested = NestedRuns()
  /// Fibres as they were when the failure that ended the run unwound them, by index.
  var unwound: [Int: Fibre] = [:]

  public init(_ program: Program, options: SimulationOptions) {
    self.program = program
    self.options = options
    now = options.startTime
    generator = RandomGenerator(seed: options.seed)
    objects = options.objects
    invocations = Array(repeating: 0, count: program.states.count)
    scripts = Self.scripts(of: program, options.behavior)
    scenarios = Self.scenarios(of: program, options.behavior)
    shared.buckets = options.behavior.scenario?.buckets ?? []
    shared.faults = FaultSet(seed: options.seed)
    arns = ExecutionARNs(program: program, options: options)
    trace = Trace(
      names: TraceNames(states: program.names, places: program.places, role: arns.role))
    start()
  }

  private static func scripts(
    of program: Program, _ behavior: TaskBehavior
  ) -> [TaskBehavior.Script?] {
    program.states.map { behavior.scripts[ByteKey($0.name)]?.fitted(to: $0) }
  }

  private static func scenarios(
    of program: Program, _ behavior: TaskBehavior
  ) -> [CompiledScenario?] {
    guard let scenario = behavior.scenario else { return [] }
    return program.states.map { CompiledScenario(scenario, state: $0) }
  }

  /// Takes another behaviour from here on, from its first answers.
  mutating func use(_ behavior: TaskBehavior) {
    options.behavior = behavior
    scripts = Self.scripts(of: program, behavior)
    scenarios = Self.scenarios(of: program, behavior)
    shared.buckets = behavior.scenario?.buckets ?? []
    invocations = Array(repeating: 0, count: program.states.count)
  }

  /// The history so far, in the service's order. O(records).
  public var history: [HistoryEvent] {
    trace.compactMap { record in
      if case .event(let event) = record.kind { event } else { nil }
    }
  }

  /// Runs until it is over or needs an answer.
  public mutating func run() { while advance() {} }

  /// Does everything that is due up to a time, and sets the clock to it.
  public mutating func run(until time: Timestamp) {
    while let next = nextEventTime, next <= time {
      guard advance() else { break }
    }
    if status == .running { now = max(now, time) }
  }

  /// Goes on to the next history event.
  ///
  /// - Returns: whether an event was added. False when the run is over, or when it cannot go on
  ///   without an answer to one of `pendingTasks`.
  @discardableResult
  public mutating func step() -> Bool {
    let before = eventCount
    while eventCount == before {
      guard advance() else { return false }
    }
    return true
  }

  /// Virtual time of the next thing that will happen by itself; nil when the run is over or every
  /// branch waits for an answer.
  public var nextEventTime: Timestamp? {
    guard status == .running else { return nil }
    let own = ownNextEventTime
    guard let due = nested.due.first?.time else { return own }
    return own.map { min($0, due) } ?? due
  }

  var ownNextEventTime: Timestamp? {
    guard status == .running else { return nil }
    if !outbox.isEmpty || current != nil { return now }
    guard let event = firstLiveEvent else { return nil }
    return max(event.time, now)
  }
}

/// The events of one execution's history: the machine's own, or a Map Run's child's.
struct ExecutionLog: Sendable {
  var nextEvent = 1
  /// Ends when this fibre does.
  var rootFibre: Int
  var name: String
  var input: JSONValue
  var startTime: Timestamp
  var isExpress: Bool
  /// Of a Map Run's child.
  var mapRun: MapRun?
  /// How many items of the Map Run it works on.
  var itemCount = 1
  /// How it ended, where the Map Run's results tell it.
  var result: ChildResult?
  /// Of a Map Run's child: whether its fibres are gone.
  var isOver = false
  var redriveCount = 0
  var redriveDate: Timestamp?
  /// Of a Map Run's child that did not succeed: its fibres as they were, by index.
  var unwound: [Int: Fibre] = [:]
}

import Drawing
import ExecutionTrace
import OrderedJSON
package import Simulator
import Terminal
package import WorkflowMetrics

/// The counters over all runs since start, and the fleet that runs now.
package struct DashboardState: Sendable {
  /// The counters a user can select; a selected one filters the runs.
  package enum Counter: String, CaseIterable, Sendable {
    case failed = "FAILED"
    case throttled = "THROTTLED"
    case succeeded = "SUCCEEDED"
    case running
    case started
    case timedOut = "timed out"
    case aborted
    case retries
    case caught
  }

  /// The columns the states can be sorted by.
  package enum SortKey: String, CaseIterable, Sendable {
    case retry, failed, throttled, entered
    case inFlight = "in flight"
    case p99, name, order
  }

  package enum RunSort: String, CaseIterable, Sendable {
    case newest, oldest, longest, retries
  }

  /// What the graph's colours mean.
  package enum Heat: String, CaseIterable, Sendable {
    case visits, time, failures
  }

  package var fleet: Fleet?
  package var plan: FleetPlan?
  package var isPlaying = false
  /// Virtual milliseconds for one of the driver's; nil is as fast as it goes.
  package var speed: Double? = 10
  package var arrangement = DashboardArrangement()
  /// Counts of fleets before the current one.
  var earlier = RunCounters()
  /// Counts of everything, as they show.
  package var totals = RunCounters()
  package var counter = Counter.failed
  package var filter: Counter?
  var words = ExecutionFilter.all
  package var sort = SortKey.retry
  package var runSort = RunSort.newest
  package var states = ListState()
  package var runs = ListState()
  var factList = ListState()
  var loadList = ListState()
  var alarmList = ListState()
  package var heat = Heat.visits
  package var usesBraille = false

  // What the panes show is made anew when something happened, not at every frame.
  package internal(set) var stateRows: [StateRow] = []
  /// Ids of the runs that are listed, in their order.
  package internal(set) var listed: [Int] = []
  var facts = DashboardFacts()
  var curves: [LoadCurve] = []
  /// How often each edge was taken, and which were since the last look.
  var edges: [EdgeID: Int] = [:]
  var moving: Set<EdgeID> = []
  /// States that were entered since the last look.
  var entered: Set<JSONPointer> = []

  package init() {}

  package var tickInterval: Int? { isPlaying ? 100 : nil }

  static let speeds: [Double?] = [0.1, 1, 10, 100, 1000, 10_000, nil]

  var speedTitle: String {
    speed.map { $0 < 1 ? "\(NumberText.decimal($0, digits: 1))x" : "\(Int($0))x" } ?? "instant"
  }

  func value(_ counter: Counter) -> Int {
    let counts = totals.executions
    return switch counter {
    case .failed: counts.failed
    case .throttled: counts.throttled
    case .succeeded: counts.succeeded
    case .running: counts.running
    case .started: counts.started
    case .timedOut: counts.timedOut
    case .aborted: counts.aborted
    case .retries: counts.retries
    case .caught: counts.caught
    }
  }

  /// Whether the counter that filters lets a run through.
  func lists(_ run: RunSummary) -> Bool {
    switch filter {
    case nil, .started: true
    case .failed: run.status == .failed
    case .throttled: run.throttled > 0 || run.isThrottled
    case .succeeded: run.status == .succeeded
    case .running: run.status == .running
    case .timedOut: run.status == .timedOut
    case .aborted: run.status == .aborted
    case .retries: run.retries > 0
    case .caught: run.caught > 0
    }
  }
}

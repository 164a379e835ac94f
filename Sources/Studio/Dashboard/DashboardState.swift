import ExecutionTrace
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
    case retry, failed, throttled, entered, p99, name
  }

  package var fleet: Fleet?
  package var plan: FleetPlan?
  package var isPlaying = false
  /// Virtual milliseconds for one of the driver's; nil is as fast as it goes.
  package var speed: Double? = 10
  /// Counts of fleets before the current one.
  var earlier = RunCounters()
  /// Counts of everything, as they show.
  package var totals = RunCounters()
  package var counter = Counter.failed
  package var filter: Counter?
  package var sort = SortKey.retry
  package var states = ListState()
  package var runs = ListState()
  /// How many failed, throttled and succeeded at the end of each second of the fleet's time.
  var samples: [Sample] = []

  struct Sample: Sendable {
    var time: Timestamp
    var failed: Int
    var throttled: Int
    var succeeded: Int
  }

  package init() {}

  package var tickInterval: Int? { isPlaying ? 100 : nil }

  static let speeds: [Double?] = [1, 10, 100, 1000, 10_000, nil]

  var speedTitle: String { speed.map { "\(Int($0))x" } ?? "instant" }

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

  /// The fleet's runs that the filter lets through, newest first.
  var shownRuns: [RunSummary] {
    guard let fleet else { return [] }
    return fleet.runs.reversed().filter { run in
      guard run.status != nil || run.isThrottled else { return false }
      return switch filter {
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
}

/// How a fleet is started.
package struct FleetPlan: Sendable {
  package var count: Int
  package var tasks: RunPlan.Tasks
  package var seed: UInt64
}

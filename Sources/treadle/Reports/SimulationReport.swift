import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import WorkflowMetrics

/// What became of a fleet. Nothing in it depends on the machine it ran on.
struct SimulationReport {
  let fleet: Fleet
  let workflow: WorkflowFile
  let prices: PriceList

  init(_ fleet: Fleet, of workflow: WorkflowFile, prices: PriceList) {
    self.fleet = fleet
    self.workflow = workflow
    self.prices = prices
  }

  var counters: RunCounters { fleet.counters }

  /// States in the order of the definition, with what was counted.
  var states: [(state: State, counters: StateCounters)] {
    workflow.document.definition.allStates.map { state in
      (state, counters.states[state.pointer] ?? StateCounters())
    }
  }

  var coverage: CoverageReport { CoverageReport(fleet.coverage(), of: workflow) }

  var use: MachineUse {
    fleet.metrics.uses.reduce(into: MachineUse()) { $0.add($1) }
  }

  var elapsedMilliseconds: Int64 {
    fleet.now.milliseconds - fleet.options.startTime.milliseconds
  }

  /// The most of a level over time.
  func peak(_ level: (FleetTimeline.Sample) -> Double?) -> Double? {
    fleet.timeline.samples.compactMap(level).max()
  }

  func low(_ level: (FleetTimeline.Sample) -> Double?) -> Double? {
    fleet.timeline.samples.compactMap(level).min()
  }

  /// The first run that ended with an error; nil where it was always caught.
  func example(of error: String) -> RunSummary? { fleet.examples[error] }
}

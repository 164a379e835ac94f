import ExecutionTrace
import OrderedJSON
public import WorkflowMetrics

extension Fleet {
  /// Counts over the runs of all machines. States and errors are those of all machines together:
  /// with several, `machineCounters` tells their states apart.
  public var counters: RunCounters {
    guard machineCounters.count > 1 else { return machineCounters.first ?? RunCounters() }
    var sum = RunCounters()
    for counters in machineCounters { sum.add(counters) }
    return sum
  }

  /// Counts of the executions of all machines.
  public var executions: ExecutionCounters {
    guard machineCounters.count > 1 else {
      return machineCounters.first?.executions ?? ExecutionCounters()
    }
    var sum = ExecutionCounters()
    for counters in machineCounters { sum.add(counters.executions) }
    return sum
  }

  /// What the runs of a machine reached of its definition.
  public func coverage(ofMachine machine: Int = 0) -> Coverage {
    Coverage(of: machines[machine].program.coverageItems, in: machineCounters[machine])
  }

  /// How many runs will have arrived in the end, on average where chance decides; nil for no end.
  public var expectedCount: Int? {
    var sum = 0
    for stream in streams {
      guard let count = stream.stream.expectedCount else { return nil }
      sum += count
    }
    return sum
  }

  public func run(_ id: Int) -> RunSummary? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < runs.count && runs[low].id == id ? runs[low] : nil
  }

  /// A run by itself, from its start: it steps and ends as it did in the fleet, with the same
  /// throttling and faults. One that is going on goes on without them from where it is.
  public func simulation(of run: Int) -> Simulation? {
    guard let summary = self.run(run), summary.status != nil else { return nil }
    let interventions =
      slots.first { $0.run == run }?.simulation.interventions.all ?? summary.interventions
    var simulation = template(of: summary).started(summary)
    simulation.interventions = Interventions(replaying: interventions)
    return simulation
  }

  /// The faults that are injected and not removed.
  public var faults: [InjectedFault] { account.shared.faults.all }

  /// Injects a fault: tasks of all runs that are scheduled from now on meet it.
  @discardableResult
  public mutating func inject(_ fault: Fault) -> InjectedFault.ID {
    account.shared.faults.inject(fault)
  }

  mutating func comeFault(_ index: Int) {
    dueFaults -= 1
    let id = inject(options.faults[index].fault)
    guard let duration = options.faults[index].durationMilliseconds else { return }
    enqueueFault(.faultEnd(id), at: now.advanced(byMilliseconds: duration))
  }

  mutating func enqueueFault(_ kind: DueItem.Kind, at time: Timestamp) {
    enqueue(kind, at: time)
    dueFaults += 1
  }

  public mutating func removeFault(_ id: InjectedFault.ID) { account.shared.faults.remove(id) }
}

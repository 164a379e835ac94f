extension Simulation {
  /// The faults that are injected and not removed.
  public var faults: [InjectedFault] { shared.faults.all }

  /// Injects a fault: tasks that are scheduled from now on meet it.
  @discardableResult
  public mutating func inject(_ fault: Fault) -> InjectedFault.ID { shared.faults.inject(fault) }

  public mutating func removeFault(_ id: InjectedFault.ID) { shared.faults.remove(id) }
}

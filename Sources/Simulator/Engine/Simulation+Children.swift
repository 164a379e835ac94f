import ExecutionTrace
import OrderedJSON

extension Simulation {
  mutating func beginParallel(
    _ fibre: Int, _ state: CompiledState, _ scopes: [Int]
  ) throws(StateFailure) {
    let input = try effectiveInput(of: fibre, state)
    emit(.parallelStateStarted, from: fibre, state: state.pointer)
    if let outcome = options.stateUnderTest?.childOutcome {
      try finishTestedChildren(fibre, outcome)
      return
    }
    var group = ChildGroup()
    group.results = Array(repeating: .null, count: scopes.count)
    group.items = []
    fibres[fibre].children = group
    let payload = try payload(input, of: state)
    let parentEvent = fibres[fibre].lastEvent
    for (index, scope) in scopes.enumerated() {
      var child = Fibre()
      child.phase = .enter
      child.index = index
      child.scope = scope
      child.input = payload
      child.lastEvent = parentEvent
      addChild(child, to: fibre)
    }
    fibres[fibre].phase = .joining
    current = nil
  }

  /// Puts a child in place, to run when its turn comes.
  ///
  /// - Parameter execution: the child's own, or nil to be part of its parent's and see its
  ///   variables.
  @discardableResult
  mutating func addChild(_ child: Fibre, to parent: Int, execution: Int? = nil) -> Int {
    var child = child
    child.parent = parent
    child.execution = execution ?? fibres[parent].execution
    if execution == nil {
      child.variables = fibres[parent].variables
      child.variableBytes = fibres[parent].variableBytes
      if child.mapItem == nil { child.mapItem = fibres[parent].mapItem }
    }
    child.state = program.scopes[child.scope].startAt
    let index: Int
    if let free = freeFibres.popLast() {
      index = free
      child.generation = fibres[free].generation
      fibres[free] = child
    } else {
      index = fibres.count
      fibres.append(child)
    }
    fibres[parent].children?.addRunning(index)
    queue.insert(.resume, at: now, fibre: index, generation: child.generation)
    return index
  }

  /// A branch or iteration came to its end.
  mutating func finishChild(_ fibre: Int, of parent: Int) {
    let index = fibres[fibre].index
    let last = fibres[fibre].lastEvent
    let result = fibres[fibre].input.value
    let state = program.states[fibres[parent].state]
    if fibres[fibre].execution != fibres[parent].execution {
      finishChildExecution(fibre, of: parent)
      return
    }
    var successor = last
    if case .map = state.work {
      successor = emit(
        .mapIterationSucceeded, nil, from: fibre, state: fibres[parent].state, number: index)
    }
    fibres[parent].children?.results[index] = result
    removeChild(fibre, of: parent, last: last, successor: successor)
  }

  /// Takes a child out of its group, which then starts more or gathers its results.
  mutating func removeChild(_ fibre: Int, of parent: Int, last: Int, successor: Int) {
    free(fibre)
    fibres[parent].children?.removeRunning(fibre)
    fibres[parent].children?.launchPrevious = last
    guard let hasMore = fibres[parent].children?.hasMore else { return }
    if !hasMore, fibres[parent].children?.hasRunning == false {
      fibres[parent].lastEvent = successor
      fibres[parent].phase = fibres[parent].children?.mapRun == nil ? .gathering : .closingMapRun
      current = parent
    } else if fibres[parent].children?.startsMore == true {
      fibres[parent].phase = .launching
      current = parent
    }
  }

  mutating func gatherChildren(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    let type: HistoryEventType
    if case .map = state.work { type = .mapStateSucceeded } else { type = .parallelStateSucceeded }
    // The event of leaving follows the children's last one, not this; or the Map Run's start.
    let previous = fibres[fibre].children?.mapRunEvent ?? fibres[fibre].lastEvent
    emit(type, from: fibre, state: state.pointer)
    fibres[fibre].lastEvent = previous
    let result = mapRunOutput(of: fibre) ?? .array(fibres[fibre].children?.results ?? [])
    fibres[fibre].children = nil
    fibres[fibre].phase = .resulting(result)
  }
}

import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

extension Simulation {
  mutating func beginMap(
    _ fibre: Int, _ state: CompiledState, _ map: CompiledMap
  ) throws(StateFailure) {
    let input = try effectiveInput(of: fibre, state)
    var group = ChildGroup()
    if map.itemReader == nil {
      let items = try items(of: map, input, fibre, state)
      group.items = items.array ?? items.object?.members.map(\.value) ?? []
      group.keys = items.object?.keys
    }
    if options.stateUnderTest != nil { recordItems(group, map, fibre, state) }
    let concurrency =
      try integer(
        map.maxConcurrency, "MaxConcurrencyPath", input, fibre, state) ?? 0
    let limit =
      map.isDistributed ? Limits.distributedMapConcurrency : Limits.inlineMapConcurrency
    group.limit = concurrency > 0 ? min(concurrency, limit) : limit
    if options.stateUnderTest != nil { recordConcurrency(concurrency, fibre) }
    emit(
      .mapStateStarted, from: fibre, state: state.pointer,
      details: ["length": .number(JSONNumber(group.items.count))])
    // The service reads the tolerance only once it has counted the items.
    group.tolerance = try tolerance(of: map, input, fibre, state)
    if options.stateUnderTest != nil { recordTolerance(group.tolerance, fibre) }
    group.launchPrevious = fibres[fibre].lastEvent
    if map.isDistributed { try prepareMapRun(&group, map, input, fibre, state) }
    if map.itemBatcher == nil {
      group.results = Array(repeating: .null, count: group.items.count)
    }
    if let test = options.stateUnderTest, let outcome = test.childOutcome {
      try finishTestedMap(fibre, state, map, group, test, outcome)
      return
    }
    let isEmpty = group.items.isEmpty
    fibres[fibre].children = group
    fibres[fibre].phase = .launching
    if isEmpty, !map.isDistributed { fibres[fibre].phase = .gathering }
  }

  /// Starts the next iteration; one event a call.
  mutating func launchChildren(_ fibre: Int) {
    let state = program.states[fibres[fibre].state]
    // The group itself is not taken out: while two hold it, every change of it would copy it.
    guard case .map(let map) = state.work, let next = fibres[fibre].children?.nextItem else {
      return
    }
    if let mapRun = fibres[fibre].children?.mapRun, fibres[fibre].children?.mapRunEvent == nil {
      startMapRun(fibre, state, mapRun)
      return
    }
    guard fibres[fibre].children?.startsMore == true else {
      fibres[fibre].phase = .joining
      current = nil
      return
    }
    if let execution = fibres[fibre].children?.redriven.last {
      fibres[fibre].children?.redriven.removeLast()
      redriveExecution(execution, of: fibre, map)
      return
    }
    do {
      try launch(next, fibre, state, map)
    } catch {
      var event = fibres[fibre].lastEvent
      let failure = tellEvaluation(of: error, fibre, event: &event)
      abortRunningChildren(of: fibre, event: event)
      fail(fibre, with: failure, event: event)
    }
  }

  private mutating func launch(
    _ index: Int, _ fibre: Int, _ state: CompiledState, _ map: CompiledMap
  ) throws(StateFailure) {
    if let mapRun = fibres[fibre].children?.mapRun {
      try launchExecution(index, fibre, state, map, mapRun)
      return
    }
    let (mapItem, input) = try select(index, fibre, state, map)
    fibres[fibre].children?.nextItem = index + 1
    var child = Fibre()
    child.index = index
    child.scope = map.scope
    child.input = try payload(input, of: state)
    child.mapItem = mapItem
    child.phase = .enter
    let last = fibres[fibre].lastEvent
    child.lastEvent = emit(
      .mapIterationStarted, nil, from: fibre,
      previous: fibres[fibre].children?.launchPrevious, state: fibres[fibre].state, number: index)
    fibres[fibre].lastEvent = last
    addChild(child, to: fibre)
  }

  /// An item as `$$.Map.Item`, and what ItemSelector makes of it.
  mutating func select(
    _ index: Int, _ fibre: Int, _ state: CompiledState, _ map: CompiledMap
  ) throws(StateFailure) -> (mapItem: JSONValue, input: JSONValue) {
    let item = fibres[fibre].children?.items[index] ?? .null
    var mapItem: JSONObject = ["Index": .number(JSONNumber(index)), "Value": item]
    if let mapRun = fibres[fibre].children?.mapRun {
      mapItem["Source"] = .string(mapRun.source(of: index))
    }
    let key = fibres[fibre].children?.keys?[index]
    if let key { mapItem.insert(JSONMember(key: "Key", value: .string(key)), at: 1) }
    guard let selector = map.itemSelector else {
      return (.object(mapItem), fibres[fibre].children?.plainInput(index) ?? item)
    }
    let input = try evaluate(
      selector, on: .input(fibres[fibre].effectiveInput), fibre, state,
      context: context(of: fibre, state, item: .object(mapItem)))
    return (.object(mapItem), input)
  }

  mutating func abortRunningChildren(of fibre: Int, event: Int) {
    keepUnwound(fibre)
    for child in fibres[fibre].children?.running ?? [] {
      let execution = fibres[child].execution
      guard execution != fibres[fibre].execution else {
        abort(child, event: event)
        continue
      }
      endChildExecution(child, .aborted)
      // One that has not begun has no history to end.
      if executions[execution].nextEvent > 1 {
        emitLater(.executionAborted, from: child, previous: 0, state: nil, details: [:])
      }
      abort(child, event: nil)
      keepUnwoundExecution(execution)
    }
    fibres[fibre].children?.running = []
  }
}

extension Simulation {
  /// - Returns: an array; of a distributed Map also an object, whose members are the items.
  private mutating func items(
    of map: CompiledMap, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    var value = input
    if let items = map.items {
      if let expression = items.expression, !map.isDistributed {
        value = try evaluate(expression, as: .array, fibre, state)
      } else {
        value = try evaluate(items, on: .input(input), fibre, state)
      }
    } else if let path = map.itemsPath {
      do {
        value = try path.evaluate(in: scope(of: fibre, state, input: input))
      } catch { throw runtimeFailure(fibre, state, error.message) }
    }
    switch value {
    case .array: return value
    case .object where map.isDistributed && options.stateUnderTest == nil: return value
    default: break
    }
    if state.language == .jsonata {
      throw evaluationFailure(
        fibre, state, "Map state input must be an array but was: \(value.compactText)",
        StateFailure.Evaluation(location: nil, followsEntry: false))
    }
    throw itemsFailure(map.itemsPath?.text ?? "$", fibre, state)
  }

  private mutating func tolerance(
    of map: CompiledMap, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> ChildGroup.Tolerance {
    var tolerance = ChildGroup.Tolerance()
    tolerance.count = try integer(
      map.toleratedFailureCount, "ToleratedFailureCountPath", input, fibre, state)
    guard tolerance.count ?? 0 >= 0 else {
      throw runtimeFailure(fibre, state, "ToleratedFailureCount cannot be negative.")
    }
    tolerance.percentage = try number(
      map.toleratedFailurePercentage, "ToleratedFailurePercentagePath", input, fibre, state,
      kind: "float")
    guard (0...100).contains(tolerance.percentage ?? 0) else {
      throw runtimeFailure(
        fibre, state, "ToleratedFailurePercentage must be between 0 and 100.")
    }
    return tolerance
  }

  mutating func integer(
    _ number: CompiledNumber?, _ field: String, _ input: JSONValue, _ fibre: Int,
    _ state: CompiledState
  ) throws(StateFailure) -> Int? {
    try self.number(number, field, input, fibre, state, kind: "integer")
      .flatMap { Int(exactly: $0) }
  }

  /// A number of the definition or the data; texts of numbers count too.
  private mutating func number(
    _ number: CompiledNumber?, _ field: String, _ input: JSONValue, _ fibre: Int,
    _ state: CompiledState, kind: String
  ) throws(StateFailure) -> Double? {
    switch number {
    case nil: return nil
    case .literal(let value): return value
    case .expression(let expression):
      let value = try evaluate(expression, as: .number, fibre, state)
      guard let found = value.number?.double, kind == "float" || Int(exactly: found) != nil else {
        throw evaluationFailure(
          fibre, state,
          "The \(expression.location) field is not a valid integer: "
            + value.compactText, at: expression.location)
      }
      return found
    case .path(let path):
      let value: JSONValue
      do {
        value = try path.evaluate(in: scope(of: fibre, state, input: input))
      } catch { throw runtimeFailure(fibre, state, error.message) }
      let found = value.number?.double ?? value.string.flatMap(Double.init)
      guard let found, kind == "float" || Int(exactly: found) != nil else {
        throw runtimeFailure(
          fibre, state,
          "The \(field) field refers to value \"\(value.string ?? value.compactText)\" which is "
            + "not a valid \(kind): \(path.text)")
      }
      return found
    }
  }
}

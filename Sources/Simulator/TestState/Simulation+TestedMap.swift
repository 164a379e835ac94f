import ExecutionTrace
import OrderedJSON
import StatesLanguage

/// A Map or Parallel whose children are mocked.
extension Simulation {
  mutating func recordItems(
    _ group: ChildGroup, _ map: CompiledMap, _ fibre: Int, _ state: CompiledState
  ) {
    guard map.itemReader == nil, state.language == .jsonPath else { return }
    record(.afterItemsPath, .array(group.items), from: fibre)
  }

  mutating func recordConcurrency(_ concurrency: Int, _ fibre: Int) {
    record(.maxConcurrency, .number(JSONNumber(concurrency)), from: fibre)
  }

  mutating func recordTolerance(_ tolerance: ChildGroup.Tolerance, _ fibre: Int) {
    if let count = tolerance.count {
      record(.toleratedFailureCount, .number(JSONNumber(count)), from: fibre)
    }
    if let percentage = tolerance.percentage {
      record(.toleratedFailurePercentage, .number(JSONNumber(percentage)), from: fibre)
    }
  }

  /// Ends a Parallel or Map as its mock says, in its children's place.
  mutating func finishTestedChildren(_ fibre: Int, _ outcome: TaskOutcome) throws(StateFailure) {
    fibres[fibre].children = nil
    switch outcome {
    case .result(let result): fibres[fibre].phase = .resulting(result)
    case .failure(let error, let cause): throw StateFailure(error: error, cause: cause)
    case .noAnswer: throw .timeout
    }
  }

  /// Selects and batches the items, then holds the failures against the tolerance. A Map without
  /// one is not failed by them here.
  mutating func finishTestedMap(
    _ fibre: Int, _ state: CompiledState, _ map: CompiledMap, _ group: ChildGroup,
    _ test: StateUnderTest, _ outcome: TaskOutcome
  ) throws(StateFailure) {
    if let failure = group.mapRun?.readFailure { throw failure }
    fibres[fibre].children = group
    if case .object(.json(let pointer))? = map.itemReader?.source, !pointer.isEmpty {
      record(.afterItemsPointer, .array(group.items), from: fibre)
    }
    if map.itemSelector != nil {
      var inputs: [JSONValue] = []
      for index in group.items.indices {
        inputs.append(try select(index, fibre, state, map).input)
      }
      record(.afterItemSelector, .array(inputs), from: fibre)
    }
    if let batching = group.mapRun?.batching {
      var batches: [JSONValue] = []
      var index = 0
      while index < group.items.count {
        let (input, count) = try batch(from: index, batching, fibre, state, map)
        batches.append(input)
        index += max(1, count)
      }
      record(.afterItemBatcher, .array(batches), from: fibre)
    }
    let failures = test.mapIterationFailureCount
    let total = max(group.items.count, 1)
    let percentage = 100 * Double(failures) / Double(total)
    if failures > group.tolerance.count ?? .max
      || percentage > group.tolerance.percentage ?? .infinity
    {
      throw .toleratedFailuresExceeded
    }
    try finishTestedChildren(fibre, outcome)
  }
  /// What ItemReader gets in a test: text, as it would stand in the object.
  func testedObjects(_ test: StateUnderTest, for request: JSONValue) throws(StateFailure)
    -> ObjectStore
  {
    guard let text = test.itemReaderData else {
      throw .itemReader("mapItemReaderData is needed to test an ItemReader")
    }
    var objects = ObjectStore()
    objects[request["Bucket"]?.string ?? "", request["Key"]?.string ?? ""] = .init(Array(text.utf8))
    return objects
  }

  /// A path to the items that leads to no array. A test tells it without the words that other
  /// failures of paths begin with, and with the path as it is inside the context object.
  func itemsFailure(_ path: String, _ fibre: Int, _ state: CompiledState) -> StateFailure {
    func message(_ path: String) -> String { "Reference path \"\(path)\" must point to array." }
    guard options.stateUnderTest != nil else {
      return runtimeFailure(fibre, state, message(path))
    }
    return StateFailure(
      error: "States.Runtime",
      cause: message(path.hasPrefix("$$") ? String(path.dropFirst()) : path), isCatchable: false)
  }
}

import ExecutionTrace
import JSONPathQuery
import OrderedJSON

/// The start of a Map Run: ItemReader, ItemBatcher, and its children.
extension Simulation {
  /// Reads the items, and what else the fields of a distributed Map come to.
  mutating func prepareMapRun(
    _ group: inout ChildGroup, _ map: CompiledMap, _ input: JSONValue, _ fibre: Int,
    _ state: CompiledState
  ) throws(StateFailure) {
    var dataset: Dataset?
    var readFailure: StateFailure?
    if let reader = map.itemReader {
      let request = try request(reader.parameters, input, fibre, state)
      let limit =
        try integer(reader.maxItems, "MaxItemsPath", input, fibre, state) ?? 0
      do throws(StateFailure) {
        var objects = objects
        if let test = options.stateUnderTest { objects = try testedObjects(test, for: request) }
        guard limit >= 0 else { throw StateFailure.itemReader("field MaxItems must be positive") }
        let found = try DatasetReader(objects: objects).dataset(
          reader.source, request: request, limit: limit == 0 ? .max : limit)
        group.items = found.items
        dataset = found
      } catch { readFailure = error }
    }
    let batching = try batching(map.itemBatcher, input, fibre, state)
    let destination = try destination(map.resultWriter, input, fibre, state)
    let uuid = mapRunUUID(-1)
    let label = map.label ?? generatedLabel(ofState: fibres[fibre].state)
    group.mapRun = MapRun(
      label: label, uuid: uuid, arn: "\(arns.prefix):mapRun:\(program.name)/\(label):\(uuid)",
      dataset: dataset, readFailure: readFailure, batching: batching, destination: destination)
  }

  mutating func startMapRun(_ fibre: Int, _ state: CompiledState, _ mapRun: MapRun) {
    var details: JSONObject = ["mapRunArn": .string(mapRun.arn)]
    let redrives = fibres[fibre].children?.redriveCount ?? 0
    if redrives > 0 { details["redriveCount"] = .number(JSONNumber(redrives)) }
    let event = emit(
      redrives > 0 ? .mapRunRedriven : .mapRunStarted, from: fibre, state: state.pointer,
      details: details)
    fibres[fibre].children?.mapRunEvent = event
    if let failure = mapRun.readFailure {
      let failed = emitLater(
        .mapRunFailed, from: fibre, previous: event, state: state.pointer,
        details: failure.details)
      fail(fibre, with: failure, event: failed)
    } else if fibres[fibre].children?.hasMore != true {
      fibres[fibre].phase = .closingMapRun
    }
  }

  /// Starts the execution of the next item or batch.
  mutating func launchExecution(
    _ index: Int, _ fibre: Int, _ state: CompiledState, _ map: CompiledMap, _ mapRun: MapRun
  ) throws(StateFailure) {
    var input: JSONValue
    var count = 1
    var child = Fibre()
    child.index = index
    if let batching = mapRun.batching {
      (input, count) = try batch(from: index, batching, fibre, state, map)
      child.index = fibres[fibre].children?.results.count ?? 0
      fibres[fibre].children?.results.append(.null)
    } else {
      input = try select(index, fibre, state, map).input
    }
    fibres[fibre].children?.nextItem = index + count
    child.scope = map.scope
    child.input = Payload(input)
    child.phase = .startExecution
    let execution = executions.count
    executions.append(
      ExecutionLog(
        rootFibre: freeFibres.last ?? fibres.count, name: mapRunUUID(index), input: input,
        startTime: now, isExpress: map.childrenAreExpress, mapRun: mapRun, itemCount: count))
    addChild(child, to: fibre, execution: execution)
  }

  /// As many items from that one on as a batch holds; one at least.
  mutating func batch(
    from index: Int, _ batching: MapRun.Batching, _ fibre: Int, _ state: CompiledState,
    _ map: CompiledMap
  ) throws(StateFailure) -> (input: JSONValue, count: Int) {
    var input: JSONObject = [:]
    if let shared = batching.input { input["BatchInput"] = shared }
    input["Items"] = []
    var bytes = JSONValue.object(input).compactText.utf8.count
    var items: [JSONValue] = []
    let total = fibres[fibre].children?.items.count ?? 0
    while index + items.count < total, items.count < batching.maxItems {
      let item = try select(index + items.count, fibre, state, map).input
      bytes += item.compactText.utf8.count + (items.isEmpty ? 0 : 1)
      if !items.isEmpty, bytes > batching.maxBytes { break }
      items.append(item)
    }
    input["Items"] = .array(items)
    return (.object(input), items.count)
  }
}

extension Simulation {
  private mutating func request(
    _ parameters: Query?, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> JSONValue {
    guard let parameters else { return .object([:]) }
    return try evaluate(parameters, on: .input(input), fibre, state)
  }

  private mutating func batching(
    _ batcher: CompiledItemBatcher?, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> MapRun.Batching? {
    guard let batcher else { return nil }
    let maxItems = try integer(
      batcher.maxItems, "MaxItemsPerBatchPath", input, fibre, state)
    let maxBytes = try integer(
      batcher.maxBytes, "MaxInputBytesPerBatchPath", input, fibre, state)
    for (name, value) in [("MaxItemsPerBatch", maxItems), ("MaxInputBytesPerBatch", maxBytes)] {
      guard value ?? 1 > 0 else {
        throw runtimeFailure(fibre, state, "\(name) must be positive.")
      }
    }
    return MapRun.Batching(
      input: try batcher.batchInput.map { query throws(StateFailure) in
        try evaluate(query, on: .input(input), fibre, state)
      },
      maxItems: maxItems ?? .max, maxBytes: min(maxBytes ?? .max, Limits.payloadBytes))
  }

  private mutating func destination(
    _ writer: CompiledResultWriter?, _ input: JSONValue, _ fibre: Int, _ state: CompiledState
  ) throws(StateFailure) -> MapRun.Destination? {
    guard let writer, writer.exports else { return nil }
    let request = try request(writer.parameters, input, fibre, state)
    guard let bucket = request["Bucket"]?.string, !bucket.isEmpty else {
      throw runtimeFailure(fibre, state, "The ResultWriter's request has no Bucket.")
    }
    let prefix = request["Prefix"]?.string ?? ""
    return MapRun.Destination(
      bucket: bucket, folder: prefix.isEmpty || prefix.hasSuffix("/") ? prefix : prefix + "/")
  }

  /// Stands for a missing Label; the same in every run of a program.
  private func generatedLabel(ofState state: Int) -> String {
    var source = RandomSource(state: UInt64(state) &+ 1)
    return source.uuid()
  }
}

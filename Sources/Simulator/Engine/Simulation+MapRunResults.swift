import ExecutionTrace
import OrderedJSON
import StatesLanguage

/// The results of a Map Run: ResultWriter.
extension Simulation {
  /// Keeps how a child ended, where the Map Run's results tell it.
  mutating func endChildExecution(
    _ fibre: Int, _ status: ExecutionStatus, output: String? = nil, failure: StateFailure? = nil
  ) {
    let execution = fibres[fibre].execution
    guard let parent = fibres[fibre].parent, resultWriter(of: parent) != nil else { return }
    executions[execution].result = ChildResult(
      status: status, output: output, failure: failure, stopTime: now)
  }

  /// The state's result where ResultWriter shapes it; nil where it is what the children returned.
  func mapRunOutput(of fibre: Int) -> JSONValue? {
    guard let mapRun = fibres[fibre].children?.mapRun, let writer = resultWriter(of: fibre) else {
      return nil
    }
    if let destination = mapRun.destination {
      return [
        "MapRunArn": .string(mapRun.arn),
        "ResultWriterDetails": [
          "Bucket": .string(destination.bucket),
          "Key": .string("\(destination.folder)\(mapRun.uuid)/manifest.json"),
        ],
      ]
    }
    return .array(results(of: mapRun, writer, [.succeeded, .failed, .timedOut, .aborted]))
  }

  /// Writes the files of the results and the manifest that lists them.
  mutating func exportResults(of fibre: Int) {
    guard let mapRun = fibres[fibre].children?.mapRun, let writer = resultWriter(of: fibre),
      let destination = mapRun.destination
    else { return }
    let folder = "\(destination.folder)\(mapRun.uuid)/"
    let files: [(name: String, entries: [JSONValue])] = [
      ("FAILED", results(of: mapRun, writer, [.failed, .timedOut, .aborted])),
      ("PENDING", pendingEntries(of: fibre, mapRun)),
      ("SUCCEEDED", results(of: mapRun, writer, [.succeeded])),
    ]
    var listed: JSONObject = [:]
    for file in files {
      guard !file.entries.isEmpty else {
        listed[file.name] = []
        continue
      }
      let bytes = Self.file(file.entries, writer.outputType)
      let ending = writer.outputType == .json ? "json" : "jsonl"
      let key = "\(folder)\(file.name)_0.\(ending)"
      objects[destination.bucket, key] = ObjectStore.Object(bytes, lastModified: now)
      listed[file.name] = [["Key": .string(key), "Size": .number(JSONNumber(bytes.count))]]
    }
    let manifest: JSONValue = [
      "DestinationBucket": .string(destination.bucket), "MapRunArn": .string(mapRun.arn),
      "ResultFiles": .object(listed),
    ]
    objects[destination.bucket, folder + "manifest.json"] = ObjectStore.Object(
      Array(manifest.compactText.utf8), lastModified: now)
  }
}

extension Simulation {
  private func resultWriter(of fibre: Int) -> CompiledResultWriter? {
    guard case .map(let map) = program.states[fibres[fibre].state].work else { return nil }
    return map.resultWriter
  }

  /// The results of the children that ended so, in the order of their start.
  private func results(
    of mapRun: MapRun, _ writer: CompiledResultWriter, _ statuses: [ExecutionStatus]
  ) -> [JSONValue] {
    var entries: [JSONValue] = []
    for index in executions.indices where executions[index].mapRun === mapRun {
      guard let result = executions[index].result, statuses.contains(result.status) else {
        continue
      }
      // Whatever the transformation, failures are told with their executions.
      guard writer.transformation != .none, let text = result.output,
        let output = try? JSONSource.value(text)
      else {
        entries.append(entry(index, result))
        continue
      }
      if writer.transformation == .flatten, let parts = output.array {
        entries += parts
      } else {
        entries.append(output)
      }
    }
    return entries
  }

  private func entry(_ execution: Int, _ result: ChildResult) -> JSONValue {
    let log = executions[execution]
    var entry: JSONObject = [:]
    if let cause = result.failure?.cause { entry["Cause"] = .string(cause) }
    if let error = result.failure?.error { entry["Error"] = .string(error) }
    entry["ExecutionArn"] = .string(executionARN(execution))
    entry["Input"] = .string(log.input.compactText)
    entry["InputDetails"] = ["Included": true]
    entry["Name"] = .string(log.name)
    if let output = result.output {
      entry["Output"] = .string(output)
      entry["OutputDetails"] = ["Included": true]
    }
    entry["RedriveCount"] = .number(JSONNumber(log.redriveCount))
    if result.status == .succeeded {
      entry["RedriveStatus"] = "NOT_REDRIVABLE"
      entry["RedriveStatusReason"] = "Execution is SUCCEEDED and cannot be redriven"
    } else {
      entry["RedriveStatus"] = "REDRIVABLE_BY_MAP_RUN"
    }
    entry["StartDate"] = .string(log.startTime.iso8601)
    entry["StateMachineArn"] = .string(stateMachineARN(log))
    entry["Status"] = .string(result.status.rawValue)
    entry["StopDate"] = .string(result.stopTime.iso8601)
    return .object(entry)
  }

  /// Items whose executions were never started.
  private func pendingEntries(of fibre: Int, _ mapRun: MapRun) -> [JSONValue] {
    guard let group = fibres[fibre].children else { return [] }
    return (group.nextItem..<group.items.count).map { item in
      [
        "Input": .string(group.plainInput(item).compactText), "InputDetails": ["Included": true],
        "StateMachineArn": .string("\(arns.stateMachine)/\(mapRun.label)"), "Status": "PENDING",
      ]
    }
  }

  private static func file(
    _ entries: [JSONValue], _ type: CompiledResultWriter.OutputType
  ) -> [UInt8] {
    switch type {
    case .json: Array(JSONValue.array(entries).compactText.utf8)
    case .jsonLines: entries.flatMap { Array($0.compactText.utf8) + [UInt8(ascii: "\n")] }
    }
  }
}

import OrderedJSON

extension GoldenComparator {
  /// Differences of status, output, error and cause.
  func resultDifferences(_ serviceCase: ServiceCase, _ outcome: ServiceCaseOutcome) -> [String] {
    let expected = serviceCase.expectation
    var result: [String] = []
    if expected["status"] != .string(outcome.status) {
      result.append("$status: \(outcome.status), expected \(expected["status"]?.string ?? "?")")
    }
    if let error = expected["error"] {
      result += differences(error, outcome.error.map(JSONValue.string) ?? .null, at: "$error")
    }
    if let cause = expected["cause"] {
      let text = outcome.cause.map(JSONValue.string) ?? .null
      result += differences(cause, cause.object == nil ? text : Self.parsed(text), at: "$cause")
    }
    if let output = expected["output"] {
      result += differences(output, outcome.output ?? .null, at: "$output")
    }
    return result
  }

  func historyDifferences(_ serviceCase: ServiceCase, _ outcome: ServiceCaseOutcome) -> [String] {
    guard var expected = serviceCase.expectation["history"]?.array, !expected.isEmpty else {
      return []
    }
    Self.renumberMapRuns(&expected)
    let actual = outcome.history.map(Self.normalized)
    let exact = differences(.array(expected), .array(actual), at: "$history")
    if exact.isEmpty || serviceCase.historyMode == .exact { return exact }
    var rest = actual.map(Self.withoutNumbers)
    var result: [String] = []
    if serviceCase.historyMode != .parallelSorted, rest.count != expected.count {
      result.append("$history: length \(rest.count), expected \(expected.count)")
    }
    for event in expected.map(Self.withoutNumbers) {
      let index = rest.firstIndex {
        $0["type"] == event["type"] && differences(event, $0, at: "$history").isEmpty
      }
      if let index {
        rest.remove(at: index)
      } else {
        result.append("$history: nothing like \(event.compactText.prefix(200))")
      }
    }
    return result
  }

  func logDifferences(_ expected: JSONValue, _ record: JSONValue) -> [String] {
    var record = record.object ?? [:]
    record["details"] = Self.parsedMembers(record["details"] ?? .null)
    record["event_timestamp"] = expected["event_timestamp"]
    return differences(expected, .object(record), at: "$log")
  }

  /// JSON text of an object as a value: the recorder parsed such text.
  private static func parsed(_ value: JSONValue) -> JSONValue {
    guard case .string(let text) = value, text.hasPrefix("{") else { return value }
    return (try? JSONSource.value(text)) ?? value
  }

  /// An event as the recorder kept it: without its time, texts of objects parsed once.
  private static func normalized(_ event: JSONValue) -> JSONValue {
    var result: JSONObject = [:]
    for member in event.object?.members ?? [] where member.key != "timestamp" {
      result[member.key] =
        member.key.hasSuffix("EventDetails")
        ? parsedMembers(member.value) : member.value
    }
    return .object(result)
  }

  private static func parsedMembers(_ value: JSONValue) -> JSONValue {
    guard case .object(let object) = value else { return parsed(value) }
    var result: JSONObject = [:]
    for member in object.members {
      if case .object(let inner) = member.value {
        result[member.key] = .object(
          JSONObject(inner.members.map { JSONMember(key: $0.key, value: parsed($0.value)) }))
      } else {
        result[member.key] = parsed(member.value)
      }
    }
    return .object(result)
  }

  private static func withoutNumbers(_ event: JSONValue) -> JSONValue {
    var object = event.object ?? [:]
    object["id"] = nil
    object["previousEventId"] = nil
    return .object(object)
  }

  /// Since November 2024 MapStateExited follows MapRunStarted; before it followed MapRunSucceeded.
  private static func renumberMapRuns(_ events: inout [JSONValue]) {
    for index in events.indices where events[index]["type"] == "MapStateExited" {
      let previous = events.first { $0["id"] == events[index]["previousEventId"] }
      guard previous?["type"] == "MapRunSucceeded", let start = previous?["previousEventId"],
        case .object(var event) = events[index]
      else { continue }
      event["previousEventId"] = start
      events[index] = .object(event)
    }
  }
}

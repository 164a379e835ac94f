import OrderedJSON
import Simulator

/// What the tasks of a recorded execution answered, state by state.
///
/// Where branches ran side by side the order of the recording means nothing: the tasks then ask,
/// and are answered by their parameters.
struct RecordedTasks {
  private var entries: [String: [JSONValue]] = [:]
  private var timedStates: Set<String> = []
  private var pairsByParameters = false

  init(_ serviceCase: ServiceCase) {
    for member in serviceCase.json["tasks"]?.object?.members ?? [] {
      entries[member.key] = member.value.array ?? []
    }
    pairsByParameters = serviceCase.historyMode != .exact
    for (name, state) in Self.states(serviceCase.json["definition"] ?? .null)
    where state.keys.contains(where: { $0.hasPrefix("Timeout") || $0.hasPrefix("Heartbeat") }) {
      timedStates.insert(name)
    }
  }

  var behavior: TaskBehavior {
    // Tasks of a Map Run's children are not recorded.
    if entries.isEmpty { return TaskBehavior(fallback: .echo) }
    if pairsByParameters { return TaskBehavior(fallback: .ask) }
    var scripts: [ByteKey: TaskBehavior.Script] = [:]
    for (name, results) in entries {
      scripts[ByteKey(name)] = TaskBehavior.Script(
        results.map { answer($0, of: name) }, isClosed: true)
    }
    return TaskBehavior(scripts: scripts, fallback: .missing)
  }

  mutating func answer(to task: PendingTask) -> TaskAnswer {
    let name: String =
      if case .key(let key)? = task.state.tokens.last { key } else { "" }
    let key = entries[name] == nil ? "?unordered" : name
    var waiting = entries[key] ?? []
    guard !waiting.isEmpty else { return TaskAnswer(.noAnswer) }
    let comparator = GoldenComparator()
    let index =
      waiting.firstIndex { entry in
        entry["parameters"].map { comparator.differences($0, task.input).isEmpty } ?? false
      } ?? 0
    let entry = waiting.remove(at: index)
    entries[key] = waiting
    return answer(entry, of: name)
  }

  private func answer(_ entry: JSONValue, of state: String) -> TaskAnswer {
    var answer = TaskAnswer(.noAnswer)
    answer.submission = entry["submitted"]
    answer.workerName = entry["workerName"]?.string
    if let result = entry["return"] {
      answer.outcome = .result(result)
    } else if let failure = entry["throw"] {
      let error = failure["error"]?.string
      if error == "States.Timeout", timedStates.contains(state) { return answer }
      answer.outcome = .failure(error: error, cause: failure["cause"]?.string)
      let event = entry["event"]?.string ?? ""
      if event.hasSuffix("ScheduleFailed") { answer.failurePoint = .schedule }
      if event.hasSuffix("StartFailed") { answer.failurePoint = .start }
      if event.hasSuffix("SubmitFailed") { answer.failurePoint = .submit }
    }
    return answer
  }

  private static func states(_ definition: JSONValue) -> [(String, JSONObject)] {
    var result: [(String, JSONObject)] = []
    var waiting = [definition]
    while let value = waiting.popLast() {
      switch value {
      case .array(let elements): waiting += elements
      case .object(let object):
        for member in object["States"]?.object?.members ?? [] {
          if let state = member.value.object { result.append((member.key, state)) }
        }
        waiting += object.members.map(\.value)
      default: break
      }
    }
    return result
  }
}

public import OrderedJSON

/// Reads a scenario file and notes everything that is wrong with it.
struct ScenarioReader {
  var problems: [ScenarioProblem] = []
  var buckets: [TokenBucket] = []

  mutating func report(_ message: String, at offset: Int) {
    problems.append(ScenarioProblem(message: message, offset: offset))
  }

  mutating func report(_ message: String, at node: SourceNode) {
    report(message, at: node.range.lowerBound)
  }

  mutating func scenario(_ root: SourceNode) -> Scenario {
    var scenario = Scenario()
    let known = ["default", "states", "resources"] + Self.fleetMembers
    for member in members(root, of: "a scenario", known: known) {
      switch member.key {
      case "default": scenario.defaults = task(member.value)
      case "states": scenario.states = entries(member.value, of: "states")
      case "resources":
        scenario.resources = entries(member.value, of: "resources")
      default: fleet(member, into: &scenario.fleet)
      }
    }
    scenario.buckets = buckets
    return scenario
  }

  private mutating func entries(_ node: SourceNode, of what: String) -> [Scenario.Entry] {
    guard let members = mapping(node, what) else { return [] }
    return members.map { Scenario.Entry(name: $0.key, task: task($0.value)) }
  }

  static let taskMembers = [
    "sequence", "throttle", "failures", "result", "result.$", "no_answer", "exec", "latency",
    "delay", "heartbeats",
  ]

  private mutating func task(_ node: SourceNode) -> TaskScenario {
    var task = TaskScenario()
    var answer: String?
    for member in members(node, of: "an entry", known: Self.taskMembers) {
      let isNone = member.value.isNull
      switch member.key {
      case "sequence":
        task.written.insert(.sequence)
        task.sequence = isNone ? nil : sequence(member.value)
      case "throttle":
        task.written.insert(.throttle)
        task.throttle = isNone ? nil : throttle(member.value)
      case "failures":
        task.written.insert(.failures)
        task.failures = isNone ? [] : failures(member.value)
      case "latency":
        task.written.insert(.latency)
        task.latency = isNone ? nil : latency(member.value, "latency")
      case "delay":
        task.written.insert(.delay)
        task.delay = isNone ? nil : latency(member.value, "delay")
      case "heartbeats":
        task.written.insert(.heartbeats)
        task.heartbeats = isNone ? nil : heartbeats(member.value)
      default:
        if let answer {
          report(
            "only one of \(answer) and \(member.key) may stand", at: member.keyRange.lowerBound)
        }
        answer = member.key
        task.written.insert(.answer)
        task.answer = self.answer(member) ?? .effectiveInput
      }
    }
    return task
  }

  private mutating func answer(_ member: SourceMember) -> TaskScenario.Answer? {
    switch member.key {
    case "no_answer": flag(member.value, "no_answer") == true ? .noAnswer : .effectiveInput
    case "exec": member.value.isNull ? .effectiveInput : command(member.value).map { .command($0) }
    default: result(member).map { .result($0) }
    }
  }

  /// A result that is no template or one that compiles.
  mutating func result(_ member: SourceMember) -> ResultText? {
    let text = ResultText(member: JSONMember(key: member.key, value: member.value.value))
    do {
      _ = try ResultTemplate(text)
      return text
    } catch {
      report(error.message, at: member.value)
      return nil
    }
  }

  private mutating func command(_ node: SourceNode) -> TaskCommand? {
    var arguments: SourceNode? = node
    var limit = TaskCommand.defaultTimeLimitMilliseconds
    if case .object = node.content {
      let members = members(node, of: "exec", known: ["command", "time_limit"])
      arguments = members.last { $0.key == "command" }?.value
      if let member = members.last(where: { $0.key == "time_limit" }) {
        limit = max(1, Int64(duration(member.value, "time_limit") ?? Double(limit)))
      }
    }
    guard let arguments, case .array(let words) = arguments.content, !words.isEmpty else {
      report(
        "exec takes a list of a program and its arguments, such as [python3, charge.py]",
        at: arguments ?? node)
      return nil
    }
    var texts: [String] = []
    for word in words {
      guard let text = text(word, "each part of exec"), !text.utf8.contains(0) else { return nil }
      texts.append(text)
    }
    if texts[0].isEmpty {
      report("exec needs the name of a program", at: words[0])
      return nil
    }
    return TaskCommand(texts, timeLimitMilliseconds: limit, offset: node.range.lowerBound)
  }
}

extension Scenario {
  /// Reads a scenario file: YAML or JSON.
  ///
  /// - Parameter tree: without problems of its own.
  /// - Throws: everything that is wrong with it, in the order of the file.
  public init(_ tree: SourceTree) throws(ScenarioProblems) {
    var reader = ScenarioReader()
    self = tree.root.map { reader.scenario($0) } ?? Scenario()
    guard reader.problems.isEmpty else {
      throw ScenarioProblems(all: reader.problems.sorted { $0.offset < $1.offset })
    }
  }
}

/// Why a scenario cannot be used; one at least.
public struct ScenarioProblems: Error, Hashable, Sendable {
  public var all: [ScenarioProblem]
}

import OrderedJSON

/// The members of an entry but for what answers.
extension ScenarioReader {
  mutating func sequence(_ node: SourceNode) -> TaskScenario.Sequence? {
    var sequence = TaskScenario.Sequence()
    var answers: SourceNode? = node
    if case .object = node.content {
      let members = members(node, of: "a sequence", known: ["answers", "repeat_last"])
      answers = members.last { $0.key == "answers" }?.value
      if let member = members.last(where: { $0.key == "repeat_last" }) {
        sequence.repeatsLast = flag(member.value, "repeat_last") ?? false
      }
    }
    guard let answers, case .array(let steps) = answers.content else {
      report("a sequence takes a list of answers", at: answers ?? node)
      return nil
    }
    for node in steps {
      if let step = step(node) { sequence.steps.append(step) }
    }
    return sequence
  }

  private mutating func step(_ node: SourceNode) -> TaskScenario.Step? {
    let known = ["result", "result.$", "error", "cause", "no_answer", "latency"]
    let members = members(node, of: "an answer", known: known)
    let choices = members.filter { ["result", "result.$", "error", "no_answer"].contains($0.key) }
    guard choices.count == 1, let choice = choices.first else {
      report("an answer needs one of result, error and no_answer", at: node)
      return nil
    }
    let cause = members.last { $0.key == "cause" }
    if let cause, choice.key != "error" {
      report("a cause needs an error beside it", at: cause.keyRange.lowerBound)
    }
    let outcome: TaskScenario.Step.Outcome?
    switch choice.key {
    case "error":
      let error = name(choice.value, "an error")
      let reason = cause.flatMap { text($0.value, "a cause") }
      outcome = error.map { .failure(error: $0, cause: reason) }
    case "no_answer":
      if flag(choice.value, "no_answer") == false {
        report("no_answer can only be true here", at: choice.value)
      }
      outcome = .noAnswer
    default: outcome = result(choice).map { .result($0) }
    }
    let time = members.last { $0.key == "latency" }.flatMap { latency($0.value, "latency") }
    return outcome.map { TaskScenario.Step(outcome: $0, latency: time) }
  }

  mutating func throttle(_ node: SourceNode) -> TaskScenario.Throttle? {
    var rate: Double?
    var burst: Int?
    var throttle = TaskScenario.Throttle(bucket: buckets.count)
    for member in members(node, of: "throttle", known: ["rate", "burst", "error", "cause"]) {
      switch member.key {
      case "rate": rate = number(member.value, "rate", 0.001...1_000_000)
      case "burst": burst = integer(member.value, "burst", 1...1_000_000)
      case "error": throttle.error = name(member.value, "an error")
      default: throttle.cause = text(member.value, "a cause")
      }
    }
    guard let rate else {
      if node["rate"] == nil { report("throttle needs a rate: calls a second", at: node) }
      return nil
    }
    buckets.append(TokenBucket(size: burst ?? Int(max(rate, 1).rounded(.up)), refillRate: rate))
    return throttle
  }

  mutating func failures(_ node: SourceNode) -> [TaskScenario.Failure] {
    guard case .array(let elements) = node.content else {
      report("failures takes a list of errors, each with a probability", at: node)
      return []
    }
    var failures: [TaskScenario.Failure] = []
    var sum = 0.0
    for element in elements {
      var error: String?
      var probability: Double?
      var cause: String?
      let members = members(element, of: "a failure", known: ["error", "probability", "cause"])
      for member in members {
        switch member.key {
        case "error": error = name(member.value, "an error")
        case "probability": probability = number(member.value, "probability", 0...1)
        default: cause = text(member.value, "a cause")
        }
      }
      for key in ["error", "probability"] where !members.contains(where: { $0.key == key }) {
        report("a failure needs \(key == "error" ? "an error" : "a probability")", at: element)
      }
      guard let error, let probability else { continue }
      sum += probability
      failures.append(
        TaskScenario.Failure(error: error, probability: probability, cause: cause))
    }
    if sum > 1 + 1e-9 { report("the probabilities add up to \(sum), more than 1", at: node) }
    return failures
  }

  mutating func heartbeats(_ node: SourceNode) -> Heartbeats? {
    var interval: Double?
    var count: Int?
    for member in members(node, of: "heartbeats", known: ["every", "lost_after"]) {
      switch member.key {
      case "every":
        interval = duration(member.value, "every")
        if interval == 0 { report("every has to be longer than 0", at: member.value) }
      default: count = integer(member.value, "lost_after", 0...1_000_000_000)
      }
    }
    if node["every"] == nil { report("heartbeats needs every: a duration such as 30s", at: node) }
    return interval.map { Heartbeats(everyMilliseconds: Int64($0), count: count) }
  }
}

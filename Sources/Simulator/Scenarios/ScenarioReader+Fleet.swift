import OrderedJSON
import WorkflowMetrics

/// The members that only fleets follow.
extension ScenarioReader {
  static let fleetMembers = ["account", "arrivals", "input", "alarms", "faults"]

  mutating func fleet(_ member: SourceMember, into fleet: inout FleetScenario) {
    switch member.key {
    case "account": account(member.value, into: &fleet)
    case "arrivals": fleet.arrivals = list(member.value, "arrivals").compactMap { arrival($0) }
    case "input":
      do {
        fleet.input = try InputTemplate(member.value.value)
      } catch { report(error.message, at: member.value) }
    case "alarms":
      for node in list(member.value, "alarms") {
        guard let properties = node.value.object else {
          report("an alarm has to be a mapping, such as AWS::CloudWatch::Alarm has", at: node)
          continue
        }
        fleet.alarms.append(.init(properties: properties, offset: node.range.lowerBound))
      }
    case "faults": fleet.faults = list(member.value, "faults").compactMap { fault($0) }
    default: break
    }
  }

  private mutating func list(_ node: SourceNode, _ what: String) -> [SourceNode] {
    if node.isNull { return [] }
    guard case .array(let elements) = node.content else {
      report("\(what) takes a list", at: node)
      return []
    }
    return elements
  }

  private mutating func account(_ node: SourceNode, into fleet: inout FleetScenario) {
    let known = [
      "region", "state_transitions", "standard_starts", "express_starts", "open_executions",
      "lambda_concurrency", "reserved_concurrency", "start_attempts",
    ]
    for member in members(node, of: "account", known: known) {
      let value = member.value
      switch member.key {
      case "region": fleet.region = name(value, "region")
      case "state_transitions":
        bucket(value, member.key).map { fleet.changes.append(.stateTransitions($0)) }
      case "standard_starts":
        bucket(value, member.key).map { fleet.changes.append(.standardStarts($0)) }
      case "express_starts":
        bucket(value, member.key).map { fleet.changes.append(.expressStarts($0)) }
      case "open_executions":
        limit(value, member.key).map { fleet.changes.append(.openExecutions($0)) }
      case "lambda_concurrency":
        limit(value, member.key).map { fleet.changes.append(.lambdaConcurrency($0)) }
      case "reserved_concurrency":
        for function in mapping(value, member.key) ?? [] {
          guard let count = integer(function.value, function.key, 0...1_000_000) else { continue }
          fleet.changes.append(.reservedConcurrency(function.key, count))
        }
      default:
        integer(value, member.key, 1...100).map { fleet.changes.append(.startAttempts($0)) }
      }
    }
  }

  /// A bucket; none where the value is left empty, which lifts the quota.
  private mutating func bucket(_ node: SourceNode, _ what: String) -> AccountLimits.Bucket?? {
    if node.isNull { return .some(nil) }
    var size: Int?
    var rate: Int?
    for member in members(node, of: what, known: ["size", "rate"]) {
      switch member.key {
      case "size": size = integer(member.value, "size", 1...1_000_000_000)
      default: rate = integer(member.value, "rate", 1...1_000_000_000)
      }
    }
    guard let rate else {
      if node["rate"] == nil { report("\(what) needs a rate: tokens a second", at: node) }
      return nil
    }
    return AccountLimits.Bucket(size: size ?? rate, refillRate: rate)
  }

  private mutating func limit(_ node: SourceNode, _ what: String) -> Int?? {
    if node.isNull { return .some(nil) }
    return integer(node, what, 0...1_000_000_000).map { .some($0) }
  }

  private mutating func arrival(_ node: SourceNode) -> ArrivalStream? {
    let patterns = ["constant", "poisson", "ramp", "burst"]
    let members = members(
      node, of: "an arrival", known: patterns + ["for", "after", "count"])
    var stream = ArrivalStream(.together)
    var found: [SourceMember] = []
    for member in members {
      switch member.key {
      case "for": stream.durationMilliseconds = duration(member.value, "for").map { Int64($0) }
      case "after": stream.startMilliseconds = Int64(duration(member.value, "after") ?? 0)
      case "count": stream.count = integer(member.value, "count", 1...1_000_000_000)
      default: found.append(member)
      }
    }
    guard found.count == 1, let member = found.first else {
      report("an arrival needs one of \(patterns.joined(separator: ", "))", at: node)
      return nil
    }
    switch member.key {
    case "constant":
      guard let rate = rate(member.value, "constant") else { return nil }
      stream.pattern = .constant(perSecond: rate)
    case "poisson":
      guard let rate = rate(member.value, "poisson") else { return nil }
      stream.pattern = .poisson(perSecond: rate)
    case "burst":
      guard let count = integer(member.value, "burst", 1...1_000_000_000) else { return nil }
      stream.count = count
    default:
      let ends = self.members(member.value, of: "a ramp", known: ["from", "to"])
      let from = ends.last { $0.key == "from" }.flatMap { rate($0.value, "from") } ?? 0
      guard let to = ends.last(where: { $0.key == "to" }).flatMap({ rate($0.value, "to") }) else {
        report("a ramp needs to: a rate such as 100/s", at: member.value)
        return nil
      }
      if stream.durationMilliseconds == nil {
        report("a ramp needs for: a duration such as 10m", at: node)
      }
      stream.pattern = .ramp(from: from, to: to)
    }
    let needsEnd = member.key == "constant" || member.key == "poisson"
    if needsEnd, stream.durationMilliseconds == nil, stream.count == nil {
      report("\(member.key) needs for or count: it has no end", at: node)
    }
    return stream
  }

  private mutating func rate(_ node: SourceNode, _ what: String) -> Double? {
    if case .scalar(.string(let text)) = node.content, let rate = ArrivalStream.rate(text) {
      return rate
    }
    report("\(what) has to be a rate such as 200/s or 30/m", at: node)
    return nil
  }

  private mutating func fault(_ node: SourceNode) -> FleetScenario.TimedFault? {
    let effects = ["fail", "delay", "time_out", "throttle", "lose_heartbeat"]
    let members = members(
      node, of: "a fault",
      known: effects + ["state", "cause", "probability", "times", "after", "for"])
    var timed = FleetScenario.TimedFault(Fault(.timeOut))
    var found: [SourceMember] = []
    var cause: String?
    for member in members {
      switch member.key {
      case "state": timed.fault.state = name(member.value, "state")
      case "cause": cause = text(member.value, "cause")
      case "probability":
        timed.fault.probability = number(member.value, "probability", 0...1) ?? 1
      case "times": timed.fault.limit = integer(member.value, "times", 1...1_000_000_000)
      case "after": timed.startMilliseconds = Int64(duration(member.value, "after") ?? 0)
      case "for": timed.durationMilliseconds = duration(member.value, "for").map { Int64($0) }
      default: found.append(member)
      }
    }
    guard found.count == 1, let member = found.first else {
      report("a fault needs one of \(effects.joined(separator: ", "))", at: node)
      return nil
    }
    switch member.key {
    case "fail":
      guard let error = name(member.value, "fail") else { return nil }
      timed.fault.effect = .fail(error: error, cause: cause)
    case "delay":
      guard let time = duration(member.value, "delay") else { return nil }
      timed.fault.effect = .delay(milliseconds: Int64(time))
    case "throttle":
      let isFlag = member.value.value.bool == true
      timed.fault.effect = .throttle(error: isFlag ? nil : name(member.value, "throttle"))
    case "lose_heartbeat":
      guard flag(member.value, member.key) == true else { return nil }
      timed.fault.effect = .loseHeartbeat
    default: guard flag(member.value, member.key) == true else { return nil }
    }
    return timed
  }
}

extension ArrivalStream {
  /// Arrivals a second: of `200/s`, `30/m`, `5/h`.
  public static func rate(_ text: String) -> Double? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let amount = Double(parts[0]), amount > 0, amount <= 1_000_000 else {
      return nil
    }
    return switch parts[1] {
    case "s": amount
    case "m": amount / 60
    case "h": amount / 3600
    default: nil
    }
  }
}

import OrderedJSON

extension ScenarioReader {
  private static let distributions = [
    "uniform", "exponential", "normal", "lognormal", "percentiles",
  ]

  /// A duration or a distribution.
  mutating func latency(_ node: SourceNode, _ what: String) -> LatencyDistribution? {
    guard case .object = node.content else {
      return duration(node, what).map { .constant($0) }
    }
    let before = problems.count
    let members = members(node, of: what, known: Self.distributions)
    guard problems.count == before else { return nil }
    guard members.count == 1, let member = members.first else {
      report("\(what) takes a duration such as 250ms, or one distribution", at: node)
      return nil
    }
    switch member.key {
    case "uniform":
      guard let times = durations(member, ["min", "max"]) else { return nil }
      return rising(times[0], times[1], "min is above max", member)
        ? .uniform(minimum: times[0], maximum: times[1]) : nil
    case "exponential":
      return durations(member, ["mean"]).map { .exponential(mean: $0[0]) }
    case "normal":
      return durations(member, ["mean", "deviation"]).map {
        .normal(mean: $0[0], deviation: $0[1])
      }
    case "lognormal":
      guard let times = durations(member, ["median", "p99"]) else { return nil }
      guard times[0] > 0 else {
        report("the median of lognormal has to be longer than 0", at: member.value)
        return nil
      }
      return rising(times[0], times[1], "median is above p99", member)
        ? .lognormal(median: times[0], percentile99: times[1]) : nil
    default: return percentiles(member.value)
    }
  }

  private mutating func rising(
    _ low: Double, _ high: Double, _ message: String, _ member: SourceMember
  ) -> Bool {
    if low > high { report("\(message) in \(member.key)", at: member.value) }
    return low <= high
  }

  /// Durations that all have to be there.
  private mutating func durations(_ member: SourceMember, _ names: [String]) -> [Double]? {
    let members = members(member.value, of: member.key, known: names)
    let before = problems.count
    var times: [Double] = []
    for name in names {
      guard let entry = members.last(where: { $0.key == name }) else {
        report("\(member.key) needs \(name): a duration such as 250ms", at: member.value)
        continue
      }
      if let time = duration(entry.value, name) { times.append(time) }
    }
    return problems.count == before && times.count == names.count ? times : nil
  }

  private mutating func percentiles(_ node: SourceNode) -> LatencyDistribution? {
    guard let members = mapping(node, "percentiles") else { return nil }
    var table: [LatencyDistribution.Percentile] = []
    let before = problems.count
    for member in members {
      guard member.key.hasPrefix("p"), let percent = Double(member.key.dropFirst()),
        (0...100).contains(percent)
      else {
        report(
          "'\(member.key)' is no percentile such as p50 or p99.9", at: member.keyRange.lowerBound)
        continue
      }
      guard let time = duration(member.value, member.key) else { continue }
      if let last = table.last, percent / 100 <= last.share || time < last.milliseconds {
        report(
          "\(member.key) has to be above what stands before it, in number and time",
          at: member.keyRange.lowerBound)
        continue
      }
      table.append(.init(share: percent / 100, milliseconds: time))
    }
    guard problems.count == before else { return nil }
    if table.isEmpty {
      report("percentiles needs one at least, such as p50: 120ms", at: node)
      return nil
    }
    return .percentiles(table)
  }
}

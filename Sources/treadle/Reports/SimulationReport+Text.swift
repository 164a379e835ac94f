import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Studio
import Terminal
import WorkflowMetrics

extension SimulationReport {
  var text: String {
    let counts = counters.executions
    var lines = [
      "\(workflow.name.printable): \(fleet.arrivedCount) executions, seed \(fleet.options.seed), "
        + "\(fleet.options.region), simulated time "
        + DurationText.clock(milliseconds: elapsedMilliseconds), "",
    ]
    lines += [
      row(
        "executions",
        "started \(counts.started)   succeeded \(counts.succeeded)   failed \(counts.failed)   "
          + "timed out \(counts.timedOut)   aborted \(counts.aborted)   running \(counts.running)"),
      row("time", times(counts.durations)),
      row(
        "throttled",
        "tasks \(counts.throttledTasks)   executions \(counts.throttledExecutions)   "
          + "transitions \(counts.throttledTransitions)"),
      row(
        "transitions",
        "\(counts.transitions) and \(counts.retries) retries; \(counts.caught) errors caught"),
    ]
    lines += levels + [""] + stateTable
    if !counters.errors.isEmpty { lines += [""] + errorLines }
    if !fleet.alarms.alarms.isEmpty { lines += [""] + fleet.alarms.alarms.flatMap(alarmLines) }
    lines += ["", row("cost", costText), "", coverage.text]
    return lines.joined(separator: "\n") + "\n"
  }

  private func row(_ label: String, _ text: String) -> String {
    label + String(repeating: " ", count: max(1, 14 - label.count)) + text
  }

  private func time(_ milliseconds: Int64?) -> String {
    milliseconds.map { DurationText.short(seconds: Double($0) / 1000) } ?? "-"
  }

  private func times(_ durations: DurationHistogram) -> String {
    [50, 90, 99].map { "p\($0) \(time(durations.milliseconds(atPercentile: Double($0))))" }
      .joined(separator: "   ") + "   max \(time(durations.maximumMilliseconds))"
  }

  private var levels: [String] {
    var parts = ["executions \(Int(peak { Double($0.running) } ?? 0))"]
    if let functions = peak({ $0.functions.map(Double.init) }) {
      parts.append("Lambda functions \(Int(functions))")
    }
    if let waiting = peak({ $0.waitingTransitions.map(Double.init) }) {
      parts.append("waiting transitions \(Int(waiting))")
    }
    var buckets: [String] = []
    if let tokens = low({ $0.transitionTokens }) {
      buckets.append(
        "transitions \(Int(tokens)) of \(fleet.options.limits.stateTransitions?.size ?? 0)")
    }
    if let tokens = low({ $0.startTokens }) {
      buckets.append("starts \(Int(tokens)) of \(fleet.options.limits.standardStarts?.size ?? 0)")
    }
    return [row("at most", parts.joined(separator: "   "))]
      + (buckets.isEmpty ? [] : [row("tokens left", buckets.joined(separator: "   "))])
  }

  private var stateTable: [String] {
    let heads = [
      "entered", "ok", "caught", "failed", "aborted", "retries", "throttled", "p50", "p90", "p99",
    ]
    var rows = [["STATE"] + heads]
    for (state, counts) in states {
      let durations = counts.durations
      rows.append(
        [state.name.printable]
          + [
            counts.entered, counts.succeeded, counts.caught, counts.failed, counts.aborted,
            counts.retried, counts.throttled + counts.throttledTransitions,
          ].map(String.init)
          + [50, 90, 99].map { time(durations.milliseconds(atPercentile: $0)) })
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].columns)
        return column == 0 ? row[column] + blanks : blanks + row[column]
      }.joined(separator: "  ")
    }
  }

  private var errorLines: [String] {
    counters.topErrors(10).map { error, count in
      let example = example(of: error).map { "   such as \($0.name)" } ?? ""
      return row("error", "\(error) \(count)\(example)".printable)
    }
  }

  private func alarmLines(_ status: AlarmStatus) -> [String] {
    let alarm = status.alarm
    let since = status.since.map { "   since \($0.iso8601)" } ?? ""
    let first =
      "\(status.state.rawValue)   \(alarm.name)   \(alarm.metric.metric.rawValue) "
      + "\(alarm.statistic.name) \(alarm.comparison.symbol) \(JSONNumber(alarm.threshold).text) for "
      + "\(alarm.datapointsToAlarm) of \(alarm.evaluationPeriods) x \(alarm.periodSeconds / 60)m"
    return [row("alarm", (first + since).printable)]
      + status.history.map { change in
        let value = change.value.map { "   value \(JSONNumber($0).text)" } ?? ""
        return row(
          "", "\(change.time.iso8601)   \(change.from.rawValue) to \(change.to.rawValue)\(value)")
      }
  }

  private var costText: String {
    let use = use
    let amount = Self.money(use.cost(prices))
    if fleet.machines[0].type == .express {
      return
        "\(amount) \(prices.currency): \(use.requests) requests, "
        + "\(Self.money(use.gigabyteSeconds)) GB-s (\(prices.region))"
    }
    return
      "\(amount) \(prices.currency): \(use.transitions) transitions, \(prices.freeTransitions) of "
      + "them free (\(prices.region))"
  }

  /// Two decimals.
  static func money(_ amount: Double) -> String {
    let cents = Int64((min(max(amount, 0), 1e15) * 100).rounded())
    let rest = cents % 100
    return "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

package import OrderedJSON
import Terminal

/// Which panes the Dashboard shows and where: the counters above, the others in two columns from
/// top to bottom.
package struct DashboardArrangement: Hashable, Sendable {
  package var showsCounters = true
  package var left: [Pane] = [.states, .facts]
  package var right: [Pane] = [.runs, .load, .alarms]

  package init() {}

  /// What can be chosen besides the counters.
  static let choices: [Pane] = [.graph, .states, .facts, .runs, .load, .alarms]

  /// In the order Tab turns them.
  var panes: [Pane] { (showsCounters ? [.counters] : []) + left + right }

  /// The smallest height at which a pane says something.
  private static let least = 7

  /// - Parameter focus: a pane that is shown also where there is not room for all.
  func placed(in body: Rect, focus: Pane) -> [(Pane, Rect)] {
    var result: [(Pane, Rect)] = []
    var rest = body
    if showsCounters {
      let height = min(6, body.height / 3)
      result.append((.counters, Rect(x: body.x, y: body.y, width: body.width, height: height)))
      rest = Rect(
        x: body.x, y: body.y + height, width: body.width, height: body.height - height)
    }
    let columns = [left, right].filter { !$0.isEmpty }
    guard let first = columns.first else { return result }
    let split = columns.count == 1 ? rest.width : rest.width * 53 / 100
    let leftRect = Rect(x: rest.x, y: rest.y, width: split, height: rest.height)
    let rightRect = Rect(
      x: leftRect.maxX, y: rest.y, width: rest.width - split, height: rest.height)
    result += DashboardArrangement.stacked(first, in: leftRect, focus: focus)
    if columns.count > 1 {
      result += DashboardArrangement.stacked(columns[1], in: rightRect, focus: focus)
    }
    return result
  }

  /// Panes of a column one below the other. Of too many the first show, and the focused one.
  private static func stacked(_ panes: [Pane], in rect: Rect, focus: Pane) -> [(Pane, Rect)] {
    let room = max(1, rect.height / least)
    var shown = Array(panes.prefix(room))
    if panes.contains(focus), !shown.contains(focus) { shown[shown.count - 1] = focus }
    var result: [(Pane, Rect)] = []
    var y = rect.y
    // The graph counts for two.
    var weights = shown.reduce(0) { $0 + ($1 == .graph ? 2 : 1) }
    for pane in shown {
      let weight = pane == .graph ? 2 : 1
      let height = (rect.maxY - y) * weight / weights
      weights -= weight
      result.append((pane, Rect(x: rect.x, y: y, width: rect.width, height: height)))
      y += height
    }
    return result
  }
}

extension DashboardArrangement {
  /// As it is kept in a file.
  package var json: JSONValue {
    [
      "counters": .bool(showsCounters),
      "left": .array(left.compactMap { $0.keptName.map(JSONValue.string) }),
      "right": .array(right.compactMap { $0.keptName.map(JSONValue.string) }),
    ]
  }

  /// What is unknown or stands twice is left out.
  package init(_ json: JSONValue) {
    self.init()
    var seen: Set<Pane> = []
    func kept(_ key: String) -> [Pane]? {
      json[key]?.array.map { names in
        names.compactMap { name in
          Self.choices.first { $0.keptName == name.string && seen.insert($0).inserted }
        }
      }
    }
    if let panes = kept("left") { left = panes }
    if let panes = kept("right") { right = panes }
    showsCounters = json["counters"]?.bool ?? true
    if panes.isEmpty { self = DashboardArrangement() }
  }

}

extension Pane {
  /// What a file and the sheet call a pane of the Dashboard.
  var keptName: String? {
    switch self {
    case .counters: "counters"
    case .states: "states"
    case .runs: "runs"
    case .facts: "facts"
    case .load: "load"
    case .alarms: "alarms"
    case .graph: "graph"
    default: nil
    }
  }

  /// What it shows, in a few words.
  var subject: String {
    switch self {
    case .states: "every state: entered, retries, failures, percentiles"
    case .runs: "the executions, with a filter"
    case .facts: "in flight, rules, errors, throttling, cost"
    case .load: "rates, concurrency, queue, buckets over time"
    case .alarms: "alarms and their history"
    case .graph: "the graph with counts and heat"
    default: ""
    }
  }
}

import OrderedJSON
import Simulator
import Terminal
import Testing

@testable import Studio

/// What the Dashboard is made of: curves, numbers, loads, prices, the arrangement.
@Suite struct DashboardPartsTests {
  @Test func curvesFillTheirRowInEveryStyle() {
    let values: [Double] = [0, 1, 2, 4, 8, 8]
    #expect(Sparkline(style: .blocks).text(values) == "▁▂▃▅██")
    #expect(Sparkline(style: .ascii).text(values) == "_.,:##")
    #expect(Sparkline(style: .braille).text(values) == "⢀⣠⣿")
    // Of a value above 0 something shows; a level is measured by its whole.
    #expect(Sparkline(style: .blocks).text([0.001, 1]) == "▂█")
    #expect(Sparkline(style: .blocks).text([1], highest: 2) == "▅")
    #expect(Sparkline.resampled([1, 3, 5, 7], count: 2) == [2, 6])
    #expect(Sparkline.resampled([1, 3], count: 5) == [1, 3])
  }

  @Test(arguments: [
    (0, "0"), (0.25, "0.25"), (12.34, "12.3"), (950, "950"), (9999, "9999"), (12_480, "12.5k"),
    (3_240_000, "3.2M"),
  ])
  func numbersTakeFewColumns(value: Double, text: String) {
    #expect(NumberText.short(value) == text)
  }

  private func load(_ kind: FleetLoad.Kind, _ rate: String, _ count: String, _ time: String)
    -> FleetLoad
  {
    var load = FleetLoad()
    (load.kind, load.rate, load.count, load.duration) = (kind, rate, count, time)
    return load
  }

  @Test func aLoadIsANumberOfRunsAtARate() throws {
    #expect(
      try load(.constant, "5", "100", "").arrivals() == .init(.constant(perSecond: 5), count: 100))
    #expect(
      try load(.poisson, "0.5", "", "10m").arrivals()
        == .init(
          .poisson(perSecond: 0.5), count: FleetLoad.largestCount, durationMilliseconds: 600_000))
    #expect(try load(.constant, "5", "100", "2s").arrivals().expectedCount == 10)
    #expect(try load(.together, "", "7", "").arrivals() == .init(.together, count: 7))
  }

  @Test(arguments: [
    (FleetLoad.Kind.constant, "5", "", "", "say how many runs, or for how long they come"),
    (.constant, "x", "5", "", "the rate is a number of runs a second, such as 5 or 0.5"),
    (.together, "", "", "5m", "all at once needs their number"),
    (.constant, "5", "many", "", "runs must be a whole number from 1 to 1000000"),
    (.constant, "5", "", "soon", "the time is written 30s, 10m or 2h"),
  ])
  func aLoadThatCannotBeSaysWhy(
    kind: FleetLoad.Kind, rate: String, count: String, time: String, text: String
  ) {
    let error = #expect(throws: FleetLoad.Problem.self) {
      try load(kind, rate, count, time).arrivals()
    }
    #expect(error?.text == text)
  }

  @Test func theArrangementIsKeptAsJSON() {
    var arrangement = DashboardArrangement()
    arrangement.left = [.graph, .states]
    arrangement.right = [.runs]
    arrangement.showsCounters = false
    #expect(DashboardArrangement(arrangement.json) == arrangement)
    // What nobody knows, and what stands twice, is left out.
    let kept = DashboardArrangement(["left": ["states", "states", "weather"], "right": ["states"]])
    #expect(kept.left == [.states] && kept.right.isEmpty && kept.showsCounters)
    #expect(DashboardArrangement(["left": [], "right": [], "counters": false]) == .init())
  }

  @Test func panesShareTheRoomAndTheFocusedOneShows() {
    let arrangement = DashboardArrangement()
    let body = Rect(x: 0, y: 1, width: 80, height: 21)
    let placed = arrangement.placed(in: body, focus: .load)
    #expect(placed.map(\.0) == [.counters, .states, .facts, .runs, .load])
    let cells = placed.reduce(0) { $0 + $1.1.width * $1.1.height }
    #expect(cells == 80 * 21)
  }
}

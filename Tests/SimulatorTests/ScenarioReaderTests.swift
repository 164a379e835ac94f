import OrderedJSON
import Simulator
import Testing

/// What is wrong with a scenario, and where.
@Suite struct ScenarioReaderTests {
  private func complaints(_ text: String) -> [String] {
    let text = SourceText(text)
    do {
      _ = try Scenario(JSONSource.parse(text))
      return []
    } catch {
      return error.all.map { problem in
        let position = text.position(at: problem.offset)
        return "\(position.line):\(position.column): \(problem.message)"
      }
    }
  }

  @Test(arguments: [
    (#"[]"#, "1:1: a scenario has to be a mapping"),
    (#"{"state": {}}"#, "1:2: a scenario has no 'state'; did you mean 'states'?"),
    (
      #"{"x": {}}"#,
      "1:2: a scenario has no 'x'; there is default, states, resources, account, arrivals, "
        + "input, alarms, faults"
    ),
    (#"{"states": 1}"#, "1:12: states has to be a mapping"),
    (
      #"{"default": {"latncy": "1s"}}"#, "1:14: an entry has no 'latncy'; did you mean 'latency'?"
    ),
    (
      #"{"default": {"latency": 250}}"#,
      "1:25: latency has to be a duration such as 250ms, 3s or 2m; 250 has no unit"
    ),
    (
      #"{"default": {"latency": "2 s"}}"#,
      "1:25: latency has to be a duration such as 250ms, 3s or 2m"
    ),
    (#"{"default": {"latency": "366d"}}"#, "1:25: latency has to be a year at most"),
    (
      #"{"default": {"latency": {"gaussian": {}}}}"#,
      "1:26: latency has no 'gaussian'; there is uniform, exponential, normal, lognormal, "
        + "percentiles"
    ),
    (
      #"{"default": {"latency": {"uniform": {"min": "2s", "max": "1s"}}}}"#,
      "1:37: min is above max in uniform"
    ),
    (
      #"{"default": {"latency": {"normal": {"mean": "2s"}}}}"#,
      "1:36: normal needs deviation: a duration such as 250ms"
    ),
    (
      #"{"default": {"latency": {"percentiles": {"q50": "2s"}}}}"#,
      "1:42: 'q50' is no percentile such as p50 or p99.9"
    ),
    (
      #"{"default": {"latency": {"percentiles": {"p50": "2s", "p90": "1s"}}}}"#,
      "1:55: p90 has to be above what stands before it, in number and time"
    ),
    (
      #"{"default": {"failures": [{"error": "E", "probability": 1.5}]}}"#,
      "1:57: probability has to be a number from 0 to 1"
    ),
    (
      #"{"default": {"failures": [{"probability": 0.5}]}}"#, "1:27: a failure needs an error"
    ),
    (
      #"{"default": {"throttle": {"rate": "fast"}}}"#,
      "1:35: rate has to be a number from 0.001 to 1000000"
    ),
    (#"{"default": {"throttle": {}}}"#, "1:26: throttle needs a rate: calls a second"),
    (
      #"{"default": {"throttle": {"rate": 1, "burst": 0}}}"#,
      "1:47: burst has to be a whole number from 1 to 1000000"
    ),
    (
      #"{"default": {"sequence": [{"cause": "c"}]}}"#,
      "1:27: an answer needs one of result, error and no_answer"
    ),
    (
      #"{"default": {"result": 1, "exec": ["x"]}}"#, "1:27: only one of result and exec may stand"
    ),
    (
      #"{"default": {"exec": "charge"}}"#,
      "1:22: exec takes a list of a program and its arguments, such as [python3, charge.py]"
    ),
    (#"{"default": {"exec": ["x", 1]}}"#, "1:28: each part of exec has to be text"),
    (#"{"default": {"no_answer": "yes"}}"#, "1:27: no_answer has to be true or false"),
    (
      #"{"default": {"heartbeats": {"lost_after": 3}}}"#,
      "1:28: heartbeats needs every: a duration such as 30s"
    ),
    (
      #"{"default": {"result": {"a.$": "$.b", "c": "{% 1 %}"}}}"#,
      "1:24: a result takes paths (.$) or JSONata ({% %}), not both"
    ),
  ])
  func eachMistakeHasItsPlaceAndTheWayOut(text: String, complaint: String) {
    #expect(complaints(text) == [complaint])
  }

  @Test func badPathsAndExpressionsAreFound() {
    #expect(complaints(#"{"default": {"result.$": "$["}}"#).count == 1)
    #expect(complaints(#"{"default": {"result": "{% 1 + %}"}}"#).count == 1)
  }

  @Test func allMistakesAreFoundAtOnce() {
    let found = complaints(
      """
      {"default": {"latency": 1, "retries": 2},
       "states": {"A": {"failures": [{"error": "E", "probability": 0.7},
         {"error": "F", "probability": 0.7}]}}}
      """)
    #expect(found.map { $0.prefix { $0 != " " } } == ["1:25:", "1:28:", "2:31:"])
  }

  @Test func whatIsLeftEmptySaysNothing() {
    #expect(complaints(#"{"default": null, "states": {"A": null}, "resources": null}"#) == [])
  }
}

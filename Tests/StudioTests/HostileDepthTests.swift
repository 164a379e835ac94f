import ExecutionTrace
import OrderedJSON
import Simulator
import StatesLanguage
import Terminal
import TestSupport
import Testing

@testable import Studio

/// Deep and large definitions open and are walked.
@Suite struct HostileDepthTests {
  private func walk(_ state: inout StudioState, keys: String) throws {
    for step in try KeyScript.parse(keys) {
      if case .event(let event) = step { _ = update(&state, .event(event)) }
    }
    #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
  }

  private static func nested(_ levels: Int) -> String {
    var text = #"{"StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}}"#
    for level in (1...levels).reversed() {
      text =
        #"{"StartAt": "L\#(level)", "States": {"L\#(level)": {"Type": "Parallel", "Branches": [\#(text)], "End": true}}}"#
    }
    return text
  }

  @Test func fiftyParallelsInOneAnother() throws {
    var state = StudioState(hostile: Self.nested(50))
    #expect(state.definition.allStates.count == 51)
    try walk(&state, keys: "<down><down><down><right><left><up><enter><tab><esc>+-f")
    try walk(&state, keys: "2Ssg<tab><tab>b4<down>1")
    #expect(state.problemInAnyView() == nil)
  }

  /// Deeper than the parser goes: said, not crashed over.
  @Test func athousandParallelsInOneAnother() {
    var state = StudioState(hostile: Self.nested(1000))
    #expect(!state.document.findings.isEmpty)
    #expect(state.problemInAnyView() == nil)
  }

  @Test func threeHundredStates() throws {
    let states = (0..<300).map { index in
      index == 299
        ? #""S\#(index)": {"Type": "Succeed"}"#
        : #""S\#(index)": {"Type": "Pass", "Next": "S\#(index + 1)"}"#
    }
    var state = StudioState(
      hostile: #"{"StartAt": "S0", "States": {\#(states.joined(separator: ", "))}}"#)
    try walk(&state, keys: "<down><down><right><up><pgdn><end><up><home>m")
    try walk(&state, keys: "2Ssg<tab>b41")
  }

  /// Every state may go to many others, back and forth.
  @Test func aTangle() throws {
    var random = SeededGenerator(seed: 3)
    let states = (0..<24).map { index in
      let rules = (0..<8).map { _ in
        #"{"Variable": "$.x", "IsNull": true, "Next": "S\#(Int.random(in: 0..<24, using: &random))"}"#
      }
      return #""S\#(index)": {"Type": "Choice", "Choices": [\#(rules.joined(separator: ", "))]}"#
    }
    var state = StudioState(
      hostile: #"{"StartAt": "S0", "States": {\#(states.joined(separator: ", "))}}"#)
    try walk(&state, keys: "<down><right><right><down><left><up><enter><esc>+-HJKL")
  }

  /// A loop without an end: running to the end gives up in time.
  @Test func aRunThatNeverEnds() throws {
    var state = StudioState(
      hostile:
        #"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Choice", "Choices": [{"Variable": "$.x", "IsPresent": true, "Next": "C"}], "Default": "A"}, "C": {"Type": "Succeed"}}}"#
    )
    _ = update(&state, .command("view-run", argument: ""))
    _ = state.startRun(RunPlan(), playing: true)
    _ = update(&state, .tick(milliseconds: 100_000))
    #expect(state.run.session?.current.status == .running)
    #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
  }
}

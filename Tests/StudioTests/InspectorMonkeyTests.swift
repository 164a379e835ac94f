import Drawing
import OrderedJSON
import StatesLanguage
import Terminal
import Testing

@testable import Studio

/// Random keys in the form and the sheets: nothing crashes, and the document stays readable.
@Suite struct InspectorMonkeyTests {
  /// A linear congruential generator (Knuth's MMIX constants).
  private struct Randomness: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let keys: [String] = [
    "<enter>", "<enter>", "<enter>", "<enter>", "<down>", "<down>", "<down>", "<up>", "<left>",
    "<right>", "<tab>", "<shift-tab>", "<esc>", "<delete>", "<backspace>", "<f5>", "<f2>",
    "<ctrl-space>", "<ctrl-u>", "<ctrl-e>", "<ctrl-r>", "<home>", "<end>", "<pgdn>", "<pgup>", "a",
    "a", "d", "K", "J", "p", "u", "t", "e", "i", "v", "r", "c", "w", "=", "$", ".", "x", "5", "0",
    "\"", "{", "}", "[", "]", ",", " ", "é", "語", "true", "$.a == 1", "States.ALL", "<ctrl-s>",
    "<paste a\\nb>", "{% $x %}", "<click 70,5>", "<click 20,25>", "<doubleclick 80,9>",
    "<doubleclick 12,26>", "<wheeldown 70,9>", "<wheelup 30,26>", "<f1>",
  ]

  private static let machines: [(text: String, states: [String])] = [
    (Samples.jobPoller, ["Submit Job", "Wait X Seconds", "Job Complete?", "Job Failed"]),
    (
      """
      {"QueryLanguage": "JSONata", "StartAt": "C", "States": {
        "C": {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", "Next": "M"}],
          "Default": "T"},
        "M": {"Type": "Map", "Items": [1, 2], "ItemProcessor": {"StartAt": "P", "States": {
          "P": {"Type": "Pass", "Output": {"x": "{% 1 %}"}, "End": true}}}, "Next": "T"},
        "T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
          "Arguments": {"FunctionName": "f", "Payload": {"a": [1, {"b": null}]}},
          "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "C"}], "End": true}}}
      """, ["C", "M", "T", "P"]
    ),
    (
      """
      {"StartAt": "B", "States": {
        "B": {"Type": "Parallel", "Branches": [
          {"StartAt": "X", "States": {"X": {"Type": "Wait", "Seconds": 1, "End": true}}}],
          "Retry": [{"ErrorEquals": ["E"]}], "ResultSelector": {"a.$": "$[0]"}, "Next": "Z"},
        "Z": {"Type": "Choice", "Choices": [
          {"And": [{"Variable": "$.a", "IsPresent": true}, {"Not":
            {"Variable": "$.b", "StringEquals": "q"}}], "Next": "B"}], "Odd": 7}}}
      """, ["B", "Z", "X"]
    ),
  ]

  @Test(arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func randomKeysLeaveADocumentThatReads(seed: UInt64) throws {
    var random = Randomness(state: seed &* 7919)
    let machine = Self.machines[Int(seed) % Self.machines.count]
    let size = seed % 2 == 0 ? Size(width: 80, height: 24) : Size(width: 120, height: 36)
    var studio = StudioDriver(machine.text, size: size)
    for step in 0..<600 {
      if studio.state.view != .design || studio.state.hasQuit { break }
      if studio.state.focus != .inspector, studio.state.sheets.isEmpty {
        let states = studio.state.definition.allStates
        if let state = states.randomElement(using: &random) {
          studio.run("select", state.name)
        }
        studio.run("edit")
      }
      guard let keys = Self.keys.randomElement(using: &random) else { return }
      try studio.press(keys)
      if step % 8 == 0 {
        #expect(studio.rows.allSatisfy { $0.columns <= size.width })
      }
      let document = studio.state.document
      #expect(document.tree.problems.isEmpty, "seed \(seed), step \(step), \(keys)")
      #expect(document.definition.scope.states.isEmpty == false)
    }
    try studio.press("<esc><esc><esc><esc>")
    for _ in 0..<2000 where studio.state.file.isModified { studio.run("undo") }
    #expect(studio.text == machine.text)
  }
}

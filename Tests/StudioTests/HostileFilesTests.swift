import Foundation
import OrderedJSON
import StatesLanguage
import Terminal
import TestSupport
import Testing

@testable import Studio

/// Files that are no workflows, or only a part of one: each opens, shows what can be shown and
/// says what is wrong.
@Suite struct HostileFilesTests {
  private static let noWorkflows: [String] = [
    "", " \n", "{}", "null", "[]", "\"x\"", "0", "{", "}", "{\"States\": {}}", "{\"States\": []}",
    "{\"StartAt\": 5, \"States\": {\"\": null}}", "{\"States\": {\"A\": {}}}",
    "{\"States\": {\"A\": {\"Type\": \"Parallel\", \"Branches\": [null, {}, 5]}}}",
    "{\"States\": {\"A\": {\"Type\": \"Map\", \"ItemProcessor\": \"x\"}}}",
    "{\"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": {}}}}",
    "{\"States\": {\"A\": {\"Type\": \"Choice\", \"Choices\": [null, 5, {}]}}}",
    "{\"States\": {\"A\": {\"Type\": \"Task\", \"Retry\": [5, {}], \"Catch\": [null, {}]}}}",
    "{\"States\": {\"A\": {\"Type\": \"Pass\"}, \"A\": {\"Type\": \"Fail\"}}}",
    "{\"States\": {\"A\": {\"Type\": \"Pass\", \"Next\": \"A\"}}, \"StartAt\": \"A\"}",
    "\u{FEFF}{\"States\": {}}", String(repeating: "[", count: 5000),
    String(repeating: "{\"a\":", count: 5000), "%PDF-1.7\n%\u{E2}\u{E3}", "a: [b", "? x\n: - y",
    "---\n---\n", "&a [*a]", "- *nobody", "\t- x",
  ]

  @Test(arguments: noWorkflows, ["w.asl.json", "w.asl.yaml"])
  func openAndSayWhatIsWrong(_ text: String, name: String) throws {
    var state = StudioState(hostile: text, name: name)
    #expect(!state.document.findings.isEmpty, "\(text.prefix(40))")
    for view in StudioView.allCases {
      _ = update(&state, .command(view.command, argument: ""))
      for keys in ["<enter>", "<down>", "<right>", "<tab>", "<esc>", "<esc>"] {
        for step in try KeyScript.parse(keys) {
          if case .event(let event) = step { _ = update(&state, .event(event)) }
        }
      }
      #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
    }
    for command in CommandTable.all where command.name != "suspend" {
      _ = update(&state, .command(command.name, argument: ""))
      if state.sheets.count > 2 { state.sheets.removeFirst() }
    }
    #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
    while !state.file.history.undoLabels.isEmpty { _ = state.undo() }
    #expect(state.document.text.bytes == Array(text.utf8))
  }

  @Test func bytesThatAreNoTextAreKept() {
    var random = SeededGenerator(seed: 7)
    for name in ["w.asl.json", "w.asl.yaml"] {
      for length in [1, 50, 3000] {
        let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        var state = StudioState(bytes: bytes, name: name)
        #expect(state.problemInAnyView() == nil)
        #expect(!state.document.findings.isEmpty)
        _ = update(&state, .command("write", argument: ""))
        #expect(state.document.text.bytes == bytes)
      }
    }
  }

  /// Every example, cut off at many places.
  @Test(arguments: examples())
  func prefixesOpen(_ path: String) throws {
    let bytes = try Array(Data(contentsOf: URL(filePath: path)))
    let format = Document.format(ofFile: path, bytes: bytes)
    let last = bytes.lastIndex { $0 != 0x0A } ?? 0
    for index in 0..<24 {
      // Off the lines' grid, so that cuts fall into names, escapes and numbers too.
      let length = index * last / 24 + index % 7
      var state = StudioState(bytes: Array(bytes[..<min(length, last)]), name: path)
      if format == .json { #expect(!state.document.findings.isEmpty, "\(length) bytes") }
      if let problem = FrameCheck.problem(StudioFrame(state).buffer) {
        Issue.record("\(path), \(length) bytes: \(problem)")
      }
      _ = update(&state, .command("view-source", argument: ""))
      #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
    }
  }

  /// What comes before the cut is drawn.
  @Test func aTruncatedFileShowsItsStates() throws {
    let text = Samples.jobPoller
    let cut = try #require(text.range(of: "\"Job Failed\": {"))
    let state = StudioState(hostile: String(text[..<cut.lowerBound]))
    let names = state.definition.allStates.map(\.name)
    #expect(names.contains("Submit Job") && names.contains("Job Complete?"))
    #expect(StudioFrame(state).buffer.rows.joined().contains("Submit Job"))
  }

  static func examples() -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples").path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.contains(".asl.") }.sorted().map { folder + "/" + $0 }
  }
}

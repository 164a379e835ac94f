import Foundation
import OrderedJSON
import StatesLanguage
import Terminal
import TestSupport
import Testing

@testable import Studio

/// Every definition of ../shared opens, is drawn in every view, and keeps its bytes.
@Suite(.enabled(if: SharedData.isAvailable, "\(SharedData.skipMessage)"))
struct HostileWalkTests {
  struct Entry: Sendable {
    var file: String
    var isVerbatim: Bool
    var bytes: [UInt8]
  }

  private static func entries() throws -> [Entry] {
    let folder = "conformance/definitions/valid/"
    let index = try JSONSource.value(
      Array(Data(contentsOf: SharedData.url(folder + "index.json"))))
    return try (index["definitions"]?.array ?? []).compactMap { fields in
      guard let file = fields["file"]?.string else { return nil }
      return Entry(
        file: file, isVerbatim: fields["verbatim"] == true,
        bytes: try Array(Data(contentsOf: SharedData.url(folder + file))))
    }
  }

  /// Several at a time: each part takes every sixth file. All of them are shown in all views with
  /// TREADLE_LONG_TESTS set, else each in one view at one size.
  @Test(arguments: 0..<6)
  func everyValidFileIsShownAndSavedAsItIs(part: Int) throws {
    let isLong = ProcessInfo.processInfo.environment["TREADLE_LONG_TESTS"] != nil
    let sizes = [Size(width: 80, height: 24), Size(width: 200, height: 60)]
    for (index, entry) in try Self.entries().enumerated() where index % 6 == part {
      let turn = index / 6
      for size in isLong ? sizes : [sizes[turn / 4 % 8 == 0 ? 1 : 0]] {
        var state = StudioState(bytes: entry.bytes, name: entry.file, size: size)
        for view in StudioView.allCases where isLong || view.rawValue == turn % 4 + 1 {
          _ = update(&state, .command(view.command, argument: ""))
          let problem = FrameCheck.problem(StudioFrame(state).buffer)
          #expect(problem == nil, "\(entry.file), \(view.title): \(problem ?? "")")
        }
        check(entry, &state)
      }
    }
  }

  private func check(_ entry: Entry, _ state: inout StudioState) {
    _ = update(&state, .event(.key(.control("s"))))
    _ = update(&state, .command("write!", argument: ""))
    if entry.isVerbatim { #expect(state.document.text.bytes == entry.bytes, "\(entry.file)") }
    guard let first = state.definition.scope.states.first else { return }
    state.edit("add") { document throws(TreeEditError) in
      try document.addingState(
        document.freeName("Audit"), fields: State.defaultFields(.pass), after: first.pointer
      ).0
    }
    #expect(state.file.isModified, "\(entry.file): \(state.message?.text ?? "")")
    _ = update(&state, .command("undo", argument: ""))
    #expect(state.document.text.bytes == entry.bytes, "\(entry.file)")
  }
}

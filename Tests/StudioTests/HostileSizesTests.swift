import Foundation
import Terminal
import TestSupport
import Testing
import Themes

@testable import Studio

/// Every size, the ASCII locale, and terminals without colour.
@Suite struct HostileSizesTests {
  private static let sheets: [(command: String, argument: String)] = [
    ("help", ""), ("palette", ""), ("find", ""), ("theme", ""), ("add", ""), ("rename", ""),
    ("retry", ""), ("catch", ""), ("rules", ""), ("target", ""), ("input", ""), ("fleet", ""),
    ("step", ""), ("answer", ""), ("breakpoint", ""), ("open", ""), ("edit", ""),
    ("add-inside", ""), ("delete", ""),
  ]

  @Test(arguments: [1, 2, 3, 7, 19, 39, 40, 41, 62, 79, 80, 81, 100, 120, 161, 250])
  func everySizeRenders(width: Int) {
    var state = StudioState(hostile: MonkeyTests.files[1].text)
    for height in [1, 2, 5, 9, 10, 12, 19, 20, 24, 40, 80] where width < 200 || height % 4 == 0 {
      _ = update(&state, .event(.resize(Size(width: width, height: height))))
      if width < 40 || height < 10 {
        #expect(FrameCheck.problem(StudioFrame(state).buffer) == nil)
      } else if let problem = state.problemInAnyView() {
        Issue.record("\(problem)")
      }
      for point in [Point(x: 0, y: 0), Point(x: width - 1, y: height - 1)] {
        for action: MouseEvent.Action in [.press, .drag, .doubleClick, .wheelUp, .release] {
          _ = update(&state, .event(.mouse(MouseEvent(action: action, position: point))))
        }
      }
      state.sheets = []
    }
  }

  @Test func everySheetRendersAtEverySize() {
    for (command, argument) in Self.sheets {
      for selected in ["Submit Job", "Job Complete?"] {
        var state = StudioState(hostile: Samples.jobPoller)
        _ = update(&state, .command("select", argument: selected))
        _ = update(&state, .command(command, argument: argument))
        for size in [(40, 10), (41, 13), (60, 20), (80, 24), (200, 50), (20, 5)] {
          _ = update(&state, .event(.resize(Size(width: size.0, height: size.1))))
          _ = update(&state, .event(.key(Key(.down))))
          if let problem = FrameCheck.problem(StudioFrame(state).buffer) {
            Issue.record("\(command) at \(size): \(problem)")
          }
        }
      }
    }
  }

  @Test func aSmallWindowSaysWhatItNeeds() {
    let state = StudioState(hostile: Samples.jobPoller, size: Size(width: 20, height: 5))
    let rows = StudioFrame(state).buffer.rows.joined(separator: " ")
    #expect(rows.contains("40x10") && rows.contains("20x5"), "\(rows)")
  }

  @Test(arguments: HostileFilesTests.examples())
  func asciiDrawingIsASCII(_ path: String) throws {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var state = StudioState(hostile: text, name: path, size: Size(width: 120, height: 36))
    state.settings.drawsASCII = true
    state.theme.glyphs = .ascii
    if let problem = state.problemInAnyView(.ascii) { Issue.record("\(path): \(problem)") }
    _ = update(&state, .command("view-design", argument: ""))
    for (command, argument) in Self.sheets + [("minimap", "")] {
      var copy = state
      _ = update(&copy, .command(command, argument: argument))
      _ = update(&copy, .event(.key(Key(.down))))
      if let problem = FrameCheck.problem(StudioFrame(copy).buffer, .ascii) {
        Issue.record("\(path), \(command): \(problem)")
      }
    }
    for keys in ["2", "S", "s", "S", "S", "g", "<tab>", "<tab>"] {
      for step in try KeyScript.parse(keys) {
        if case .event(let event) = step { _ = update(&state, .event(event)) }
      }
      if let problem = FrameCheck.problem(StudioFrame(state).buffer, .ascii) {
        Issue.record("\(path), run \(keys): \(problem)")
      }
    }
  }

  @Test func withoutColourThereIsNone() throws {
    var state = StudioState(hostile: Samples.jobPoller, size: Size(width: 120, height: 36))
    for theme in [Theme.builtIn("mono"), Theme.builtIn("dark")?.adapted(to: .mono)] {
      state.theme = try #require(theme)
      if let problem = state.problemInAnyView(.colorless) { Issue.record("\(problem)") }
      for (command, argument) in Self.sheets where command != "theme" {
        var copy = state
        _ = update(&copy, .command("view-design", argument: ""))
        _ = update(&copy, .command(command, argument: argument))
        let problem = FrameCheck.problem(StudioFrame(copy).buffer, .colorless)
        #expect(problem == nil, "\(command): \(problem ?? "")")
      }
    }
  }
}

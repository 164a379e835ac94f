import StatesLanguage
package import Terminal
import Themes

/// One picture of the studio: cells, and what can be clicked in them.
package struct StudioFrame {
  package let buffer: CellBuffer
  package let hits: [Hit]

  package init(_ state: StudioState) {
    var canvas = Canvas(size: state.size, theme: state.theme)
    let smallest = StudioLayout.smallest
    if state.size.width < smallest.width || state.size.height < smallest.height {
      _ = canvas.paragraph(
        "needs \(smallest.width)x\(smallest.height), have \(state.size.width)x\(state.size.height)",
        x: 0, y: 0, width: state.size.width, .warning)
    } else {
      state.draw(&canvas)
    }
    buffer = canvas.buffer
    hits = canvas.hits
  }
}

extension StudioState {
  fileprivate func draw(_ canvas: inout Canvas) {
    let layout = StudioLayout(self)
    drawHeader(&canvas, layout.header)
    for placed in layout.panes { drawPane(&canvas, placed) }
    drawMessage(&canvas, layout.messageLine)
    drawFooter(&canvas, layout.footer)
    for sheet in sheets {
      // What lies under a sheet keeps its look and loses its clicks.
      canvas.hits.removeAll()
      canvas.buffer.cursor = nil
      sheet.draw(&canvas, over: self)
      drawFooter(&canvas, layout.footer)
    }
  }

  private func drawPane(_ canvas: inout Canvas, _ placed: StudioLayout.PlacedPane) {
    let hasFocus = focus == placed.pane && sheets.isEmpty
    let heading = heading(of: placed.pane)
    canvas.frame(placed.rect, title: heading.title, note: heading.note, hasFocus: hasFocus)
    let rect = placed.content
    switch placed.pane {
    case .graph: drawGraph(&canvas, rect, hasFocus: hasFocus)
    case .inspector: drawInspector(&canvas, rect, hasFocus: hasFocus)
    case .problems: drawProblems(&canvas, rect, hasFocus: hasFocus)
    case .runDetail: drawRunDetail(&canvas, rect, hasFocus: hasFocus)
    case .time: drawLowerRun(&canvas, rect, hasFocus: hasFocus)
    case .counters, .states, .runs, .facts, .load, .alarms:
      drawDashboard(&canvas, placed.pane, rect, hasFocus: hasFocus)
    case .source: drawSource(&canvas, rect, hasFocus: hasFocus)
    }
  }

  private func heading(of pane: Pane) -> (title: String, note: String) {
    switch pane {
    case .graph: graphHeading
    case .inspector: inspectorHeading
    case .problems: ("Problems \(listedFindings.count)", "")
    case .runDetail: runDetailHeading
    case .time: lowerRunHeading
    case .counters, .states, .runs, .facts, .load, .alarms: dashboardHeading(of: pane)
    case .source: (file.name, sourceNote)
    }
  }
}

import StatesLanguage
package import Terminal

/// Where the panes are. The same function serves drawing and the mouse.
package struct StudioLayout: Sendable {
  package struct PlacedPane: Sendable {
    package var pane: Pane
    /// With its frame.
    package var rect: Rect
    /// Inside the frame.
    package var content: Rect
  }

  package var panes: [PlacedPane]
  package let header: Rect
  package let messageLine: Rect
  package let footer: Rect
  /// The smallest window that can be used.
  package static let smallest = Size(width: 40, height: 10)

  package init(_ state: StudioState) {
    let size = state.size
    header = Rect(x: 0, y: 0, width: size.width, height: 1)
    footer = Rect(x: 0, y: size.height - 1, width: size.width, height: 1)
    messageLine = Rect(x: 0, y: size.height - 2, width: size.width, height: 1)
    let covered = state.sheets.reduce(0) { max($0, $1.coveredRows(state)) }
    let body = Rect(x: 0, y: 1, width: size.width, height: max(4, size.height - 3 - covered))
    let isSmall = size.width < 80 || size.height < 20
    let placed: [(Pane, Rect)] =
      state.isMaximised || isSmall
      ? [(state.focus, body)] : StudioLayout.sideBySide(state, body: body)
    panes = placed.map { PlacedPane(pane: $0.0, rect: $0.1, content: $0.1.inset(by: 1)) }
  }

  package func content(of pane: Pane) -> Rect? {
    panes.first { $0.pane == pane }?.content
  }

  private static func sideBySide(_ state: StudioState, body: Rect) -> [(Pane, Rect)] {
    let bottom = min(bottomHeight(state, body: body), max(0, body.height - 12))
    let upper = Rect(x: 0, y: body.y, width: body.width, height: body.height - bottom)
    let lower = Rect(x: 0, y: upper.maxY, width: body.width, height: bottom)
    let side = max(38, min(70, body.width * 47 / 100))
    let left = Rect(x: 0, y: upper.y, width: body.width - side, height: upper.height)
    let right = Rect(x: left.maxX, y: upper.y, width: side, height: upper.height)
    var result: [(Pane, Rect)]
    switch state.view {
    case .design: result = [(.graph, left), (.inspector, right)]
    case .run: result = [(.graph, left), (.runDetail, right)]
    case .source where body.width >= 100:
      // The graph beside the text, as far as it can be read.
      let graph = body.width * 42 / 100
      result = [
        (.source, Rect(x: 0, y: upper.y, width: body.width - graph, height: upper.height)),
        (
          .graph,
          Rect(x: body.width - graph, y: upper.y, width: graph, height: upper.height)
        ),
      ]
    case .source: result = [(.source, upper)]
    case .dashboard: return state.dashboard.arrangement.placed(in: body, focus: state.focus)
    }
    if bottom > 0 { result.append((state.view == .run ? .time : .problems, lower)) }
    return result
  }

  /// Rows of the bottom pane, frame included; 0 leaves it out.
  private static func bottomHeight(_ state: StudioState, body: Rect) -> Int {
    switch state.view {
    case .run: return state.lowerRunHeight(in: body)
    case .dashboard: return 0
    case .design, .source:
      let count = state.listedFindings.count
      return count == 0 ? 0 : min(count, body.height >= 28 ? 5 : 2) + 2
    }
  }
}

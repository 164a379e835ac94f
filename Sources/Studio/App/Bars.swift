import StatesLanguage
import Terminal
import Themes

/// A key and what it does here, as the footer shows it.
package struct FooterItem: Sendable {
  package var key: String
  package var title: String
  /// What a click does; nil where the key only means something with the keyboard.
  package var action: Action?

  package init(_ key: String, _ title: String, _ action: Action? = nil) {
    self.key = key
    self.title = title
    self.action = action
  }

  package static func command(_ key: String, _ title: String, _ name: String) -> FooterItem {
    FooterItem(key, title, .command(name, argument: ""))
  }
}

extension StudioState {
  func drawHeader(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, .header)
    let right = rightHeader
    let rightWidth = right.columns
    let rightX = rect.maxX - rightWidth - 1
    let name = " \(file.title.printable)"
    // Where there is little room the views that do not show keep their numbers alone.
    let fullWidth = StudioView.allCases.reduce(0) { $0 + $1.title.count + 4 }
    let isNarrow = fullWidth + rightWidth + 14 > rect.width
    let titles = StudioView.allCases.map { view in
      isNarrow && view != self.view ? "\(view.rawValue)" : "\(view.rawValue) \(view.title)"
    }
    let tabsWidth = titles.reduce(0) { $0 + $1.count + 2 } - 1
    let nameWidth = max(8, min(28, rect.width - tabsWidth - rightWidth - 4))
    // The mark of unsaved edits stays where the name is cut.
    let mark = (settings.isReadOnly ? " [RO]" : "") + (file.isModified ? " *" : "")
    let end = canvas.text(
      name, x: 0, y: rect.y, .headerActive, width: nameWidth - mark.count)
    canvas.text(mark, x: end, y: rect.y, .headerActive)
    var x = nameWidth + 1
    for (view, title) in zip(StudioView.allCases, titles) {
      let isActive = view == self.view
      let shown = isActive ? "[\(title)]" : " \(title) "
      guard x + shown.count <= rect.maxX else { break }
      canvas.text(shown, x: x, y: rect.y, isActive ? .headerActive : .header)
      canvas.hit(
        Rect(x: x, y: rect.y, width: shown.count, height: 1),
        .command(view.command, argument: ""))
      x += shown.count
    }
    if rightX > x {
      canvas.text(right, x: rightX, y: rect.y, .header)
      canvas.hit(
        Rect(x: rect.maxX - 7, y: rect.y, width: 7, height: 1), .command("help", argument: ""))
    }
  }

  private var rightHeader: String {
    let parts: [String] =
      switch view {
      case .design, .source: [machineSummary, findingsSummary]
      case .run: [runSummary]
      case .dashboard: [dashboardSummary]
      }
    return (parts + ["? help"]).filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private var machineSummary: String {
    let timeout = definition.timeoutSeconds.map { "  " + DurationText.short(seconds: Double($0)) }
    return definition.queryLanguage.rawValue + (timeout ?? "")
  }

  private var findingsSummary: String {
    let findings = shownFindings
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append("\(theme.glyph(.error))\(errors)") }
    if warnings > 0 { parts.append("\(theme.glyph(.warning))\(warnings)") }
    return parts.joined(separator: " ")
  }

  func drawMessage(_ canvas: inout Canvas, _ rect: Rect) {
    if let message {
      let mark: String =
        switch message.role {
        case .error: theme.glyph(.error) + " "
        case .warning: theme.glyph(.warning) + " "
        default: ""
        }
      canvas.text(
        " " + mark + message.text.printable, x: rect.x, y: rect.y, message.role, width: rect.width)
    } else if settings.showsHint, sheets.isEmpty {
      canvas.text(
        " Arrows walk the graph, Enter edits, a adds a state, 2 runs it, ? all keys.",
        x: rect.x, y: rect.y, .hint, width: rect.width)
    } else if sheets.isEmpty, let line = situation {
      canvas.text(" " + line.printable, x: rect.x, y: rect.y, .dimmed, width: rect.width)
    }
  }

  /// What there is to say about what is selected, when nothing else has to be said.
  private var situation: String? {
    switch view {
    case .design where focus == .graph: graphSituation
    case .design where focus == .inspector: inspectorSituation
    case .run: runSituation
    default: nil
    }
  }

  func drawFooter(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.fill(rect, .footer)
    let items = (sheets.last?.footer(self) ?? footerItems).map(remapped)
    var x = rect.x + 1
    for item in items {
      let width = item.key.columns + 1 + item.title.columns
      guard x + width <= rect.maxX else { break }
      let start = x
      x = canvas.text(item.key, x: x, y: rect.y, .footerKey)
      x = canvas.text(" " + item.title, x: x, y: rect.y, .footer)
      if let action = item.action {
        canvas.hit(Rect(x: start, y: rect.y, width: width, height: 1), action)
      }
      x += 2
    }
  }

  /// The item with the key that the user gave to its command.
  private func remapped(_ item: FooterItem) -> FooterItem {
    guard !settings.keyMap.isEmpty, case .command(let name, _)? = item.action,
      let command = CommandTable.command(named: name), settings.keyMap.isRemapped(command)
    else { return item }
    var item = item
    item.key = settings.keyMap.keys(of: command).first?.name ?? ":" + name
    return item
  }

  private var footerItems: [FooterItem] {
    switch focus {
    case .graph:
      view == .run ? runFooter : view == .dashboard ? dashboardFooter : graphFooter
    case .inspector: inspectorFooter
    case .problems: problemsFooter
    case .runDetail: runFooter
    case .time: lowerRunFooter
    case .counters, .states, .runs, .facts, .load, .alarms: dashboardFooter
    case .source: sourceFooter
    }
  }
}

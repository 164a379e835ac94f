import Drawing
package import OrderedJSON
package import StatesLanguage
package import Terminal
package import Themes

package enum StudioView: Int, Hashable, Sendable, CaseIterable {
  case design = 1
  case run
  case dashboard
  case source

  package var title: String {
    switch self {
    case .design: "Design"
    case .run: "Run"
    case .dashboard: "Dashboard"
    case .source: "Source"
    }
  }
}

/// A part of the screen that can have the focus.
package enum Pane: Hashable, Sendable {
  case graph
  case inspector
  case problems
  case runDetail
  case time
  case counters
  case states
  case runs
  /// What happened, in lines.
  case facts
  case load
  case alarms
  case source
}

extension StudioView {
  /// The view's panes in the order Tab turns them; the first has the focus at the start.
  package var panes: [Pane] {
    switch self {
    case .design: [.graph, .inspector, .problems]
    case .run: [.graph, .runDetail, .time]
    case .dashboard: [.counters, .states, .facts, .runs, .load, .alarms]
    case .source: [.source, .problems]
    }
  }
}

/// What the line above the footer says.
package struct Message: Hashable, Sendable {
  package var text: String
  package var role: Role

  package static func information(_ text: String) -> Message {
    Message(text: text, role: .information)
  }

  package static func warning(_ text: String) -> Message { Message(text: text, role: .warning) }
  package static func error(_ text: String) -> Message { Message(text: text, role: .error) }
}

/// Everything the studio knows. A value: `update` changes it, `view` shows it.
package struct StudioState: Sendable {
  package var size: Size
  package var theme: Theme
  package var settings: StudioSettings

  package var file: FileState
  package var companions: CompanionFiles
  package var view = StudioView.design
  package var focused: [StudioView: Pane] = [:]
  package var isMaximised = false
  package var message: Message?
  /// Edits that an earlier studio could not save.
  package var recovered: [UInt8]?
  /// The last one is on top and has the keyboard.
  package var sheets: [any Sheet] = []
  package var find = FindState()
  /// A template of which a state machine is to be chosen.
  var templatePath: String?
  /// Copied states: an object with StartAt and States.
  package var clipboard: JSONObject?
  /// Lines of the palette, oldest first.
  package var paletteHistory: [String] = []

  package var graph: GraphState
  package var inspector = InspectorState()
  package var problems = ListState()
  package var run = RunState()
  package var dashboard = DashboardState()
  package var source = SourceState()

  /// Milliseconds of the driver's clock, set by every tick; only differences mean anything.
  package var now: Int64 = 0
  package var hasQuit = false

  package init(
    file: FileState, companions: CompanionFiles = CompanionFiles(), size: Size, theme: Theme,
    settings: StudioSettings = .init()
  ) {
    self.companions = companions
    self.size = size
    self.theme = theme
    self.settings = settings
    self.file = file
    graph = GraphState(file.document.definition, theme: theme)
  }

  package var focus: Pane {
    get { focused[view] ?? view.panes[0] }
    set { focused[view] = newValue }
  }

  package var document: Document { file.document }
  package var definition: Definition { file.document.definition }

  /// The selected state, if it is one and still there.
  package var selectedState: State? {
    guard case .state(let pointer) = graph.selection else { return nil }
    return definition.state(at: pointer)
  }
}

/// What does not change while the studio runs.
package struct StudioSettings: Sendable {
  package var userThemeDirectory: String?
  /// The keys of the first-run hint are shown until the first key.
  package var showsHint = true

  /// Lines and marks in ASCII whatever the theme says: the locale's or the user's wish.
  package var drawsASCII = false
  /// How many colours the screen has: themes chosen later are brought down to it.
  package var colorDepth = ColorDepth.colors256
  /// Workflow files in the working directory, offered by `:open` and at a start without a file.
  package var nearbyFiles: [String] = []
  /// Files opened before, newest first.
  package var recentFiles: [String] = []
  /// The user's own keys.
  package var keyMap = KeyMap()
  /// Whether edits and saves are refused.
  package var isReadOnly = false

  package init(
    userThemeDirectory: String? = nil, drawsASCII: Bool = false,
    colorDepth: ColorDepth = .colors256
  ) {
    self.userThemeDirectory = userThemeDirectory
    self.drawsASCII = drawsASCII
    self.colorDepth = colorDepth
  }
}

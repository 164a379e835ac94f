import Drawing
package import OrderedJSON
import Simulator
package import StatesLanguage
import Terminal
import Themes

/// The runs of the Run view.
package struct RunState: Sendable {
  /// The tabs over the data of a state's visit.
  package enum Tab: String, CaseIterable, Sendable {
    case input = "Input"
    case parameters = "Parameters"
    case result = "Result"
    case output = "Output"
    case variables = "Vars"
  }

  package var breakpoints: Set<JSONPointer> = []
  /// What the next run will do; nil until the start sheet was seen.
  package var plan: RunPlan?
  package var sessions: [RunSession] = []
  /// Index of the session that shows.
  package var shown = 0
  package var tab = Tab.input
  package var dataOffset = 0
  /// The selected event, when the user chose one; nil follows the last.
  package var events = ListState()
  package var followsEvents = true
  package var nextNumber = 1

  package var lower = LowerRunPane.time
  package var steps = ListState()
  /// Rows of the steps that are folded or unfolded by hand.
  var toggledSteps: Set<StepRow.ID> = []
  /// The visit that was chosen among the steps; nil shows the last one of the selected state.
  package var pinnedVisit: Int?
  package var executions = ListState()
  var filter = ExecutionFilter.all
  /// Whether data are shown with what changed since the stage before.
  package var showsDifference = false

  package init() {}

  package var session: RunSession? {
    get { sessions.indices.contains(shown) ? sessions[shown] : nil }
    set {
      guard let newValue, sessions.indices.contains(shown) else { return }
      sessions[shown] = newValue
    }
  }

  /// What the shown run executes; nil before the first.
  package var definition: Definition? { session?.definition }

  /// Milliseconds until the next look at a playing run.
  package var tickInterval: Int? { session?.isPlaying == true ? 50 : nil }
}

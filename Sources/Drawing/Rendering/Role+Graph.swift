import StatesLanguage
import Themes

extension Role {
  /// The role of a state of that kind.
  init(_ type: StateType?) {
    switch type {
    case .pass: self = .statePass
    case .task: self = .stateTask
    case .choice: self = .stateChoice
    case .wait: self = .stateWait
    case .succeed: self = .stateSucceed
    case .fail: self = .stateFail
    case .parallel: self = .stateParallel
    case .map: self = .stateMap
    case nil: self = .stateUnknown
    }
  }

  /// The role of an edge of that kind.
  init(_ kind: Transition.Kind) {
    switch kind {
    case .start, .next: self = .edgeNext
    case .choice: self = .edgeChoice
    case .defaultTarget: self = .edgeDefault
    case .catcher: self = .edgeCatch
    }
  }
}

extension Transition.Kind {
  /// Catch edges are drawn dashed.
  var isDashed: Bool { if case .catcher = self { true } else { false } }
}

extension StateType? {
  /// The mark of a state of that kind.
  var mark: Mark {
    switch self {
    case .pass: .pass
    case .task: .task
    case .choice: .choice
    case .wait: .wait
    case .succeed: .succeed
    case .fail: .fail
    case .parallel: .parallel
    case .map: .map
    case nil: .unknown
    }
  }
}

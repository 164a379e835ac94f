import ExecutionTrace
import OrderedJSON
import StatesLanguage

/// The data at one stage of a visit, with the field of the state that made it.
struct StageSection: Sendable {
  /// `InputPath  $.guid`; empty where the tab says it all.
  var title: String
  var value: JSONValue
  /// What it was before this stage; nil where nothing came before.
  var before: JSONValue?
}

extension RunProgress.Visit {
  /// The stages of a visit that a tab shows, in the order of processing.
  func sections(_ tab: RunState.Tab, of state: State?, previousInput: JSONValue?)
    -> [StageSection]
  {
    var sections: [StageSection] = []
    let afterInputPath = stages[.afterInputPath] ?? stages[.input]
    let effective = stages[.afterParameters] ?? stages[.afterArguments] ?? afterInputPath
    func add(_ title: String, _ value: JSONValue?, before: JSONValue?) {
      if let value { sections.append(StageSection(title: title, value: value, before: before)) }
    }
    switch tab {
    case .input:
      add("", stages[.input], before: previousInput)
      if let text = state?.inputPath.text {
        add("InputPath  " + text, stages[.afterInputPath], before: stages[.input])
      }
    case .parameters:
      add("", effective, before: afterInputPath)
    case .result:
      add("", stages[.result], before: nil)
      if state?.resultSelector != nil {
        add("ResultSelector", stages[.afterResultSelector], before: stages[.result])
      }
    case .output:
      let hasPath = state?.resultPath.text != nil
      if let text = state?.resultPath.text {
        add("ResultPath  " + text, stages[.afterResultPath], before: stages[.input])
      }
      let path = state?.outputPath.text.map { "OutputPath  " + $0 }
      add(
        path ?? (hasPath ? "output" : ""), stages[.output],
        before: (hasPath || path != nil)
          ? stages[.afterResultPath] ?? stages[.input] : stages[.input])
    case .variables:
      add("", variables.map(JSONValue.object), before: nil)
    }
    return sections
  }
}

extension PathField {
  /// As the file writes it; nil where it does not.
  fileprivate var text: String? {
    switch self {
    case .absent: nil
    case .null: "null"
    case .path(let path): path
    }
  }
}

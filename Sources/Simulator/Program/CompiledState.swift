import ExecutionTrace
import JSONPathQuery
import OrderedJSON
import StatesLanguage

/// A state ready to run. Immutable; a class so that running it costs one reference.
final class CompiledState: Sendable {
  let name: String
  let pointer: JSONPointer
  let language: QueryLanguage
  let entered: HistoryEventType
  /// Nil for Fail, which has no such event.
  let exited: HistoryEventType?
  /// The `inputPath` and `outputPath`; nil leaves the data alone.
  let inputPath: PathStep?
  let outputPath: PathStep?
  let resultPath: ResultStep
  /// Parameters, or Arguments.
  let parameters: Query?
  let resultSelector: Query?
  /// JSONata's Output.
  let output: Query?
  let assign: Query?
  /// Index of the next state; nil at an End and for Choice, Succeed and Fail.
  let next: Int?
  let retriers: [Retrier]
  let catchers: [CompiledCatcher]
  let work: Work
  /// Whether any field mentions the context object.
  let usesContext: Bool
  /// Whether the output is the input, untouched; of states that have no result of their own.
  let isPlain: Bool

  enum Work: Sendable {
    case pass(JSONValue?)
    // Boxed, so that a run takes one reference to them rather than one to each part.
    indirect case task(CompiledTask)
    case choice([CompiledChoice], defaultTarget: Int?)
    indirect case wait(CompiledWait)
    case succeed
    indirect case fail(error: CompiledText?, cause: CompiledText?)
    /// Scope indices.
    case parallel([Int])
    indirect case map(CompiledMap)
  }

  init(
    _ state: State, entered: HistoryEventType, exited: HistoryEventType?, inputPath: PathStep?,
    outputPath: PathStep?, resultPath: ResultStep, parameters: Query?, resultSelector: Query?,
    output: Query?, assign: Query?, next: Int?, catchers: [CompiledCatcher], work: Work,
    usesContext: Bool
  ) {
    name = state.name
    pointer = state.pointer
    language = state.queryLanguage
    self.entered = entered
    self.exited = exited
    self.inputPath = inputPath
    self.outputPath = outputPath
    self.resultPath = resultPath
    self.parameters = parameters
    self.resultSelector = resultSelector
    self.output = output
    self.assign = assign
    self.next = next
    retriers = state.retry
    self.catchers = catchers
    self.work = work
    self.usesContext = usesContext
    let replacesInput = if case .replace = resultPath { true } else { false }
    isPlain =
      replacesInput && inputPath == nil && outputPath == nil && parameters == nil
      && assign == nil && output == nil
  }
}

/// InputPath or OutputPath.
enum PathStep: Sendable {
  /// `null`: an empty object.
  case empty
  case path(Path)
}

/// ResultPath.
enum ResultStep: Sendable {
  /// Absent or `$`: the result is the output.
  case replace
  /// `null`: the input is the output.
  case discard
  case place(ReferencePath)
}

struct CompiledCatcher: Sendable {
  var errorEquals: [String]
  var next: Int
  var resultPath: ResultStep
  var assign: Query?
  var output: Query?
}

struct CompiledChoice: Sendable {
  var condition: CompiledCondition
  var next: Int
  var assign: Query?
  var output: Query?
}

/// A number that is written in the definition, found in the data or computed.
enum CompiledNumber: Sendable {
  case literal(Double)
  case path(Path)
  case expression(CompiledExpression)
}

/// A text that is written in the definition, found in the data or computed.
enum CompiledText: Sendable {
  case literal(String)
  case path(PathExpression)
  case expression(CompiledExpression)
}

enum CompiledWait: Sendable {
  case seconds(Double)
  case secondsPath(Path)
  case secondsExpression(CompiledExpression)
  case timestamp(String)
  case timestampPath(Path)
  case timestampExpression(CompiledExpression)
}

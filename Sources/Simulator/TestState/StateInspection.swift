public import ExecutionTrace
public import OrderedJSON
import StatesLanguage

/// How a state processed its data: a fold over the records of one visit.
public struct StateInspection: Hashable, Sendable {
  /// The data at each stage that was reached.
  public var stages: [TraceRecord.Stage: JSONValue] = [:]
  /// All that are visible after the state.
  public var variables: JSONObject = [:]
  public var errorDetails = ErrorDetails()
  public var request: HTTPExchange.Request?
  public var response: HTTPExchange.Response?

  /// Which retrier or catcher, from 0, took an error.
  public struct ErrorDetails: Hashable, Sendable {
    public var catchIndex: Int?
    public var retryIndex: Int?
    public var retryBackoffIntervalSeconds: Int?
  }
}

extension StateInspection {
  /// `inspectionData` in the API's shape.
  public var json: JSONValue {
    var members: JSONObject = [:]
    for stage in TraceRecord.Stage.allCases where stage != .output {
      guard let value = stages[stage] else { continue }
      members[stage.rawValue] = stage.isNumber ? value : .string(value.compactText)
    }
    if !variables.isEmpty {
      members["variables"] = .string(JSONValue.object(variables).compactText)
    }
    if let request { members["request"] = request.json }
    if let response { members["response"] = response.json }
    if let details = errorDetails.json { members["errorDetails"] = details }
    return .object(members)
  }
}

extension StateInspection.ErrorDetails {
  fileprivate var json: JSONValue? {
    var members: JSONObject = [:]
    for (name, number) in [
      ("catchIndex", catchIndex), ("retryIndex", retryIndex),
      ("retryBackoffIntervalSeconds", retryBackoffIntervalSeconds),
    ] {
      if let number { members[name] = .number(JSONNumber(number)) }
    }
    return members.isEmpty ? nil : .object(members)
  }
}

extension TraceRecord.Stage {
  fileprivate var isNumber: Bool {
    switch self {
    case .maxConcurrency, .toleratedFailureCount, .toleratedFailurePercentage: true
    default: false
    }
  }
}

extension StateInspection {
  /// The stages as the service shows them for the state's type and language: those whose field
  /// the state lacks repeat the one before, and some types leave stages out.
  mutating func complete(for state: CompiledState) {
    let reached = stages
    guard state.language == .jsonPath else {
      keep(
        state.isTask ? [.input, .afterArguments, .result, .afterItemSelector] : [.input])
      return
    }
    if state.inputPath == nil { stages[.afterInputPath] = stages[.input] }
    switch state.work {
    case .fail: keep([.input])
    case .choice, .wait, .succeed: keep([.input, .afterInputPath])
    case .parallel:
      completeResult(of: state, reached)
      keep([.input, .afterResultSelector, .afterResultPath])
    case .map:
      completeResult(of: state, reached)
      stages[.result] = nil
      stages[.afterParameters] = nil
    case .pass(let result):
      completeResult(of: state, reached)
      if result == nil {
        completeParameters(of: state)
        stages[.result] = nil
      } else {
        stages[.afterInputPath] = nil
        stages[.afterParameters] = nil
      }
    case .task:
      completeParameters(of: state)
      completeResult(of: state, reached)
    }
    stages[.output] = reached[.output]
  }

  private mutating func completeParameters(of state: CompiledState) {
    if state.parameters == nil { stages[.afterParameters] = stages[.afterInputPath] }
  }

  private mutating func completeResult(
    of state: CompiledState, _ reached: [TraceRecord.Stage: JSONValue]
  ) {
    // A plain Pass hands its input on without a word.
    let result = reached[.result] ?? (state.isPlain && !state.isRetriable ? reached[.output] : nil)
    guard let result else { return }
    stages[.result] = result
    if state.resultSelector == nil { stages[.afterResultSelector] = result }
    if case .replace = state.resultPath {
      stages[.afterResultPath] = stages[.afterResultSelector]
    }
  }

  /// Stages of a Map's items and limits stay.
  private mutating func keep(_ names: Set<TraceRecord.Stage>) {
    stages = stages.filter {
      names.contains($0.key) || $0.key.isNumber || $0.key == .output
        || $0.key == .afterItemSelector || $0.key == .afterItemBatcher
        || $0.key == .afterItemsPointer
    }
  }
}

extension CompiledState {
  fileprivate var isTask: Bool { if case .task = work { true } else { false } }
}

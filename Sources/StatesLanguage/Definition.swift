public import OrderedJSON

public enum QueryLanguage: String, Hashable, Sendable, CaseIterable {
  case jsonPath = "JSONPath"
  case jsonata = "JSONata"
}

/// A state machine as its definition says it, decoded from a document. What cannot be decoded is
/// left out here and listed among the document's findings.
public struct Definition: Hashable, Sendable {
  public var comment: String?
  public var version: String?
  public var timeoutSeconds: Int?
  public var queryLanguage: QueryLanguage
  public var scope: Scope

  public init(
    comment: String? = nil, version: String? = nil, timeoutSeconds: Int? = nil,
    queryLanguage: QueryLanguage = .jsonPath, scope: Scope
  ) {
    self.comment = comment
    self.version = version
    self.timeoutSeconds = timeoutSeconds
    self.queryLanguage = queryLanguage
    self.scope = scope
  }
}

/// A StartAt and its States: the whole machine, a Parallel branch, or a Map's processor. Targets
/// are names of states of the same scope.
public struct Scope: Hashable, Sendable {
  /// The place of the object that holds StartAt and States.
  public var pointer: JSONPointer
  public var startAt: String?
  /// In document order.
  public var states: [State]

  public init(pointer: JSONPointer = .root, startAt: String?, states: [State]) {
    self.pointer = pointer
    self.startAt = startAt
    self.states = states
  }
}

/// One state. Its `pointer` identifies it: names can repeat in a broken file.
public struct State: Hashable, Sendable {
  public var name: String
  public var pointer: JSONPointer
  /// The state's own, or else the machine's.
  public var queryLanguage: QueryLanguage
  public var comment: String?
  public var next: String?
  public var isEnd: Bool
  public var inputPath: PathField
  public var outputPath: PathField
  public var resultPath: PathField
  public var parameters: JSONValue?
  public var resultSelector: JSONValue?
  public var arguments: JSONValue?
  public var output: JSONValue?
  public var assign: JSONObject?
  public var retry: [Retrier]
  public var catchers: [Catcher]
  public var kind: Kind

  public enum Kind: Hashable, Sendable {
    case pass(result: JSONValue?)
    case task(TaskFields)
    case choice(ChoiceFields)
    case wait(WaitFields)
    case succeed
    case fail(FailFields)
    case parallel(branches: [Scope])
    case map(MapFields)
    /// A Type that is missing (nil) or none of the eight.
    case unknown(String?)
  }

  public init(
    name: String, pointer: JSONPointer, queryLanguage: QueryLanguage = .jsonPath,
    comment: String? = nil, next: String? = nil, isEnd: Bool = false,
    inputPath: PathField = .absent, outputPath: PathField = .absent,
    resultPath: PathField = .absent, parameters: JSONValue? = nil,
    resultSelector: JSONValue? = nil, arguments: JSONValue? = nil, output: JSONValue? = nil,
    assign: JSONObject? = nil, retry: [Retrier] = [], catchers: [Catcher] = [], kind: Kind
  ) {
    self.name = name
    self.pointer = pointer
    self.queryLanguage = queryLanguage
    self.comment = comment
    self.next = next
    self.isEnd = isEnd
    self.inputPath = inputPath
    self.outputPath = outputPath
    self.resultPath = resultPath
    self.parameters = parameters
    self.resultSelector = resultSelector
    self.arguments = arguments
    self.output = output
    self.assign = assign
    self.retry = retry
    self.catchers = catchers
    self.kind = kind
  }
}

/// InputPath, OutputPath, ResultPath: absent, null, or a path.
public enum PathField: Hashable, Sendable {
  case absent
  case null
  case path(String)
}

/// A field that is a number, a Reference Path to one (its `…Path` form), or a JSONata expression.
public enum NumberField: Hashable, Sendable {
  case literal(JSONNumber)
  case path(String)
  case expression(String)
}

/// A field that is a text, a path or intrinsic (its `…Path` form), or a JSONata expression.
public enum TextField: Hashable, Sendable {
  case literal(String)
  case path(String)
  case expression(String)
}

public enum StateType: String, Hashable, Sendable, CaseIterable {
  case pass = "Pass"
  case task = "Task"
  case choice = "Choice"
  case wait = "Wait"
  case succeed = "Succeed"
  case fail = "Fail"
  case parallel = "Parallel"
  case map = "Map"
}

extension State {
  /// Nil for an unknown Type.
  public var type: StateType? {
    switch kind {
    case .pass: .pass
    case .task: .task
    case .choice: .choice
    case .wait: .wait
    case .succeed: .succeed
    case .fail: .fail
    case .parallel: .parallel
    case .map: .map
    case .unknown: nil
    }
  }

  /// The scopes inside: a Parallel's branches, a Map's processor.
  public var scopes: [Scope] {
    switch kind {
    case .parallel(let branches): branches
    case .map(let fields): fields.processor.map { [$0.scope] } ?? []
    default: []
    }
  }
}

extension Definition {
  /// Every state of every scope, outer before inner, in document order. No recursion on depth.
  public var allStates: [State] {
    var result: [State] = []
    var waiting: [Scope] = [scope]
    while let scope = waiting.popLast() {
      result += scope.states
      for state in scope.states.reversed() { waiting += state.scopes.reversed() }
    }
    return result
  }

  public func state(at pointer: JSONPointer) -> State? {
    allStates.first { $0.pointer == pointer }
  }
}

public import OrderedJSON

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

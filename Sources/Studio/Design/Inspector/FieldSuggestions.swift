import OrderedJSON
import StatesLanguage
import TaskIntegrations

/// What can be taken for a field instead of typing it.
struct FieldSuggestions: Sendable {
  var items: [PickerList.Item] = []
  /// Nothing else can be taken.
  var isClosed = false
  /// The text is a list with commas; what is taken replaces the part around the cursor.
  var isList = false
  /// Shown without being asked for.
  var opensByItself = false
  /// The text is an expression; what is taken replaces the word before the cursor.
  var expression: ExpressionField?

  var replacesPart: Bool { isList || expression != nil }

  static let none = FieldSuggestions()

  static func choices(_ names: [String]) -> FieldSuggestions {
    FieldSuggestions(
      items: names.map { PickerList.Item($0) }, isClosed: true, opensByItself: true)
  }

  static func states(_ states: [State], _ others: [PickerList.Item] = []) -> FieldSuggestions {
    FieldSuggestions(
      items: states.map { PickerList.Item($0.name, note: $0.type?.rawValue ?? "") } + others,
      isClosed: true, opensByItself: true)
  }
}

extension StudioState {
  /// What can be taken for a field of a state (nil: of the machine) in a scope.
  func suggestions(
    for schema: FieldSchema?, state: State?, scope: Scope?, at place: JSONPointer
  ) -> FieldSuggestions {
    guard let schema else { return .none }
    if schema.takesExpression, state?.queryLanguage == .jsonata {
      return suggestions(for: ExpressionField(place: place))
    }
    switch schema.control {
    case .choice(let choices): return .choices(choices)
    case .flag, .bool: return .choices(["true", "false"])
    case .stateName: return .states(scope?.states ?? [])
    case .errorNames:
      return FieldSuggestions(
        items: errorNames(of: state).map { PickerList.Item($0.name, note: $0.note) }, isList: true,
        opensByItself: true)
    case .resource:
      return FieldSuggestions(items: resources, opensByItself: true)
    case .path, .referencePath, .pathOrIntrinsic, .resultPath:
      return FieldSuggestions(items: paths(for: schema.control).map { PickerList.Item($0) })
    default: return .none
    }
  }

  private var resources: [PickerList.Item] {
    let used = definition.allStates.compactMap { state in
      if case .task(let fields) = state.kind { fields.resource } else { nil }
    }
    return used.uniqued().map { PickerList.Item($0, note: "used here") }
      + Integration.catalogue.map {
        PickerList.Item($0.resource, note: $0.title, keywords: $0.name)
      }
  }

  /// Names of errors: the States Language's, the task's, those used elsewhere.
  func errorNames(of state: State?) -> [(name: String, note: String)] {
    var names = Self.predefinedErrors
    if case .task(let fields)? = state?.kind, let resource = fields.resource {
      let isLambda = resource.contains(":lambda:")
      let integration = Integration.catalogue.first { resource.hasPrefix($0.resource) }
      let own = (integration?.errors ?? []) + (isLambda ? Self.lambdaErrors : [])
      names += own.map { ($0, "this task") }
    }
    let used = definition.allStates.flatMap {
      $0.retry.flatMap(\.errorEquals) + $0.catchers.flatMap(\.errorEquals)
    }
    names += used.map { ($0, "used here") }
    var seen: Set<String> = []
    return names.filter { seen.insert($0.name).inserted }
  }

  private static let predefinedErrors: [(name: String, note: String)] = [
    ("States.ALL", "every error; alone, in the last rule"),
    ("States.TaskFailed", "every error but a timeout"),
    ("States.Timeout", "ran too long, or no heartbeat"),
    ("States.HeartbeatTimeout", "no heartbeat in time"),
    ("States.Permissions", "not allowed to run the task"),
    ("States.ResultPathMatchFailure", "ResultPath does not fit the input"),
    ("States.ParameterPathFailure", "a path finds nothing"),
    ("States.QueryEvaluationError", "JSONata failed"),
    ("States.BranchFailed", "a branch failed"),
    ("States.NoChoiceMatched", "no rule is true"),
    ("States.IntrinsicFailure", "an intrinsic function failed"),
    ("States.ExceedToleratedFailureThreshold", "too many items failed"),
    ("States.ItemReaderFailed", "items cannot be read"),
    ("States.ResultWriterFailed", "results cannot be written"),
    ("States.DataLimitExceeded", "more than 256 KiB; never retried by ALL"),
    ("States.Runtime", "a wrong definition or input; never retried"),
  ]

  static let lambdaErrors = [
    "Lambda.ClientExecutionTimeoutException", "Lambda.ServiceException",
    "Lambda.AWSLambdaException", "Lambda.SdkClientException", "Lambda.TooManyRequestsException",
  ]

  /// Paths that stand elsewhere in the definition, then common ones.
  func paths(for control: FieldSchema.Control) -> [String] {
    var found: [String] = []
    var waiting = [document.tree.root?.value ?? .null]
    while let value = waiting.popLast() {
      switch value {
      case .string(let text) where text.hasPrefix("$"): found.append(text)
      case .array(let elements): waiting += elements.reversed()
      case .object(let object): waiting += object.members.reversed().map(\.value)
      default: break
      }
    }
    found.append("$")
    if control != .resultPath {
      found += [
        "$$.Execution.Id", "$$.Execution.Input", "$$.Execution.Name", "$$.Execution.StartTime",
        "$$.State.EnteredTime", "$$.State.Name", "$$.State.RetryCount", "$$.StateMachine.Id",
        "$$.Task.Token", "$$.Map.Item.Index", "$$.Map.Item.Value",
      ]
    } else {
      found = found.filter { !$0.hasPrefix("$$") } + ["null"]
    }
    return found.uniqued()
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, at its first place.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

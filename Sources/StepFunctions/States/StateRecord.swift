/// A state as the tree keeps it: its fields and where it goes on.
struct StateRecord {
  let node: Int
  var kind: StateKind
  /// Without prefixes.
  var baseName: String
  /// What `prefixStates` put before it, the latest first.
  var prefix = ""
  var fields: StateFields

  var next: Int?
  var retries: [Retry] = []
  var catches: [Catcher] = []
  /// States that go on to this one; not those that only do by `otherwise`.
  var incoming: [Int] = []

  var name: String { prefix + baseName }
}

/// The fields that most states have.
struct StateFields {
  var stateName: String?
  var comment: String?
  var queryLanguage: QueryLanguage?
  var inputPath: DataPath?
  var parameters: TemplateValue?
  var resultSelector: TemplateValue?
  var resultPath: DataPath?
  var outputPath: DataPath?
  var assign: TemplateObject?
  var output: TemplateValue?
}

enum StateKind {
  case task(TaskRecord)
  case pass(result: TemplateValue?)
  case wait(WaitTime)
  case choice(ChoiceRecord)
  case parallel(branches: [Int])
  case map(MapRecord)
  case succeed
  case fail(FailRecord)
  case custom(TemplateObject)

  /// Whether `next` can be called on it.
  var hasNext: Bool {
    switch self {
    case .task, .pass, .wait, .parallel, .map, .custom: true
    case .choice, .succeed, .fail: false
    }
  }
}

struct TaskRecord {
  var configuration: TaskConfiguration
  var timeout: Timeout?
  var heartbeat: Timeout?
  var credentials: TaskCredentials?
}

struct ChoiceRecord {
  struct Rule {
    var condition: Condition
    var target: Int
    var comment: String?
    var assign: TemplateObject?
    var output: TemplateValue?
  }

  var rules: [Rule] = []
  var otherwise: Int?
}

struct FailRecord {
  var error: String?
  var errorPath: String?
  var cause: String?
  var causePath: String?
}

extension ConstructTree {
  /// Makes the construct at a node a state.
  func makeState(at node: ConstructNode, _ kind: StateKind, _ fields: StateFields) {
    nodes[node.index].state = states.count
    states.append(
      StateRecord(
        node: node.index, kind: kind, baseName: fields.stateName ?? node.id, fields: fields))
  }

  /// The states that a state goes on to, in the order in which they are taken into a graph.
  func targets(of state: Int, includingErrorHandlers: Bool = true) -> [Int] {
    let record = states[state]
    var targets: [Int] = []
    if let next = record.next { targets.append(next) }
    if case .choice(let choice) = record.kind {
      if let otherwise = choice.otherwise { targets.append(otherwise) }
      targets += choice.rules.map(\.target)
    }
    if includingErrorHandlers { targets += record.catches.map(\.target) }
    return targets
  }
}

public import OrderedJSON

public struct TaskFields: Hashable, Sendable {
  public var resource: String?
  public var timeoutSeconds: NumberField?
  public var heartbeatSeconds: NumberField?
  public var credentials: JSONValue?

  public init(
    resource: String?, timeoutSeconds: NumberField? = nil, heartbeatSeconds: NumberField? = nil,
    credentials: JSONValue? = nil
  ) {
    self.resource = resource
    self.timeoutSeconds = timeoutSeconds
    self.heartbeatSeconds = heartbeatSeconds
    self.credentials = credentials
  }
}

public struct ChoiceFields: Hashable, Sendable {
  public var choices: [ChoiceBranch]
  public var defaultTarget: String?

  public init(choices: [ChoiceBranch], defaultTarget: String?) {
    self.choices = choices
    self.defaultTarget = defaultTarget
  }
}

/// An element of Choices: a rule and where it leads.
public struct ChoiceBranch: Hashable, Sendable {
  /// Nil where the rule cannot be decoded.
  public var rule: ChoiceRule?
  public var next: String?
  public var comment: String?
  public var assign: JSONObject?
  public var output: JSONValue?

  public init(
    rule: ChoiceRule?, next: String?, comment: String? = nil, assign: JSONObject? = nil,
    output: JSONValue? = nil
  ) {
    self.rule = rule
    self.next = next
    self.comment = comment
    self.assign = assign
    self.output = output
  }
}

public enum WaitFields: Hashable, Sendable {
  case seconds(NumberField)
  case timestamp(TextField)
  /// None, or more than one, of the four fields.
  case invalid
}

public struct FailFields: Hashable, Sendable {
  public var error: TextField?
  public var cause: TextField?

  public init(error: TextField? = nil, cause: TextField? = nil) {
    self.error = error
    self.cause = cause
  }
}

public struct MapFields: Hashable, Sendable {
  public var processor: ItemProcessor?
  /// JSONPath: ItemsPath.
  public var itemsPath: String?
  /// JSONata: Items, an array or an expression.
  public var items: JSONValue?
  /// ItemSelector, or Parameters in its old place.
  public var itemSelector: JSONValue?
  public var itemReader: JSONValue?
  public var itemBatcher: JSONValue?
  public var resultWriter: JSONValue?
  public var maxConcurrency: NumberField?
  public var toleratedFailureCount: NumberField?
  public var toleratedFailurePercentage: NumberField?
  public var label: String?

  public init(processor: ItemProcessor?) { self.processor = processor }
}

/// ItemProcessor, or Iterator by its old name.
public struct ItemProcessor: Hashable, Sendable {
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    case inline = "INLINE"
    case distributed = "DISTRIBUTED"
  }

  public var mode: Mode
  /// STANDARD or EXPRESS, for a distributed Map.
  public var executionType: String?
  public var scope: Scope

  public init(mode: Mode = .inline, executionType: String? = nil, scope: Scope) {
    self.mode = mode
    self.executionType = executionType
    self.scope = scope
  }
}

public struct Retrier: Hashable, Sendable {
  public enum JitterStrategy: String, Hashable, Sendable, CaseIterable {
    case none = "NONE"
    case full = "FULL"
  }

  public var errorEquals: [String]
  /// Seconds, at least 1.
  public var intervalSeconds: Int
  /// Retries, not runs; 0 means never.
  public var maxAttempts: Int
  /// At least 1.
  public var backoffRate: Double
  public var maxDelaySeconds: Int?
  public var jitterStrategy: JitterStrategy
  public var comment: String?

  public init(
    errorEquals: [String], intervalSeconds: Int = 1, maxAttempts: Int = 3,
    backoffRate: Double = 2, maxDelaySeconds: Int? = nil,
    jitterStrategy: JitterStrategy = .none, comment: String? = nil
  ) {
    self.errorEquals = errorEquals
    self.intervalSeconds = intervalSeconds
    self.maxAttempts = maxAttempts
    self.backoffRate = backoffRate
    self.maxDelaySeconds = maxDelaySeconds
    self.jitterStrategy = jitterStrategy
    self.comment = comment
  }

  /// Seconds to wait before retry `attempt` (from 1), without jitter.
  public func delaySeconds(beforeAttempt attempt: Int) -> Double {
    var delay = Double(intervalSeconds)
    for _ in 1..<max(attempt, 1) {
      delay *= backoffRate
      if delay > 1e12 { break }
    }
    return maxDelaySeconds.map { min(delay, Double($0)) } ?? delay
  }
}

public struct Catcher: Hashable, Sendable {
  public var errorEquals: [String]
  public var next: String?
  public var resultPath: PathField
  public var assign: JSONObject?
  public var output: JSONValue?
  public var comment: String?

  public init(
    errorEquals: [String], next: String?, resultPath: PathField = .absent,
    assign: JSONObject? = nil, output: JSONValue? = nil, comment: String? = nil
  ) {
    self.errorEquals = errorEquals
    self.next = next
    self.resultPath = resultPath
    self.assign = assign
    self.output = output
    self.comment = comment
  }
}
